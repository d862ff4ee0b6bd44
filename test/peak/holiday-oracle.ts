import Holidays from 'date-holidays';

/** Where date-holidays and the law differ from 2001 to 2040: none that moves a term, as of date-holidays 3.37. */
export const knownDifferences: readonly { date: string; law: 'holiday' | 'working-day'; why: string }[] = [];

const italy = new Holidays('IT');
const years = new Map<number, Set<string>>();

function publicHolidaysOf(year: number): Set<string> {
  let days = years.get(year);
  if (days === undefined) {
    days = new Set(
      italy
        .getHolidays(year)
        .filter((holiday) => holiday.type === 'public')
        .map((holiday) => holiday.date.slice(0, 10)),
    );
    for (const { date, law } of knownDifferences) {
      if (Number(date.slice(0, 4)) === year) days[law === 'holiday' ? 'add' : 'delete'](date);
    }
    years.set(year, days);
  }
  return days;
}

const weekday = (date: string): number => new Date(`${date}T12:00:00Z`).getUTCDay();

/** Judged by date-holidays, not by the code under test. */
export function isSundayOrHoliday(date: string): boolean {
  return weekday(date) === 0 || publicHolidaysOf(Number(date.slice(0, 4))).has(date);
}

/** Monday to Friday and no holiday, judged by date-holidays. */
export function isOfficeDay(date: string): boolean {
  return weekday(date) !== 6 && !isSundayOrHoliday(date);
}
