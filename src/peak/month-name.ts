import { enGB } from 'date-fns/locale/en-GB';
import { it } from 'date-fns/locale/it';
import type { LocalisedText } from '../policy/document.ts';

type MonthIndex = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11;

/** The word for a month, 1 to 12. */
export function monthName(month: number, language: keyof LocalisedText): string {
  const words = language === 'it' ? it.localize : enGB.localize;
  return words.month((month - 1) as MonthIndex);
}
