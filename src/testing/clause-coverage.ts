import { type ClauseId, clauses } from '../policy/clauses.ts';
import type { Decision } from '../policy/decision.ts';
import type { Verdict } from '../policy/reason.ts';
import { reasonCodes } from '../policy/reason-codes.ts';

/** How often a clause was decided each way. */
export type ClauseCount = {
  clause: ClauseId;
  /** A rule passed that could have invoked it. */
  passed: number;
  /** A reason or an advice rested on it. */
  invoked: number;
};

export type ClauseCoverageReport = {
  /** Nothing missing: every clause that can be decided was decided both ways. */
  complete: boolean;
  covered: ClauseCount[];
  never: ClauseId[];
  oneWay: (ClauseCount & { missing: 'passed' | 'invoked' })[];
  /** Clauses that no reason, advice or passed rule rests on: they are told, not decided. */
  undecidable: ClauseId[];
  /** The report in a few lines, for the end of a run. */
  text: string;
};

export type ClauseCoverage = {
  /** Counts a decision or a verdict and gives it back, so that it can stand around a call. */
  record<Answer extends Decision | Verdict>(answer: Answer): Answer;
  report(): ClauseCoverageReport;
  /** @throws Error with the report's text unless every clause but the `except`ed ones was decided both ways. */
  assertComplete(except?: readonly ClauseId[]): void;
};

/**
 * Coverage of a test suite by clause: a recorder that is given decisions and verdicts, and tells which clauses were
 * never decided, or decided only one way. A clause is *invoked* when a reason or an advice rests on it, and *passed*
 * when a rule that could have invoked it did not.
 *
 * @example A suite that never saw a refusal
 * ```ts
 * import { checkEligibility } from 'phone-support-policy';
 * import { aSubscription, clauseCoverage } from 'phone-support-policy/testing';
 * const coverage = clauseCoverage();
 * coverage.record(checkEligibility(aSubscription(), '2026-11-23T10:00:00+01:00'));
 * coverage.report().oneWay.map(({ clause, missing }) => `${clause}: ${missing}`);
 * // => ['eligibility.advanced-plan: invoked', 'eligibility.active-subscription: invoked']
 * ```
 */
export function clauseCoverage(): ClauseCoverage {
  const counts = new Map<ClauseId, ClauseCount>();
  const count = (ids: Iterable<ClauseId>, way: 'passed' | 'invoked'): void => {
    for (const clause of new Set(ids)) {
      const known = counts.get(clause) ?? { clause, passed: 0, invoked: 0 };
      known[way]++;
      counts.set(clause, known);
    }
  };
  const report = (except: readonly ClauseId[] = []): ClauseCoverageReport => reportOf(counts, except);
  return {
    record(answer) {
      const { passed, invoked } = 'allowed' in answer ? ofVerdict(answer) : ofDecision(answer);
      count(invoked, 'invoked');
      count(
        passed.filter((clause) => !invoked.includes(clause)),
        'passed',
      );
      return answer;
    },
    report: () => report(),
    assertComplete(except) {
      const { complete, text } = report(except);
      if (!complete) throw new Error(text);
    },
  };
}

type Decided = { passed: readonly ClauseId[]; invoked: readonly ClauseId[] };

function ofVerdict(verdict: Verdict): Decided {
  if (verdict.allowed) return { passed: verdict.clauses, invoked: [] };
  return { passed: [], invoked: verdict.reasons.map((reason) => reason.clause) };
}

/** Clauses that a rule decides besides those that its passed step names: what a good request did not run into. */
const ALSO_PASSED: { readonly [rule: string]: readonly ClauseId[] } = {
  scope: [
    'scope.correct-use',
    'scope.no-internet',
    'scope.no-hardware',
    'scope.no-os-or-third-party',
    'scope.no-api',
    'scope.no-migration',
    'scope.no-training-or-setup',
    'interpretation.unclear-scope',
    'interpretation.mixed-scope',
  ],
  'daily-limit': ['interpretation.limit-enforcement', 'peak.longer-waits', 'peak.one-request-a-day'],
};

const ADVICE: readonly ClauseId[] = [
  'advice.reachable-phone',
  'advice.check-replies',
  'advice.precise-description',
];

function ofDecision({ reasons, advice, trace }: Decision): Decided {
  const invoked = [...reasons, ...advice].map((reason) => reason.clause);
  const passed = trace
    .filter((step) => step.verdict === 'passed')
    .flatMap((step) => [...step.clauses, ...(ALSO_PASSED[step.rule] ?? [])]);
  return { passed: [...passed, ...ADVICE], invoked };
}

/** A clause can be decided when a reason code can rest on it; `missed-callback` is only ever told. */
function decidableClauses(): ClauseId[] {
  const { 'missed-callback': _, ...codes } = reasonCodes;
  const ids = new Set(Object.values(codes).flatMap((entry) => entry.clauses));
  return (Object.keys(clauses) as ClauseId[]).filter((id) => ids.has(id));
}

function reportOf(
  counts: ReadonlyMap<ClauseId, ClauseCount>,
  except: readonly ClauseId[],
): ClauseCoverageReport {
  const decidable = decidableClauses();
  const covered: ClauseCount[] = [];
  const never: ClauseId[] = [];
  const oneWay: ClauseCoverageReport['oneWay'] = [];
  for (const clause of decidable.filter((id) => !except.includes(id))) {
    const known = counts.get(clause);
    if (known === undefined) never.push(clause);
    else if (known.passed > 0 && known.invoked > 0) covered.push({ ...known });
    else oneWay.push({ ...known, missing: known.passed > 0 ? 'invoked' : 'passed' });
  }
  const undecidable = (Object.keys(clauses) as ClauseId[]).filter((id) => !decidable.includes(id));
  const lines = [
    `Clauses decided both ways: ${covered.length} of ${covered.length + never.length + oneWay.length}.`,
    ...never.map((clause) => `  never decided: ${clause}`),
    ...oneWay.map(({ clause, missing }) => `  never ${missing}: ${clause}`),
  ];
  const complete = never.length + oneWay.length === 0;
  return { complete, covered, never, oneWay, undecidable, text: lines.join('\n') };
}
