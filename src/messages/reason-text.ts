import type { ReasonCode } from '../policy/reason.ts';
import { describe } from '../time/civil-date.ts';
import { adviceTexts } from './advice-texts.ts';
import { clauseMark } from './clause-mark.ts';
import { emailTexts } from './email-texts.ts';
import { limitTexts } from './limit-texts.ts';
import type { MessageAudience, ReasonWordings, Wording } from './reason-wording.ts';
import { requestTexts } from './request-texts.ts';
import { scopeTexts } from './scope-texts.ts';
import { slotTexts } from './slot-texts.ts';
import type { Speech } from './speech.ts';
import { subscriptionTexts } from './subscription-texts.ts';

// In a pure call, because bundlers keep a spread that nobody uses.
const texts: ReasonWordings<ReasonCode> = /* @__PURE__ */ (() => ({
  ...requestTexts,
  ...emailTexts,
  ...subscriptionTexts,
  ...scopeTexts,
  ...limitTexts,
  ...slotTexts,
  ...adviceTexts,
}))();

/** A reason as `explain` reads it: its details are checked where they are worded. */
export type ReadReason = { code: ReasonCode; clause: string; details: object };

/** Whether a value has the form of a reason, of whatever code. */
export function isReason(value: unknown): value is { code: string; clause: string; details: object } {
  if (typeof value !== 'object' || value === null) return false;
  const { code, clause, details } = value as Record<string, unknown>;
  return (
    typeof code === 'string' && typeof clause === 'string' && typeof details === 'object' && details !== null
  );
}

/** @throws TypeError that names the place, and the code when only a later version of the library has a text for it. */
export function readReason(value: unknown, path: string): ReadReason {
  if (!isReason(value)) {
    throw new TypeError(
      `${path} is ${describe(value)}: expected a reason, an object with a code, a clause and details`,
    );
  }
  if (Object.hasOwn(texts, value.code)) return value as ReadReason;
  throw new TypeError(
    `${path}.code is ${describe(value.code)}: this version of the library has no text for it; its codes are the keys of reasonCodes`,
  );
}

/** One reason in one sentence or two; for agents with the clause it rests on. */
export function reasonText(reason: ReadReason, say: Speech, audience: MessageAudience): string {
  // The table pairs each code with its own details, which the type system cannot follow through a look-up.
  const wording = texts[reason.code][say.locale][audience] as Wording<'phone-missing'>;
  const text = typeof wording === 'string' ? wording : wording(reason.details, say, reason as never);
  return audience === 'agent' ? `${text} ${clauseMark(reason.clause, say.locale)}` : text;
}
