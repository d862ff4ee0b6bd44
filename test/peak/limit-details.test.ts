import { describe, expect, test } from 'vitest';
import { checkDailyLimit } from '../../src/peak/daily-limit.ts';
import { contabilitaInCloud } from '../../src/policy/contabilita-in-cloud.ts';
import { aPolicy } from '../../src/testing/builders.ts';
import { said } from '../world/said.ts';

const PEAK = '2026-11-16T15:00+01:00';
const QUIET = '2026-11-17T15:00+01:00';
const EARLIER = '2026-11-16T09:00+01:00';

describe('outside a peak period, or without a limit', () => {
  const outside = {
    allowed: true,
    clauses: ['peak.one-request-a-day', 'interpretation.peak-window'],
    limit: null,
  };

  test('the enforcement is told where there is one', () => {
    expect(checkDailyLimit([EARLIER], QUIET)).toEqual({
      ...outside,
      count: 0,
      peak: null,
      enforcement: 'advise',
    });
  });

  test('a policy without a limit has neither', () => {
    const policy = aPolicy({ dailyLimit: null });
    expect(checkDailyLimit([EARLIER], PEAK, policy)).toEqual({
      ...outside,
      count: 1,
      peak: expect.objectContaining({ from: '2026-11-12', to: '2026-11-16' }),
      enforcement: null,
    });
    expect(checkDailyLimit([], QUIET, policy)).toEqual({
      ...outside,
      count: 0,
      peak: null,
      enforcement: null,
    });
  });

  test('nobody can write to the clauses of the next verdict', () => {
    const verdict = checkDailyLimit([], QUIET);
    if (verdict.allowed) verdict.clauses.length = 1;
    expect(checkDailyLimit([], QUIET)).toMatchObject(outside);
  });
});

test('a refused request is told with count, limit, day and peak, and may come with the new day', () => {
  const policy = aPolicy({ dailyLimit: { max: 2, enforcement: 'refuse' } });
  expect(checkDailyLimit([EARLIER], PEAK, policy)).toMatchObject({ allowed: true, count: 1, limit: 2 });
  expect(checkDailyLimit([EARLIER, EARLIER], PEAK, policy)).toMatchObject({
    allowed: false,
    count: 2,
    limit: 2,
    enforcement: 'refuse',
    reasons: [
      {
        code: 'daily-limit-reached',
        clause: 'interpretation.limit-enforcement',
        severity: 'refuse',
        details: {
          count: 2,
          limit: 2,
          day: '2026-11-16',
          enforcement: 'refuse',
          movedTo: null,
          peak: { from: '2026-11-12', to: '2026-11-16' },
        },
        remedy: { kind: 'wait-until', at: '2026-11-16T23:00:00.000Z' },
      },
    ],
  });
});

describe('mistakes of the caller are told in full', () => {
  const list = 'TypeError: earlierRequests must be a list of instants, not';
  test.each<[unknown, string]>([
    [null, `${list} null`],
    [undefined, `${list} undefined`],
    ['2026', `${list} "2026"`],
    [{}, `${list} an object`],
    [{ [Symbol.iterator]: 5 }, `${list} an object`],
    [
      [null],
      'TypeError: an entry of earlierRequests must be a Date, epoch milliseconds, an RFC 3339 text or a Temporal instant, not null',
    ],
  ])('%s', (earlier, words) => {
    expect(said(() => checkDailyLimit(earlier as never, PEAK))).toBe(words);
  });

  test('an instant and a policy that are none', () => {
    expect(said(() => checkDailyLimit([], 'soon'))).toMatch(/^RangeError: at is "soon": expected/);
    expect(said(() => checkDailyLimit([], PEAK, { ...contabilitaInCloud } as never))).toMatch(
      /^TypeError: policy must come from definePolicy/,
    );
  });
});
