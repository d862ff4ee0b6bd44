import { checkEligibility, clauses, decide } from 'phone-support-policy';
import { aRequest, aSubscription, clauseCoverage, someFacts } from 'phone-support-policy/testing';
import { describe, expect, test } from 'vitest';

const at = '2026-11-23T10:00+01:00';

describe('coverage by clause', () => {
  test('at first nothing was ever decided', () => {
    const { complete, covered, never, oneWay, undecidable, text } = clauseCoverage().report();
    expect({ complete, covered, oneWay }).toEqual({ complete: false, covered: [], oneWay: [] });
    expect(never.length + undecidable.length).toBe(Object.keys(clauses).length);
    expect(text).toContain('never decided: eligibility.advanced-plan');
    expect(undecidable).toContain('callback.by-agent');
  });

  test('a clause that was only ever passed, or only ever invoked, is decided one way', () => {
    const coverage = clauseCoverage();
    coverage.record(checkEligibility(aSubscription(), at));
    expect(coverage.report().oneWay).toEqual([
      { clause: 'eligibility.advanced-plan', passed: 1, invoked: 0, missing: 'invoked' },
      { clause: 'eligibility.active-subscription', passed: 1, invoked: 0, missing: 'invoked' },
    ]);
    coverage.record(checkEligibility(null, at));
    expect(coverage.report().covered).toEqual([
      { clause: 'eligibility.active-subscription', passed: 1, invoked: 1 },
    ]);
    const other = clauseCoverage();
    other.record(checkEligibility(null, at));
    expect(other.report().oneWay[0]?.missing).toBe('passed');
  });

  test('what is recorded comes back, so that it can stand around a call', () => {
    const decision = decide(aRequest(), someFacts());
    expect(clauseCoverage().record(decision)).toBe(decision);
  });

  test('a rule that was skipped decides nothing', () => {
    const coverage = clauseCoverage();
    coverage.record(decide({ channel: 'chat' }, someFacts()));
    expect(coverage.report().never).toContain('interpretation.mixed-scope');
  });

  test('it can fail a run, and name what it lets pass', () => {
    const coverage = clauseCoverage();
    expect(() => coverage.assertComplete()).toThrow(/Clauses decided both ways: 0 of \d+\.\n/);
    expect(() => coverage.assertComplete(coverage.report().never)).not.toThrow();
  });
});
