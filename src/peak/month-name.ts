import type { LocalisedText } from '../policy/document.ts';

// The words of the date-fns locales, held equal to them by a test: the locales themselves would add four kilobytes to
// every bundle of `decide`.
const ITALIAN =
  /* @__PURE__ */
  'gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre'.split(' ');
const ENGLISH =
  /* @__PURE__ */
  'January February March April May June July August September October November December'.split(' ');

/** The word for a month, 1 to 12. */
export function monthName(month: number, language: keyof LocalisedText): string {
  return (language === 'it' ? ITALIAN : ENGLISH)[month - 1] as string;
}
