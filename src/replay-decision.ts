import type { Reason } from './policy/reason.ts';
import type { LoggedDecision, LoggedReason, RedactedEntry } from './replay-entry.ts';
import { describe } from './time/civil-date.ts';
import { formatInstant, readInstant } from './time/instant.ts';

const OUTCOMES: readonly unknown[] = ['accepted', 'needs-review', 'refused'];

/**
 * The decision of an entry, when it is one that can be compared later; `null` or left out: not known.
 *
 * @throws TypeError that names the part which cannot be read.
 */
export function readLogged(decision: unknown): LoggedDecision | null {
  if (decision === undefined || decision === null) return null;
  const { policy, outcome, callback, reasons } = anObject(decision, 'entry.decision', 'a decision, or null');
  if (policy !== null) {
    const { id, version } = anObject(policy, 'entry.decision.policy', '{ id, version }, or null');
    for (const [name, value] of Object.entries({ id, version })) {
      if (typeof value === 'string') continue;
      throw new TypeError(`entry.decision.policy.${name} must be a string, not ${describe(value)}`);
    }
  }
  if (!OUTCOMES.includes(outcome)) {
    throw new TypeError(
      `entry.decision.outcome must be one of ${OUTCOMES.join(', ')}, not ${describe(outcome)}`,
    );
  }
  if (callback !== null) anObject(callback, 'entry.decision.callback', '{ start, end }, or null');
  if (!Array.isArray(reasons))
    throw new TypeError(`entry.decision.reasons must be an array, not ${describe(reasons)}`);
  for (const [index, reason] of reasons.entries()) readReason(reason, `entry.decision.reasons[${index}]`);
  return decision as LoggedDecision;
}

function readReason(reason: unknown, name: string): void {
  const { code, clause, severity, details, about } = anObject(reason, name, '{ code, clause, severity }');
  for (const [part, value] of Object.entries({ code, clause, severity })) {
    if (typeof value !== 'string')
      throw new TypeError(`${name}.${part} must be a string, not ${describe(value)}`);
  }
  if (details !== undefined) anObject(details, `${name}.details`, 'an object');
  if (about !== undefined && typeof about !== 'string')
    throw new TypeError(`${name}.about must be a string, not ${describe(about)}`);
}

function anObject(value: unknown, name: string, wanted: string): { [key: string]: unknown } {
  if (typeof value === 'object' && value !== null) return value as { [key: string]: unknown };
  throw new TypeError(`${name} must be ${wanted}, not ${describe(value)}`);
}

export function redactDecision({
  policy,
  outcome,
  callback,
  reasons,
}: LoggedDecision): RedactedEntry['decision'] {
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
