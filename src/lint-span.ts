import { extensionsLastChecked } from './peak/tax-deadlines.ts';
import { isPolicy } from './policy/brand.ts';
import type { SupportPolicy } from './policy/document.ts';
import {
  type CivilDate,
  type DayNumber,
  dayNumber,
  describe,
  parseCivilDate,
  readCivilDate,
} from './time/civil-date.ts';

/** Civil days, both included. */
export type LintSpan = { from: CivilDate; to: CivilDate };

/** The first and last day that lints look at. */
export type LintedDays = { readonly first: DayNumber; readonly last: DayNumber };

const TEN_YEARS = 3653;
const END = /* @__PURE__ */ dayNumber(2100, 12, 31);

/** Ten years at most: long enough for every pattern of holidays and deadlines to show. */
export function yearsToLint(policy: SupportPolicy): LintedDays {
  const from = policy.inForceFrom ?? `${extensionsLastChecked.slice(0, 4)}-01-01`;
  const until = policy.inForceTo === null ? END : (parseCivilDate(policy.inForceTo) as DayNumber);
  const first = Math.min(parseCivilDate(from) as DayNumber, until);
  return { first, last: Math.min(first + TEN_YEARS, until, END) };
}

/** @throws TypeError or RangeError when the span cannot be read or ends before it begins. */
export function readSpan(span: unknown): LintedDays | null {
  if (span === undefined) return null;
  if (typeof span !== 'object' || span === null || isPolicy(span)) {
    throw new TypeError(
      `span must be { from, to } of civil dates, not ${isPolicy(span) ? 'a policy' : describe(span)}`,
    );
  }
  const { from, to } = span as { from?: unknown; to?: unknown };
  const first = readCivilDate(from, 'span.from');
  const last = readCivilDate(to, 'span.to');
  if (last < first)
    throw new RangeError(`span.to is ${describe(to)}: expected no day before span.from, ${describe(from)}`);
  return { first, last };
}
