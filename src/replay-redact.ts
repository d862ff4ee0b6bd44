import { assertClassification } from './judge-scope.ts';
import type { DecisionFacts } from './policy/decision.ts';
import { readLogged, redactDecision } from './replay-decision.ts';
import type { LogEntry, LoggedDecision, RedactedEntry } from './replay-entry.ts';
import { redactFacts } from './replay-facts.ts';
import { type DerivedRequest, deriveRequest } from './request/derived-request.ts';
import { classifyScope } from './scope/classify-scope.ts';
import { describe } from './time/civil-date.ts';

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
 * @throws TypeError or RangeError that names what in the entry, its facts or its decision cannot be read.
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
  const logged = readLogged(decision);
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
  if (facts.scope != null) assertClassification(facts.scope, 'entry.facts.scope');
  const found = facts.scope ?? tracedScope(decision) ?? classifyScope(descriptionOf(request));
  const { scope, confidence, topics } = found;
  // JSON has no -0.
  return {
    scope,
    confidence: confidence + 0,
    topics: topics.map(({ topic, score }) => ({ topic, score: score + 0 })),
  };
}

type Scope = NonNullable<RedactedEntry['scope']>;

/** What the classifier said under the policy of then stands in the trace of a whole decision. */
function tracedScope(decision: LoggedDecision | null): Scope | null {
  const trace: unknown = (decision as { trace?: unknown } | null)?.trace;
  if (!Array.isArray(trace)) return null;
  const step = (trace as { rule?: unknown; facts?: Partial<Scope> }[]).find((one) => one?.rule === 'scope');
  if (step?.facts?.topics === undefined) return null;
  assertClassification(step.facts, 'entry.decision.trace.scope');
  return step.facts;
}

function descriptionOf(request: unknown): unknown {
  try {
    return (request as { description?: unknown } | null | undefined)?.description;
  } catch {
    return undefined;
  }
}
