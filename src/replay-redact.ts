import type { DecisionFacts } from './policy/decision.ts';
import type { Reason } from './policy/reason.ts';
import type { LogEntry, LoggedDecision, LoggedReason, RedactedEntry } from './replay-entry.ts';
import { type DerivedRequest, deriveRequest } from './request/derived-request.ts';
import { classifyScope } from './scope/classify-scope.ts';
import { describe } from './time/civil-date.ts';
import { formatInstant, readInstant } from './time/instant.ts';

const HOUR = 3_600_000;
/** The longest civil day of any zone is shorter. */
const ANY_DAY = 26 * HOUR;

/**
 * A log entry without personal data: no phone, no name, no text, no address, but what `replay` judges of them, that is
 * the kind and country of the phone, which fields were there, the length of the description, the scope without its
 * evidence, the subscription, the earlier requests of the day, how many callbacks were booked, and what was decided.
 * Plain JSON. An entry that is redacted already comes back as it is.
 *
 * What cannot be judged again from it: whether addresses and subject match (kept as decided then; without a decision,
 * as the shipped policy sees them), and what the scope would be under other thresholds or with other topics.
 *
 * Source: `interpretation.in-force`.
 *
 * @throws TypeError or RangeError when the entry, or an instant in its facts, cannot be read.
 * @example No digit of the phone is left
 * ```ts
 * import { redact } from 'phone-support-policy';
 * const request = { channel: 'chat', phone: '06 1234 5678', contactName: 'Ada Bianchi', description: 'Come stampo?' };
 * const facts = { receivedAt: '2026-11-20T11:40:00+01:00', subscription: null };
 * redact({ request, facts }).request.phone; // => [{ kinds: ['fixed'], country: 'IT' }]
 * ```
 */
export function redact(entry: LogEntry | RedactedEntry): RedactedEntry {
  if (typeof entry !== 'object' || entry === null)
    throw new TypeError(`entry must be { request, facts, decision }, not ${describe(entry)}`);
  if ('redacted' in entry) return entry;
  const { id, request, facts, decision } = entry;
  if (typeof facts !== 'object' || facts === null)
    throw new TypeError(`entry.facts must be an object, not ${describe(facts)}`);
  const logged = decision ?? null;
  const derived = asDecided(deriveRequest(request), logged);
  return {
    redacted: 1,
    id: id ?? null,
    request: derived,
    scope: derived.descriptionLength === null ? null : scopeOf(request, facts, logged),
    facts: redactFacts(facts),
    decision: logged === null ? null : redactDecision(logged),
  };
}

/** What the decision said of addresses and subject holds; it knew the policy of its day. */
function asDecided(derived: DerivedRequest, decision: LoggedDecision | null): DerivedRequest {
  if (decision === null || derived.channel !== 'email' || decision.policy === null) return derived;
  const codes = decision.reasons.map((reason) => reason.code);
  if (codes.includes('channel-unknown') || codes.includes('automatic-message')) return derived;
  const recipientOk = !codes.includes('recipient-mismatch');
  return { ...derived, recipientOk, subjectOk: !codes.includes('subject-mismatch') };
}

function scopeOf(
  request: unknown,
  facts: DecisionFacts,
  decision: LoggedDecision | null,
): RedactedEntry['scope'] {
  const found = facts.scope ?? tracedScope(decision) ?? classifyScope(descriptionOf(request));
  const { scope, confidence, topics } = found;
  return { scope, confidence, topics: topics.map(({ topic, score }) => ({ topic, score })) };
}

type Scope = NonNullable<RedactedEntry['scope']>;

/** What the classifier said under the policy of then stands in the trace of a whole decision. */
function tracedScope(decision: LoggedDecision | null): Scope | null {
  const trace: unknown = (decision as { trace?: unknown } | null)?.trace;
  if (!Array.isArray(trace)) return null;
  const step = (trace as { rule?: unknown; facts?: Partial<Scope> }[]).find((one) => one?.rule === 'scope');
  return step?.facts?.topics === undefined ? null : (step.facts as Scope);
}

function descriptionOf(request: unknown): unknown {
  try {
    return (request as { description?: unknown } | null | undefined)?.description;
  } catch {
    return undefined;
  }
}

function redactFacts(facts: DecisionFacts): RedactedEntry['facts'] {
  const at = readInstant(facts.receivedAt, 'entry.facts.receivedAt');
  const { subscription, earlierRequests, booked, notBefore, preferred, preferredSlot } = facts;
  const text = (value: unknown, name: string): string =>
    formatInstant(readInstant(value, `entry.facts.${name}`));
  const earlier =
    earlierRequests === undefined || earlierRequests === null
      ? null
      : [...earlierRequests]
          .map((value) => readInstant(value, 'entry.facts.earlierRequests'))
          .filter((ms) => ms <= at && ms > at - ANY_DAY)
          .map(formatInstant);
  const load = new Map<string, number>();
  for (const value of booked ?? []) {
    const ms = readInstant(value, 'entry.facts.booked');
    if (ms > at - ANY_DAY) load.set(formatInstant(ms), (load.get(formatInstant(ms)) ?? 0) + 1);
  }
  return {
    receivedAt: formatInstant(at),
    subscription: subscription === null ? null : subscriptionOf(subscription),
    earlierRequests: earlier,
    booked: [...load],
    notBefore: notBefore === undefined ? null : text(notBefore, 'notBefore'),
    preferred: preferred === undefined ? null : preferred.map(({ from, to }) => ({ from, to })),
    preferredSlot: preferredSlot === undefined ? null : text(preferredSlot, 'preferredSlot'),
  };
}

function subscriptionOf({
  plan,
  status,
  startsOn,
  endsOn,
}: NonNullable<DecisionFacts['subscription']>): NonNullable<DecisionFacts['subscription']> {
  const dates = { ...(startsOn == null ? {} : { startsOn }), ...(endsOn == null ? {} : { endsOn }) };
  return { plan, status, ...dates };
}

function redactDecision({ policy, outcome, callback, reasons }: LoggedDecision): RedactedEntry['decision'] {
  const text = (value: unknown, name: string): string =>
    formatInstant(readInstant(value, `entry.decision.callback.${name}`));
  return {
    policy: policy === null ? null : { id: policy.id, version: policy.version },
    outcome,
    callback:
      callback === null ? null : { start: text(callback.start, 'start'), end: text(callback.end, 'end') },
    reasons: reasons.map(loggedReason),
  };
}

/** A reason without its details, which may quote the request. */
export function loggedReason(reason: Reason | LoggedReason): LoggedReason {
  const { code, clause, severity } = reason;
  if (!('details' in reason)) return reason.about === undefined ? { code, clause, severity } : { ...reason };
  const { topic, cause } = reason.details as { topic?: string; cause?: string };
  const about = topic ?? cause;
  return about === undefined ? { code, clause, severity } : { code, clause, severity, about };
}
