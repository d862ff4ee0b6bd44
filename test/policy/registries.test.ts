import { describe, expect, test } from 'vitest';
import { assertOptions, assertPolicy, isPolicy } from '../../src/policy/brand.ts';
import { contabilitaInCloud } from '../../src/policy/contabilita-in-cloud.ts';
import { clauseOfPath } from '../../src/policy/policy-basis.ts';
import { verdictOf } from '../../src/policy/reason.ts';
import { clauseOfTopic } from '../../src/policy/scope-classification.ts';
import { subscriptionSchema } from '../../src/policy/subscription-schema.ts';
import { aPolicy } from '../../src/testing/builders.ts';
import { said } from '../world/said.ts';

describe('the clause that a value of a policy rests on', () => {
  test.each<[(string | number)[], string]>([
    [['hours', 0, 'week', 'friday', 0, 'to'], 'hours.friday'],
    [['hours', 0, 'week', 'sunday'], 'callback.within-hours'],
    [['hours', 0, 'week', 'monday'], 'hours.monday-thursday'],
    [['entitledPlans', 0], 'eligibility.advanced-plan'],
    [['callback', 'minutes'], 'interpretation.callback-slot'],
    [['callback', 'eligibleAtCallback'], 'interpretation.eligible-at-callback'],
    [['scope', 'topics', 3, 'terms', 1], 'scope.correct-use'],
    [['scope', 'outOfScope'], 'interpretation.out-of-scope-outcome'],
    [['inForceFrom'], 'interpretation.in-force'],
    [['toString'], 'interpretation.in-force'],
    [[], 'interpretation.in-force'],
  ])('%j', (path, clause) => {
    expect(clauseOfPath(path)).toBe(clause);
  });
});

describe('the clause of a topic', () => {
  test.each([
    ['correct-use', 'scope.correct-use'],
    ['internet-connection', 'scope.no-internet'],
    ['hardware', 'scope.no-hardware'],
    ['os-or-third-party', 'scope.no-os-or-third-party'],
    ['api', 'scope.no-api'],
    ['migration', 'scope.no-migration'],
    ['training-or-setup', 'scope.no-training-or-setup'],
    ['payroll', 'scope.correct-use'],
    ['constructor', 'scope.correct-use'],
  ])('%s: %s', (topic, clause) => {
    expect(clauseOfTopic(topic)).toBe(clause);
  });
});

describe('the mark of a policy', () => {
  test('is on what definePolicy made, and on nothing that was copied from it', () => {
    expect([contabilitaInCloud, aPolicy()].map(isPolicy)).toEqual([true, true]);
    for (const other of [{ ...contabilitaInCloud }, null, undefined, 'policy', Object.create(aPolicy())])
      expect(isPolicy(other)).toBe(false);
    expect(Object.keys(aPolicy())).toEqual(Object.keys(contabilitaInCloud));
  });

  test('what lacks it is named', () => {
    const words = 'TypeError: policy must come from definePolicy(document), but is';
    expect(said(() => assertPolicy({}))).toBe(`${words} an object`);
    expect(said(() => assertPolicy(undefined))).toBe(`${words} undefined`);
    expect(said(() => assertPolicy(contabilitaInCloud))).toBe('nothing');
  });

  test('it stands in no options', () => {
    expect(said(() => assertOptions({}, 'options'))).toBe('nothing');
    expect(said(() => assertOptions('x', 'span'))).toBe('TypeError: span must be an object, not "x"');
    expect(said(() => assertOptions(null, 'span'))).toBe('TypeError: span must be an object, not null');
    expect(said(() => assertOptions(contabilitaInCloud, 'span'))).toBe(
      'TypeError: span is a policy: the policy is the last argument, pass {} or undefined before it',
    );
  });

  test('a policy is frozen to its last leaf', () => {
    const open: string[] = [];
    const walk = (value: unknown, path: string): void => {
      if (typeof value !== 'object' || value === null) return;
      if (!Object.isFrozen(value)) open.push(path);
      for (const [key, part] of Object.entries(value)) walk(part, `${path}.${key}`);
    };
    walk(aPolicy(), 'policy');
    walk(contabilitaInCloud, 'shipped');
    expect(open).toEqual([]);
  });
});

describe('a subscription from outside', () => {
  const { validate } = subscriptionSchema['~standard'];
  const good = { plan: 'ADVANCED', status: 'active', startsOn: '2026-01-01', endsOn: '2026-12-31' };

  test('is read without the keys that nobody asked for', () => {
    expect(validate({ ...good, note: 'x' })).toEqual({ value: good });
    expect(validate({ plan: 'A', status: 'expired' })).toEqual({ value: { plan: 'A', status: 'expired' } });
    expect(validate({ ...good, endsOn: '2026-01-01' }).issues).toBeUndefined();
  });

  test.each<[object, unknown]>([
    [{ plan: undefined }, { path: ['plan'], code: 'missing', message: 'is missing' }],
    [
      { status: 'paused' },
      {
        path: ['status'],
        code: 'choice',
        message: 'must be one of "active", "trialing", "suspended", "cancelled", "expired", not "paused"',
      },
    ],
    [
      { endsOn: '2025-12-31' },
      { path: ['endsOn'], code: 'order', message: 'must not be before "2026-01-01"' },
    ],
  ])('%j is an issue', (spoilt, issue) => {
    expect(validate({ ...good, ...spoilt }).issues).toEqual([issue]);
  });

  test('that throws when it is read is no plain JSON', () => {
    const trap = Object.defineProperty({ ...good }, 'plan', { get: () => expect.fail('never read me') });
    expect(validate(trap)).toEqual({ issues: [{ message: 'must be plain JSON: reading it failed' }] });
  });
});

test('a verdict allows when nothing speaks against it, and else keeps every reason', () => {
  const reason = {
    code: 'subscription-missing',
    clause: 'eligibility.active-subscription',
    severity: 'refuse',
    details: {},
  } as const;
  const other = { ...reason, code: 'phone-missing' } as const;
  expect(verdictOf([], ['callback.within-hours'])).toEqual({
    allowed: true,
    clauses: ['callback.within-hours'],
  });
  expect(verdictOf([reason, other], ['callback.within-hours'])).toEqual({
    allowed: false,
    reasons: [reason, other],
  });
});
