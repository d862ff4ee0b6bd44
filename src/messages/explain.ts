import type { BookingInstructions } from '../policy/booking-instructions.ts';
import { assertOptions } from '../policy/brand.ts';
import type { CallbackSlot, Decision } from '../policy/decision.ts';
import type { PolicyChange, PolicyDifference } from '../policy/policy-difference.ts';
import type { Reason } from '../policy/reason.ts';
import type { SupportStatus } from '../policy/support-status.ts';
import type { PeakPeriod } from '../policy/tax-deadline.ts';
import { describe } from '../time/civil-date.ts';
import { isTimeZone } from '../time/zone.ts';
import type { MessageLocale } from './dates.ts';
import { decisionText, isDecision } from './decision-text.ts';
import { differenceText, isChanges, isDifference } from './difference-text.ts';
import { instructionsText, isInstructions } from './instructions-text.ts';
import { isPeak, peakText } from './peak-text.ts';
import { isReason, readReason, reasonText } from './reason-text.ts';
import type { MessageAudience } from './reason-wording.ts';
import { speechOf } from './speech.ts';
import { isStatus, statusText } from './status-text.ts';

const DEFAULT_ZONE = 'Europe/Rome';

type DateOrText<Value> = Value extends Date
  ? Date | string
  : Value extends CallbackSlot
    ? { start: Date | string; end: Date | string }
    : Value;

/** A value, or what `JSON.parse(JSON.stringify(value))` makes of it. */
type WithJsonDates<Value> = Value extends unknown ? { [Key in keyof Value]: DateOrText<Value[Key]> } : never;

/** What `explain` can put into words. */
export type Explainable =
  | WithJsonDates<Decision>
  | WithJsonDates<SupportStatus>
  | Reason
  | PeakPeriod
  | BookingInstructions
  | PolicyDifference
  | PolicyChange[];

/** In which language, for whom and in which zone `explain` words a value. */
export type ExplainOptions = {
  locale: MessageLocale;
  audience: MessageAudience;
  /**
   * IANA zone of the times in the text. A decision is always told in its own zone. A status, a single reason and a
   * difference hold none: the default is `Europe/Rome`, so pass `policy.timeZone` where the policy is of another.
   */
  timeZone?: string | undefined;
};

/**
 * The one source of wording for people: a decision, a reason, a status, a peak period, booking instructions or a
 * difference between policies, also one that went through JSON, in Italian or in English.
 *
 * A customer is told politely what to do next, and a callback is *expected* in its window, never promised. An agent
 * is told tersely and with the clause id; interpretations of ours are marked as such. Plain text: a decision,
 * instructions or a difference may have several lines; escape it before it goes into HTML. What users typed is cut
 * to 60 characters and cleaned of control and bidi characters.
 *
 * Source: `interpretation.expected-window`.
 *
 * @throws TypeError when `value` is none of these, has a reason of a code that only a later version gives, or `options`
 * is no object; RangeError when the locale, the
 * audience or the time zone is unknown, or a date in `value` cannot be read.
 * @example What to tell a customer on the wrong plan
 * ```ts
 * import { checkEligibility, explain } from 'phone-support-policy';
 * const verdict = checkEligibility({ plan: 'STARTER', status: 'active' }, '2026-11-23T10:00:00+01:00');
 * const [reason] = verdict.allowed ? [] : verdict.reasons;
 * reason && explain(reason, { locale: 'en', audience: 'agent' });
 * // => 'Plan “STARTER” is not entitled. Entitled: “ADVANCED”. [eligibility.advanced-plan]'
 * ```
 */
export function explain(value: Explainable, options: ExplainOptions): string {
  const { locale, audience, timeZone } = readOptions(options);
  const given: unknown = value;
  if (isInstructions(given)) return instructionsText(given, locale, audience);
  if (isDecision(given)) {
    return decisionText(given, speechOf(locale, readTimeZone(given.timeZone, 'value.timeZone')), audience);
  }
  const say = speechOf(locale, timeZone ?? DEFAULT_ZONE);
  if (isStatus(given)) return statusText(given, say, audience);
  if (isReason(given)) return reasonText(readReason(given, 'value'), say, audience);
  if (isPeak(given)) return peakText(given, say, audience);
  if (isDifference(given)) return differenceText(given.changes, given.consequence, say, audience);
  if (isChanges(given)) return differenceText(given, null, say, audience);
  throw new TypeError(
    `value is ${describe(given)}: explain accepts a decision, a reason, a support status, a peak period, booking instructions or a policy difference`,
  );
}

function readOptions(options: ExplainOptions): ExplainOptions {
  if (options === undefined)
    throw new TypeError('options must be an object with locale and audience, not undefined');
  assertOptions(options, 'options');
  const { locale, audience, timeZone } = options;
  if (locale !== 'it' && locale !== 'en') {
    throw new RangeError(`options.locale is ${describe(locale)}: expected "it" or "en"`);
  }
  if (audience !== 'customer' && audience !== 'agent') {
    throw new RangeError(`options.audience is ${describe(audience)}: expected "customer" or "agent"`);
  }
  return {
    locale,
    audience,
    timeZone: timeZone === undefined ? undefined : readTimeZone(timeZone, 'options.timeZone'),
  };
}

function readTimeZone(timeZone: unknown, name: string): string {
  if (typeof timeZone === 'string' && isTimeZone(timeZone)) return timeZone;
  throw new RangeError(`${name} is ${describe(timeZone)}: expected an IANA time zone such as "Europe/Rome"`);
}
