import type { ClauseId } from './clauses.ts';
import { deepFreeze } from './deep-freeze.ts';

/**
 * Which clause or interpretation each value of the policy document rests on: the one registry. Keys are paths of the
 * document; a value rests on the entry with the longest path that begins its own.
 */
export const policyBasis = /* @__PURE__ */ deepFreeze({
  id: 'interpretation.in-force',
  version: 'interpretation.in-force',
  inForceFrom: 'interpretation.in-force',
  inForceTo: 'interpretation.in-force',
  timeZone: 'interpretation.time-zone',
  entitledPlans: 'eligibility.advanced-plan',
  channels: 'booking.channels',
  'channels.chat': 'booking.chat',
  'channels.email': 'booking.email-recipient',
  'channels.email.subject': 'booking.email-subject',
  'channels.email.match': 'interpretation.subject-match',
  'request.descriptionMax': 'interpretation.description-length',
  'request.callable': 'interpretation.callable-number',
  hours: 'callback.within-hours',
  'hours.monday': 'hours.monday-thursday',
  'hours.tuesday': 'hours.monday-thursday',
  'hours.wednesday': 'hours.monday-thursday',
  'hours.thursday': 'hours.monday-thursday',
  'hours.friday': 'hours.friday',
  holidays: 'interpretation.public-holidays',
  overrides: 'interpretation.public-holidays',
  callback: 'interpretation.callback-slot',
  'callback.eligibleAtCallback': 'interpretation.eligible-at-callback',
  peak: 'interpretation.peak-window',
  dailyLimit: 'interpretation.limit-enforcement',
  'dailyLimit.max': 'peak.one-request-a-day',
  scope: 'interpretation.out-of-scope-outcome',
  'scope.topics': 'scope.correct-use',
} as const satisfies Record<string, ClauseId>);

/** The clause that a value of the document rests on, by its path; list positions do not count. */
export function clauseOfPath(path: readonly (string | number)[]): ClauseId {
  const names = path.filter((part) => typeof part === 'string' && part !== 'week');
  for (let length = names.length; length > 0; length--) {
    const key = names.slice(0, length).join('.');
    if (Object.hasOwn(policyBasis, key)) return policyBasis[key as keyof typeof policyBasis];
  }
  return 'interpretation.in-force';
}
