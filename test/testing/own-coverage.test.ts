import { type DecisionFacts, decide, definePolicies, definePolicy } from 'phone-support-policy';
import { clauseCoverage, scenarioPolicies, scenarios } from 'phone-support-policy/testing';
import { describe, expect, test } from 'vitest';

const coverage = clauseCoverage();

describe('what the policy says, situation by situation', () => {
  test.each(scenarios.map((scenario) => [scenario.situation.en, scenario] as const))('%s', (_, scenario) => {
    const { request, facts, policy, expected } = JSON.parse(JSON.stringify(scenario)) as typeof scenario;
    const decision = coverage.record(
      decide(request, facts as unknown as DecisionFacts, definePolicy(scenarioPolicies[policy])),
    );
    expect(decision.outcome).toBe(expected.outcome);
    expect(decision.reasons.map((reason) => reason.code)).toEqual(expected.codes);
    if (expected.callback !== undefined)
      expect(decision.callback?.start.toISOString() ?? null).toBe(expected.callback);
    for (const code of expected.advice ?? []) expect(decision.advice.map((one) => one.code)).toContain(code);
  });

  test('a request of a day on which no version is in force', () => {
    const set = definePolicies([{ ...scenarioPolicies['contabilita-in-cloud'], inForceFrom: '2026-11-01' }]);
    const facts = { receivedAt: '2026-10-31T23:59:00+01:00', subscription: null };
    expect(coverage.record(decide(null, facts, set)).reasons[0]?.code).toBe('policy-not-in-force');
  });
});

describe('this suite', () => {
  test('has a scenario for every clause but those that only words can keep', () => {
    const about = new Set(scenarios.map((scenario) => scenario.clause));
    const { covered } = coverage.report();
    const untold = covered.map(({ clause }) => clause).filter((clause) => !about.has(clause));
    expect(untold).toEqual([
      'advice.reachable-phone',
      'advice.precise-description',
      'advice.check-replies',
      'interpretation.in-force',
    ]);
  });

  test('decides every clause that can be decided both ways', () => {
    expect(coverage.report().text).toMatch(/^Clauses decided both ways: (\d+) of \1\.$/);
    expect(() => coverage.assertComplete()).not.toThrow();
  });
});
