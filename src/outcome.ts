import type { CallbackRequest } from './policy/callback-request.ts';
import type { CallbackSlot, Outcome } from './policy/decision.ts';
import type { Reason } from './policy/reason.ts';

/** `refused` if any reason refuses, else `needs-review` if there is any, else `accepted`. */
export function outcomeOf(
  reasons: readonly Reason[],
  request: CallbackRequest | null,
  slot: { start: number; end: number } | null,
): Outcome {
  const [first, ...rest] = reasons;
  const callback = slot === null ? null : { start: new Date(slot.start), end: new Date(slot.end) };
  if (first === undefined) {
    // Without a reason there is a request and a slot: each rule gives a reason where it has none.
    return {
      outcome: 'accepted',
      request: request as CallbackRequest,
      callback: callback as CallbackSlot,
      reasons: [],
    };
  }
  if (reasons.some((reason) => reason.severity === 'refuse')) return refused([first, ...rest], request);
  // A request that could not be read has a reason that refuses.
  return {
    outcome: 'needs-review',
    request: request as CallbackRequest,
    callback,
    reasons: [first, ...rest],
  };
}

function refused(
  reasons: [Reason, ...Reason[]],
  request: CallbackRequest | null,
): Extract<Outcome, { outcome: 'refused' }> {
  return { outcome: 'refused', request, callback: null, reasons };
}

/** Advice to a customer whose request goes on, in the order in which it helps. */
export function adviceFor(channel: 'chat' | 'email', reasons: readonly Reason[]): Reason[] {
  const advice: Reason[] = [
    { code: 'reachable-phone', clause: 'advice.reachable-phone', severity: 'advise', details: {} },
    { code: 'check-replies', clause: 'advice.check-replies', severity: 'advise', details: { channel } },
  ];
  if (!reasons.some((reason) => reason.code === 'scope-unclear')) return advice;
  return [
    { code: 'precise-description', clause: 'advice.precise-description', severity: 'advise', details: {} },
    ...advice,
  ];
}
