import { assertPolicy } from './policy/brand.ts';
import type { CallbackSlot, Outcome } from './policy/decision.ts';
import type { SupportPolicy } from './policy/document.ts';
import { isPolicySet, type PolicySet, policyInForce } from './policy/policy-set.ts';
import { loggedReason } from './replay-decision.ts';
import type { LogEntry, LoggedReason, RedactedEntry } from './replay-entry.ts';
import { judgeEntry, NOT_IN_FORCE, without } from './replay-judge.ts';
import { describe } from './time/civil-date.ts';
import { readInstant } from './time/instant.ts';

type OutcomeName = Outcome['outcome'];
type PolicyName = { id: string; version: string };
type Entry = LogEntry | RedactedEntry;

/** One logged request under another policy; what was not recorded then is `null`. */
export type ReplayChange = {
  /** Position in the log, from 0. */
  index: number;
  id: string | null;
  receivedAt: Date;
  before: OutcomeName | null;
  after: OutcomeName;
  /** Whether outcome, reasons or the start of the callback differ; `null` when nothing was recorded. */
  changed: boolean | null;
  /** Reasons that only the replay gives, and those that only the record has. */
  came: LoggedReason[];
  went: LoggedReason[];
  callback: { before: CallbackSlot | null; after: CallbackSlot | null };
  policy: { before: PolicyName | null; after: PolicyName | null };
};

/**
 * What another policy would have made of logged requests: for each entry, in order, the outcome before (as recorded)
 * and after (judged now, by the same rules as `decide`), with the reasons that came and went. A set judges each entry
 * by the version in force on its day. Entries may be whole or redacted, also mixed.
 *
 * Lazy: entries are read one by one and none is kept, so that a log of any length takes constant memory. An iterable
 * gives a generator, an async iterable an async one. A broken entry throws, naming its position.
 *
 * Source: `interpretation.in-force`.
 *
 * @throws TypeError at the call when `log` is no iterable or `policyOrSet` no policy.
 * @example Who would be refused if the second request of a peak day were
 * ```ts
 * import { contabilitaInCloud, decide, definePolicy, replay } from 'phone-support-policy';
 * const request = {
 *   channel: 'chat',
 *   phone: '06 1234 5678',
 *   contactName: 'Ada Bianchi',
 *   description: 'Come registro una nota di credito ricevuta da un fornitore?',
 * };
 * const facts = {
 *   receivedAt: '2026-11-16T15:00:00+01:00',
 *   subscription: { plan: 'ADVANCED', status: 'active' as const },
 *   earlierRequests: ['2026-11-16T09:00:00+01:00'],
 * };
 * const strict = definePolicy({ ...contabilitaInCloud, dailyLimit: { max: 1, enforcement: 'refuse' } });
 * const [change] = replay([{ request, facts, decision: decide(request, facts) }], strict);
 * [change?.before, change?.after]; // => ['accepted', 'refused']
 * change?.came.map(({ code }) => code); // => ['daily-limit-reached']
 * ```
 */
export function replay(
  log: Iterable<Entry>,
  policyOrSet: SupportPolicy | PolicySet,
): Generator<ReplayChange, void, undefined>;
export function replay(
  log: AsyncIterable<Entry>,
  policyOrSet: SupportPolicy | PolicySet,
): AsyncGenerator<ReplayChange, void, undefined>;
export function replay(
  log: Iterable<Entry> | AsyncIterable<Entry>,
  policyOrSet: SupportPolicy | PolicySet,
): Generator<ReplayChange, void, undefined> | AsyncGenerator<ReplayChange, void, undefined> {
  if (isPolicySet(policyOrSet)) for (const version of policyOrSet.versions) assertPolicy(version);
  else assertPolicy(policyOrSet);
  if (typeof log === 'object' && log !== null) {
    if (Symbol.asyncIterator in log) return replayLater(log, policyOrSet);
    if (Symbol.iterator in log) return replayNow(log, policyOrSet);
  }
  throw new TypeError(`log must be an iterable or async iterable of entries, not ${describe(log)}`);
}

function* replayNow(
  log: Iterable<Entry>,
  policy: SupportPolicy | PolicySet,
): Generator<ReplayChange, void, undefined> {
  let index = 0;
  for (const entry of log) yield changeOf(entry, index++, policy);
}

async function* replayLater(
  log: AsyncIterable<Entry>,
  policy: SupportPolicy | PolicySet,
): AsyncGenerator<ReplayChange, void, undefined> {
  let index = 0;
  for await (const entry of log) yield changeOf(entry, index++, policy);
}

function changeOf(entry: Entry, index: number, policyOrSet: SupportPolicy | PolicySet): ReplayChange {
  try {
    return compare(entry, index, policyOrSet);
  } catch (error) {
    const message = `log[${index}]: ${error instanceof Error ? error.message : String(error)}`;
    throw error instanceof RangeError ? new RangeError(message) : new TypeError(message);
  }
}

function compare(entry: Entry, index: number, policyOrSet: SupportPolicy | PolicySet): ReplayChange {
  if (typeof entry !== 'object' || entry === null || typeof entry.facts !== 'object' || entry.facts === null)
    throw new TypeError('an entry must be { request, facts, decision } or come from redact');
  const at = readInstant(entry.facts.receivedAt, 'facts.receivedAt');
  const policy = isPolicySet(policyOrSet) ? policyInForce(policyOrSet, at) : policyOrSet;
  const after = policy === null ? NOT_IN_FORCE : judgeEntry(entry, at, policy);
  const { decision } = entry;
  const slot =
    decision?.callback == null
      ? null
      : {
          start: new Date(readInstant(decision.callback.start, 'decision.callback.start')),
          end: new Date(readInstant(decision.callback.end, 'decision.callback.end')),
        };
  const was = (decision?.reasons ?? []).map(loggedReason);
  const came = without(after.reasons, was);
  const went = without(was, after.reasons);
  const differs =
    decision?.outcome !== after.outcome ||
    came.length + went.length > 0 ||
    slot?.start.getTime() !== after.callback?.start.getTime();
  return {
    index,
    id: entry.id ?? null,
    receivedAt: new Date(at),
    before: decision?.outcome ?? null,
    after: after.outcome,
    changed: decision == null ? null : differs,
    came,
    went,
    callback: { before: slot, after: after.callback },
    policy: {
      before: decision?.policy ?? null,
      after: policy === null ? null : { id: policy.id, version: policy.version },
    },
  };
}
