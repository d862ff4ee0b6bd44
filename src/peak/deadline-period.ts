import type { LocalisedText } from '../policy/document.ts';
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
      return month === 1 ? `${year - 1}-12` : `${year}-${String(month - 1).padStart(2, '0')}`;
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
  const year = Number(period.slice(0, 4));
  const fill = (language: keyof LocalisedText): string => {
    const text = name[language];
    if (!text.includes('{')) return text;
    const named =
      about === 'previous-month'
        ? text.replace('{month}', monthName(Number(period.slice(5)), language))
        : text;
    return named.replace('{year}', String(year)).replace('{next}', String(year + 1));
  };
  return { it: fill('it'), en: fill('en') };
}
