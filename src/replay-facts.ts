import { readInstants, readPreferred } from './callback/slot-search.ts';
import { readSubscription } from './eligibility/check-eligibility.ts';
import type { DecisionFacts } from './policy/decision.ts';
import type { RedactedEntry } from './replay-entry.ts';
import { formatInstant, readInstant } from './time/instant.ts';

/** The longest civil day of any zone is shorter. */
const ANY_DAY = 26 * 3_600_000;

/** The facts of an entry as plain JSON; each is read as `decide` reads it, so that a mistake is named here and now. */
export function redactFacts(facts: DecisionFacts): RedactedEntry['facts'] {
  const at = readInstant(facts.receivedAt, 'entry.facts.receivedAt');
  const { subscription, notBefore, preferred, preferredSlot } = facts;
  const text = (value: unknown, name: string): string =>
    formatInstant(readInstant(value, `entry.facts.${name}`));
  if (preferred !== undefined) readPreferred(preferred, 'entry.facts.preferred');
  return {
    receivedAt: formatInstant(at),
    subscription: subscription === null ? null : subscriptionOf(subscription),
    earlierRequests: earlierOf(facts.earlierRequests, at),
    booked: loadOf(facts.booked, at),
    notBefore: notBefore === undefined ? null : text(notBefore, 'notBefore'),
    preferred: preferred === undefined ? null : preferred.map(({ from, to }) => ({ from, to })),
    preferredSlot: preferredSlot === undefined ? null : text(preferredSlot, 'preferredSlot'),
  };
}

/** Of the day and a little more, so that any time zone can count its own. */
function earlierOf(earlier: DecisionFacts['earlierRequests'] | null, at: number): string[] | null {
  if (earlier === undefined || earlier === null) return null;
  return readInstants(earlier, 'entry.facts.earlierRequests')
    .filter((ms) => ms <= at && ms > at - ANY_DAY)
    .map(formatInstant);
}

/** How many callbacks begin at an instant; those that were over take no place any more. */
function loadOf(booked: DecisionFacts['booked'] | null, at: number): [string, number][] {
  const load = new Map<string, number>();
  for (const ms of readInstants(booked ?? [], 'entry.facts.booked')) {
    if (ms > at - ANY_DAY) load.set(formatInstant(ms), (load.get(formatInstant(ms)) ?? 0) + 1);
  }
  return [...load];
}

type Subscription = NonNullable<DecisionFacts['subscription']>;

function subscriptionOf(subscription: Subscription): Subscription {
  readSubscription(subscription, 'entry.facts.subscription');
  const { plan, status, startsOn, endsOn } = subscription;
  const dates = { ...(startsOn == null ? {} : { startsOn }), ...(endsOn == null ? {} : { endsOn }) };
  return { plan, status, ...dates };
}
