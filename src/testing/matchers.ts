import { type ClauseId, clauses } from '../policy/clauses.ts';
import type { Decision } from '../policy/decision.ts';
import { nearestName } from '../policy/nearest-name.ts';
import type { Reason, ReasonCode, Verdict } from '../policy/reason.ts';
import { reasonCodes } from '../policy/reason-codes.ts';
import { describe } from '../time/civil-date.ts';

/** What a matcher tells the test runner. */
export type MatcherResult = { pass: boolean; message: () => string };

/** The matchers as they stand after `expect(decision)`. */
export type SupportMatchers<R = void> = {
  /** The decision is accepted, or the verdict allows. */
  toBeAccepted(): R;
  /** The decision is refused, or the verdict refuses, and one of the refusing reasons has this code. */
  toBeRefusedFor(code: ReasonCode): R;
  /** The decision needs a review, and one of its reasons has this code. */
  toNeedReviewFor(code: ReasonCode): R;
  /** The outcome rests on this clause: by one of its reasons or, when there is none, by a rule that passed. */
  toRestOnClause(id: ClauseId): R;
};

declare global {
  // Vitest and @types/jest both read their matchers from this namespace; its parameters must be spelled as theirs.
  namespace jest {
    // biome-ignore lint/complexity/noBannedTypes: the default has to be the one that the others declare
    interface Matchers<R, T = {}> extends SupportMatchers<R> {}
  }
}

/**
 * Matchers for `expect.extend`, in Vitest and in Jest: `toBeAccepted()`, `toBeRefusedFor(code)`,
 * `toNeedReviewFor(code)` and `toRestOnClause(id)`, for decisions (also from JSON) and verdicts. A failing one says
 * what the outcome was and for which reasons. A code or clause that there is none of is a TypeError, also after `not`.
 *
 * @example In a setup file
 * ```ts
 * import { decide } from 'phone-support-policy';
 * import { aRequest, someFacts, supportMatchers } from 'phone-support-policy/testing';
 * const decision = decide(aRequest({ phone: '' }), someFacts());
 * supportMatchers.toBeRefusedFor(decision, 'phone-missing').pass; // => true
 * ```
 */
export const supportMatchers: {
  toBeAccepted(received: unknown): MatcherResult;
  toBeRefusedFor(received: unknown, code: ReasonCode): MatcherResult;
  toNeedReviewFor(received: unknown, code: ReasonCode): MatcherResult;
  toRestOnClause(received: unknown, id: ClauseId): MatcherResult;
} = /* @__PURE__ */ Object.freeze({
  toBeAccepted(received) {
    const answer = readAnswer(received);
    return result(answer.outcome === 'accepted', 'to be accepted', answer);
  },
  toBeRefusedFor(received, code) {
    assertKnown(code, reasonCodes, 'reason code');
    const answer = readAnswer(received);
    const pass = answer.outcome === 'refused' && has(answer, code, 'refuse');
    return result(pass, `to be refused for ${code}`, answer);
  },
  toNeedReviewFor(received, code) {
    assertKnown(code, reasonCodes, 'reason code');
    const answer = readAnswer(received);
    const pass = answer.outcome === 'needs-review' && has(answer, code, 'review');
    return result(pass, `to need a review for ${code}`, answer);
  },
  toRestOnClause(received, id) {
    assertKnown(id, clauses, 'clause');
    const answer = readAnswer(received);
    return result(answer.clauses.includes(id), `to rest on the clause ${id}`, answer);
  },
});

/** A mistyped name would never be found, and so hold after `not` for ever. */
function assertKnown(name: unknown, table: object, kind: string): void {
  if (typeof name === 'string' && Object.hasOwn(table, name)) return;
  const nearest = nearestName(String(name), Object.keys(table));
  throw new TypeError(`${describe(name)} is no ${kind}: the nearest is ${describe(nearest)}`);
}

type Answer = {
  what: string;
  outcome: Decision['outcome'];
  reasons: readonly Reason[];
  clauses: readonly ClauseId[];
};

function readAnswer(received: unknown): Answer {
  if (typeof received === 'object' && received !== null) {
    if ('outcome' in received && 'trace' in received) {
      const { outcome, reasons, trace } = received as Decision;
      const passed = trace.filter((step) => step.verdict !== 'skipped').flatMap((step) => step.clauses);
      const clauses = reasons.length > 0 ? reasons.map((reason) => reason.clause) : passed;
      return { what: 'the decision', outcome, reasons, clauses };
    }
    if ('allowed' in received) {
      const verdict = received as Verdict;
      const reasons = verdict.allowed ? [] : verdict.reasons;
      const clauses = verdict.allowed ? verdict.clauses : verdict.reasons.map((reason) => reason.clause);
      return { what: 'the verdict', outcome: verdict.allowed ? 'accepted' : 'refused', reasons, clauses };
    }
  }
  throw new TypeError('expected a decision or a verdict of phone-support-policy');
}

function has({ reasons }: Answer, code: ReasonCode, severity: Reason['severity']): boolean {
  return reasons.some((reason) => reason.code === code && reason.severity === severity);
}

function result(pass: boolean, wanted: string, { what, outcome, reasons, clauses }: Answer): MatcherResult {
  const why = reasons.map((reason) => `\n  ${reason.severity}: ${reason.code} [${reason.clause}]`).join('');
  const by = reasons.length > 0 ? '' : `, by ${[...new Set(clauses)].join(', ')}`;
  return {
    pass,
    message: () => `expected ${what} ${pass ? 'not ' : ''}${wanted}, but it is ${outcome}${by}${why}`,
  };
}
