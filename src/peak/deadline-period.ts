import type { LocalisedText } from '../policy/document.ts';
import { twoDigits } from '../time/civil-date.ts';
import type { About, DeadlineRule } from './deadline-rule.ts';
import { monthName } from './month-name.ts';

/** What a deadline of a year (and month, 1–12) is about: `"2026"`, `"2026-Q3"` or `"2026-10"`. */
export function periodOf(about: About, year: number, month: number): string {
  switch (about) {
    case 'year':
      return String(year);
    case 'previous-year':
      return String(year - 1);
    case 'previous-month':
      return month === 1 ? `${year - 1}-12` : `${year}-${twoDigits(month - 1)}`;
    case 'first-quarter':
      return `${year}-Q1`;
    case 'second-quarter':
      return `${year}-Q2`;
    case 'third-quarter':
      return `${year}-Q3`;
    case 'fourth-quarter-of-previous-year':
      return `${year - 1}-Q4`;
  }
}

/** The name of a rule's deadline, with the month and year of its period filled in. */
export function nameOf({ name, about }: DeadlineRule, period: string): LocalisedText {
  if (about === 'previous-month') {
    const month = Number(period.slice(5));
    return {
      it: name.it.replace('{month}', monthName(month, 'it')),
      en: name.en.replace('{month}', monthName(month, 'en')),
    };
  }
  const year = Number(period.slice(0, 4));
  const fill = (text: string): string =>
    text.replace('{year}', String(year)).replace('{next}', String(year + 1));
  return { it: fill(name.it), en: fill(name.en) };
}
