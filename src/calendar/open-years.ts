import { type Calendar, FIRST_TABLE, tableOfYear } from './calendar.ts';

/** Open ms of the civil years `[from, to)`, at the cost of two look-ups once they have been added up. */
export function openInYears(calendar: Calendar, from: number, to: number): number {
  const { sums } = calendar;
  const sum = (sums[to - FIRST_TABLE] as number) - (sums[from - FIRST_TABLE] as number);
  return Number.isNaN(sum) ? addUp(calendar, from, to) : sum;
}

function addUp(calendar: Calendar, fromYear: number, toYear: number): number {
  const { sums } = calendar;
  const [from, to] = [fromYear - FIRST_TABLE, toYear - FIRST_TABLE];
  const sumAt = (at: number): number => sums[at] as number;
  if (Number.isNaN(sumAt(from)) && Number.isNaN(sumAt(to))) {
    // Begin anew here, rather than build the tables of all the years between these and those asked for before.
    sums.fill(Number.NaN);
    sums[from] = 0;
  }
  if (Number.isNaN(sumAt(from))) {
    for (let at = to - 1; at >= from; at--) {
      if (Number.isNaN(sumAt(at))) sums[at] = sumAt(at + 1) - openInYear(calendar, at + FIRST_TABLE);
    }
  } else {
    for (let at = from; at < to; at++) {
      if (Number.isNaN(sumAt(at + 1))) sums[at + 1] = sumAt(at) + openInYear(calendar, at + FIRST_TABLE);
    }
  }
  return sumAt(to) - sumAt(from);
}

function openInYear(calendar: Calendar, year: number): number {
  return calendar.mayBeOpenIn(year) ? (tableOfYear(calendar, year).before.at(-1) as number) : 0;
}
