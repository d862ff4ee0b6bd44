import type { CivilDate } from '../time/civil-date.ts';
import type { LocalisedText } from './document.ts';
import type { PeakPeriod, TaxDeadline } from './tax-deadline.ts';

/** Why the desk is closed. `name` is set for public holidays and closures. */
export type ClosedCause = {
  kind:
    | 'before-opening'
    | 'between-windows'
    | 'after-closing'
    | 'weekend'
    | 'public-holiday'
    | 'closure'
    | 'never';
  name?: LocalisedText;
};

/** The desk at one instant, for a banner. */
export type SupportStatus =
  | { open: true; since: Date; until: Date | null; peak: PeakPeriod | null }
  | { open: false; cause: ClosedCause; opensAt: Date | null; peak: PeakPeriod | null };

/** One civil day, for a dashboard. */
export type CalendarDay = {
  date: CivilDate;
  intervals: { start: Date; end: Date }[];
  /** `null` on a day with support hours. */
  cause: ClosedCause | null;
  peak: PeakPeriod | null;
  deadlines: TaxDeadline[];
};
