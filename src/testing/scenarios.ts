import { contabilitaInCloud } from '../policy/contabilita-in-cloud.ts';
import { deepFreeze } from '../policy/deep-freeze.ts';
import type { SupportPolicyDocument } from '../policy/document.ts';
import { type Scenario, type ScenarioPolicyId, scenarioList } from './data/scenarios.ts';

/**
 * Situations and what the policy says of them, clause by clause, as plain JSON: for test suites of front ends and of
 * other implementations. Each names its policy (a key of `scenarioPolicies`) and all the facts of `decide`; the scope
 * is given as a finished classification, so that no classifier is put to the test.
 *
 * @example Every scenario holds
 * ```ts
 * import { decide, type DecisionFacts, definePolicy } from 'phone-support-policy';
 * import { scenarioPolicies, scenarios } from 'phone-support-policy/testing';
 * const wrong = scenarios.filter(({ request, facts, policy, expected }) => {
 *   const decision = decide(request, facts as unknown as DecisionFacts, definePolicy(scenarioPolicies[policy]));
 *   return decision.outcome !== expected.outcome;
 * });
 * wrong.length; // => 0
 * ```
 */
export const scenarios: readonly Scenario[] = /* @__PURE__ */ deepFreeze(/* @__PURE__ */ scenarioList());

const base: SupportPolicyDocument = contabilitaInCloud;

/** The policies that scenarios are about, as documents: the shipped one and variants of it. */
export const scenarioPolicies: Readonly<Record<ScenarioPolicyId, SupportPolicyDocument>> =
  /* @__PURE__ */ (() =>
    deepFreeze({
      'contabilita-in-cloud': base,
      'one-place': { ...base, id: 'one-place', callback: { ...base.callback, capacity: 1 } },
      'second-request-refused': {
        ...base,
        id: 'second-request-refused',
        dailyLimit: { max: 1, enforcement: 'refuse' as const },
      },
      'second-request-deferred': {
        ...base,
        id: 'second-request-deferred',
        dailyLimit: { max: 1, enforcement: 'defer' as const },
      },
      'review-only': { ...base, id: 'review-only', scope: { ...base.scope, outOfScope: 'review' as const } },
      'own-topic': {
        ...base,
        id: 'own-topic',
        scope: {
          ...base.scope,
          topics: [
            { topic: 'payroll', name: { it: 'paghe', en: 'payroll' }, terms: ['busta paga', 'cedolino'] },
          ],
        },
      },
      'italian-mobiles': {
        ...base,
        id: 'italian-mobiles',
        request: { ...base.request, callable: { types: ['mobile'], countries: ['IT'] } },
      },
    }))();
