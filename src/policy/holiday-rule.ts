import type { LocalisedText, Weekday } from './localised-text.ts';

type HolidayYears = {
  readonly name: LocalisedText;
  /** First and last year of the rule, both included; absent: no bound. */
  readonly firstYear?: number | undefined;
  readonly lastYear?: number | undefined;
  /** The law or decision it rests on. */
  readonly legalBasis?: string | undefined;
};

/** A public holiday on the same day every year: `"MM-DD"`. */
export type FixedHoliday = HolidayYears & { readonly kind: 'fixed'; readonly on: string };
/** A public holiday a number of days after Easter Sunday (Easter Monday: 1; Good Friday: −2). */
export type EasterHoliday = HolidayYears & { readonly kind: 'easter'; readonly days: number };
/** A public holiday on the nth weekday of a month (`nth` 1–5, or −1 for the last). */
export type NthWeekdayHoliday = HolidayYears & {
  readonly kind: 'nth-weekday';
  readonly month: number;
  readonly weekday: Weekday;
  readonly nth: number;
};
export type HolidayRule = FixedHoliday | EasterHoliday | NthWeekdayHoliday;
