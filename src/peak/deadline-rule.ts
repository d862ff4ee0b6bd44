import type { LocalisedText, Tier } from '../policy/document.ts';
import type { TermKind } from './shift.ts';

/** The nominal day of a rule: as the law has it, before any shift. */
type NominalDay =
  | { readonly every: 'month'; readonly day: number }
  /** `"MM-DD"`. */
  | { readonly every: 'year'; readonly on: string }
  | { readonly every: 'year'; readonly lastOfMonth: number }
  /** Counted from 31 December of the year before: 1 is 1 January. */
  | { readonly every: 'year'; readonly dayOfYear: number }
  /** Days after the shifted date of another rule, which stands earlier in the table. */
  | { readonly every: 'year'; readonly days: number; readonly after: string };

/** What a deadline is about, seen from the year or month in which it falls due. */
export type About =
  | 'previous-month'
  | 'year'
  | 'previous-year'
  | 'first-quarter'
  | 'second-quarter'
  | 'third-quarter'
  | 'fourth-quarter-of-previous-year';

/** A recurring deadline. Where the law changed, several rules with disjoint years share an id. */
export type DeadlineRule = {
  readonly id: string;
  readonly due: NominalDay;
  readonly tier: Tier;
  readonly about: About;
  /** May hold `{month}`, when it is about a month, else `{year}` and `{next}`, the year after. */
  readonly name: LocalisedText;
  readonly legalBasis: string;
  /** First and last year in which it falls due, both included; absent: no bound but that of the table. */
  readonly firstYear?: number;
  readonly lastYear?: number;
  /** Default: `"tax"`. */
  readonly term?: TermKind;
};
