import Holidays from 'date-holidays';
import { expect, test } from 'vitest';
import { publicHolidays } from '../../src/calendar/public-holidays.ts';

// What date-holidays 3.37 has and the law has not, or the library does not list: Easter Sundays (Sundays are not
// listed), 2 June while it was no holiday (L. 54/1977 to L. 336/2000), Epiphany from 1977 to 1985.
function isKnownFault(date: string, name: string): boolean {
  const year = Number(date.slice(0, 4));
  if (name === 'Domenica di Pasqua') return true;
  if (date.endsWith('-06-02')) return year < 2001;
  return date.endsWith('-01-06') && year >= 1977 && year <= 1985;
}

test('date-holidays has the same public holidays of Italy from 1970 to 2100 but for its known faults', () => {
  const italy = new Holidays('IT', { types: ['public'] });
  for (let year = 1970; year <= 2100; year++) {
    const theirs = italy
      .getHolidays(year)
      .filter(({ date, name }) => !isKnownFault(date.slice(0, 10), name))
      .map(({ date }) => date.slice(0, 10));
    const ours = publicHolidays(`${year}-01-01`, `${year}-12-31`).map(({ date }) => date);
    expect([...new Set(ours)]).toEqual([...new Set(theirs)].sort());
  }
}, 60_000);
