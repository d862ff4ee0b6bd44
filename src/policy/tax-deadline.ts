import type { CivilDate } from '../time/civil-date.ts';
import type { LocalisedText, Tier } from './document.ts';

/** One step of a date over a day on which a tax term cannot end. */
export type Shift = {
  from: CivilDate;
  to: CivilDate;
  because: 'saturday' | 'sunday' | 'public-holiday' | 'august';
};

/** An Italian tax or accounting deadline of one year. */
export type TaxDeadline = {
  id: string;
  /** The day on which the term ends, after every shift. */
  date: CivilDate;
  /** The nominal day in the law. */
  statutoryDate: CivilDate;
  tier: Tier;
  name: LocalisedText;
  /** What it is about: `"2026"`, `"2026-Q3"` or `"2026-10"`. */
  period: string;
  legalBasis: string;
  shifts: Shift[];
  /** Set when the date comes from a one-off extension. */
  extension: { basis: string; lastChecked: CivilDate } | null;
};

/** A stretch of civil days, both included, with a high number of requests, and the deadlines that cause it. */
export type PeakPeriod = { from: CivilDate; to: CivilDate; name: LocalisedText; deadlines: TaxDeadline[] };
