import { contabilitaInCloud } from 'phone-support-policy';
import { aPolicy, policyLaws } from 'phone-support-policy/testing';
import { describe, expect, test } from 'vitest';
import { drawing } from '../../src/testing/sample.ts';

const name = { it: 'prova', en: 'trial' };

describe('laws', () => {
  test('have names of their own', () => {
    const names = policyLaws(contabilitaInCloud).map((law) => law.name);
    expect(new Set(names).size).toBe(names.length);
    expect(names.length).toBeGreaterThan(15);
  });

  test('hold for a desk that never opens, for one without plans and for one with overrides on holidays', () => {
    const policies = [
      aPolicy({ hours: [] }),
      aPolicy({ entitledPlans: [], channels: { chat: null, email: null } }),
      aPolicy({
        inForceFrom: '2098-01-01',
        overrides: [
          { on: '2098-12-25', hours: [{ from: '09:00', to: '10:00' }], name },
          { on: { yearly: '01-01' }, hours: [{ from: '09:00', to: '24:00' }], name },
          { on: { from: '2099-08-01', to: '2099-08-31' }, hours: [], name },
        ],
      }),
    ];
    for (const policy of policies) for (const law of policyLaws(policy)) law.check(20);
  });

  test('look at the moments they are given', () => {
    for (const law of policyLaws(contabilitaInCloud)) law.check(['2026-12-24T17:20+01:00']);
    const [law] = policyLaws(contabilitaInCloud);
    expect(() => law?.check(['never'])).toThrow(/sample\[0\]/);
    expect(() => law?.check(0)).toThrow(RangeError);
    expect(() => law?.check('now' as never)).toThrow(RangeError);
  });

  test('draw the same numbers on every run', () => {
    const [a, b] = [drawing(), drawing()];
    const first = [a(), a(), a()];
    expect(first).toEqual([b(), b(), b()]);
    expect(first.every((one) => one >= 0 && one < 1)).toBe(true);
  });

  test('are about policies only', () => {
    expect(() => policyLaws({ ...contabilitaInCloud } as never)).toThrow(/definePolicy/);
  });
});
