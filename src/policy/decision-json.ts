import { describe } from '../time/civil-date.ts';
import { readInstant } from '../time/instant.ts';
import type { Decision } from './decision.ts';

const OUTCOMES: readonly unknown[] = ['accepted', 'needs-review', 'refused'];

/**
 * A decision back from JSON, the only form in which it can be stored: its three dates are `Date`s again. Accepts the
 * parsed value (also a `Decision` itself), not the text.
 *
 * @throws TypeError when the value has not the form of a decision, RangeError when one of its dates is none.
 * @example There and back
 * ```ts
 * import { decide, decisionFromJSON } from 'phone-support-policy';
 * const decision = decide(null, { receivedAt: '2026-11-20T11:40:00+01:00', subscription: null });
 * decisionFromJSON(JSON.parse(JSON.stringify(decision))).receivedAt; // => new Date('2026-11-20T11:40:00+01:00')
 * ```
 */
export function decisionFromJSON(value: unknown): Decision {
  if (typeof value !== 'object' || value === null)
    throw new TypeError(`a decision must be an object, not ${describe(value)}`);
  const decision = value as { [key in keyof Decision]?: unknown };
  if (!OUTCOMES.includes(decision.outcome)) {
    throw new TypeError(
      `decision.outcome must be one of ${OUTCOMES.join(', ')}, not ${describe(decision.outcome)}`,
    );
  }
  for (const key of ['reasons', 'advice', 'repairs', 'trace'] as const) {
    if (!Array.isArray(decision[key]))
      throw new TypeError(`decision.${key} must be an array, not ${describe(decision[key])}`);
  }
  if (typeof decision.preconditions !== 'object' || decision.preconditions === null) {
    throw new TypeError(`decision.preconditions must be an object, not ${describe(decision.preconditions)}`);
  }
  const date = (part: unknown, path: string): Date => new Date(readInstant(part, `decision.${path}`));
  const slot = decision.callback as { start?: unknown; end?: unknown } | null | undefined;
  return {
    ...(value as Decision),
    receivedAt: date(decision.receivedAt, 'receivedAt'),
    callback:
      slot === null || slot === undefined
        ? null
        : { start: date(slot.start, 'callback.start'), end: date(slot.end, 'callback.end') },
  } as Decision;
}
