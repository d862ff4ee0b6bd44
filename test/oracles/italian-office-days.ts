// What the shipped policy says, written a second time and another way: the oracles compute instants from it.

export type OfficeDay = { year: number; month: number; day: number; closes: [hour: number, minute: number] };

const FIXED = '01-01 01-06 04-25 05-01 08-15 11-01 12-08 12-25 12-26'.split(' ');

/** Oudin's method, where the library has that of Meeus, Jones and Butcher. */
function easterMonday(year: number): string {
  const g = year % 19;
  const c = Math.trunc(year / 100);
  const h = (c - Math.trunc(c / 4) - Math.trunc((8 * c + 13) / 25) + 19 * g + 15) % 30;
  const i = h - Math.trunc(h / 28) * (1 - Math.trunc(29 / (h + 1)) * Math.trunc((21 - g) / 11));
  const j = (year + Math.trunc(year / 4) + i + 2 - c + Math.trunc(c / 4)) % 7;
  const l = i - j;
  const month = 3 + Math.trunc((l + 40) / 44);
  const day = l + 28 - 31 * Math.trunc(month / 4);
  return new Date(Date.UTC(year, month - 1, day + 1)).toISOString().slice(5, 10);
}

/** Public holidays of Italy from 2000 on, as `MM-DD`. */
function italianHolidays(year: number): Set<string> {
  const days = new Set([...FIXED, easterMonday(year)]);
  if (year >= 2001) days.add('06-02');
  if (year === 2011) days.add('03-17');
  if (year >= 2026) days.add('10-04');
  return days;
}

/** The days of a year on which the desk opens at 08:30. */
export function officeDays(year: number): OfficeDay[] {
  const days: OfficeDay[] = [];
  const holidays = italianHolidays(year);
  for (const date = new Date(Date.UTC(year, 0, 1)); date.getUTCFullYear() === year; ) {
    const weekday = date.getUTCDay();
    if (weekday >= 1 && weekday <= 5 && !holidays.has(date.toISOString().slice(5, 10))) {
      const [month, day] = [date.getUTCMonth() + 1, date.getUTCDate()];
      days.push({ year, month, day, closes: weekday === 5 ? [12, 0] : [17, 30] });
    }
    date.setUTCDate(date.getUTCDate() + 1);
  }
  return days;
}
