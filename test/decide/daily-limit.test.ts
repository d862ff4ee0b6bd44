import { describe, expect, test } from 'vitest';
import { decided, type Spoilt } from '../world/told.ts';

const PEAK = '2026-11-16T15:00:00+01:00';
const EARLIER = '2026-11-16T09:00:00+01:00';
const step = (spoilt: Spoilt, rule: string) => decided(spoilt).trace.find((one) => one.rule === rule);

describe('the daily limit', () => {
  const peak = expect.objectContaining({ from: '2026-11-12', to: '2026-11-16' });
  const limit = (enforcement: 'advise' | 'defer' | 'refuse', max = 1) => ({
    dailyLimit: { max, enforcement },
  });
  const second = { receivedAt: PEAK, earlierRequests: [EARLIER] };
  const facts = { day: '2026-11-16', peak: { from: '2026-11-12', to: '2026-11-16' } };
  const waits = { code: 'longer-waits', clause: 'peak.longer-waits', severity: 'advise', details: { peak } };

  test('of a day that nobody has counted is unknown', () => {
    const unknown = decided({ facts: { receivedAt: PEAK, earlierRequests: undefined } });
    expect([unknown.outcome, unknown.reasons]).toEqual(['accepted', []]);
    expect(unknown.trace[4]).toEqual({
      rule: 'daily-limit',
      verdict: 'unknown',
      clauses: ['interpretation.day'],
      facts: { ...facts, count: null },
    });
    expect(unknown.preconditions.day).toBeNull();
    expect(unknown.advice.slice(0, 2)).toEqual([
      waits,
      {
        code: 'one-request-a-day',
        clause: 'peak.one-request-a-day',
        severity: 'advise',
        details: { max: 1, peak },
      },
    ]);
  });

  test('without a number a day advises of waits alone', () => {
    const { advice, trace } = decided({ facts: second, policy: { dailyLimit: null } });
    expect(advice[0]).toEqual(waits);
    expect(advice.map(({ code }) => code)).toEqual(['longer-waits', 'reachable-phone', 'check-replies']);
    expect(trace[4]).toMatchObject({
      verdict: 'passed',
      facts: { count: 1, limit: null, enforcement: null },
    });
  });

  test('within it, on a peak day', () => {
    expect(step({ facts: { receivedAt: PEAK } }, 'daily-limit')).toEqual({
      rule: 'daily-limit',
      verdict: 'passed',
      clauses: ['peak.one-request-a-day', 'interpretation.peak-window', 'interpretation.day'],
      facts: { ...facts, count: 0, limit: 1, enforcement: 'advise' },
    });
  });

  test.each([
    ['advise', 1, 1, 'advised', null],
    ['defer', 1, 1, 'advised', '2026-11-17'],
    ['defer', 2, 2, 'advised', '2026-11-17'],
    ['defer', 1, 4, 'advised', '2026-11-20'],
    ['defer', 1, 5, 'advised', '2026-11-23'],
  ] as const)('%s above %i, with %i before: %s, moved to %s', (enforcement, max, count, verdict, movedTo) => {
    const earlierRequests = Array.from({ length: count }, () => EARLIER);
    const { advice, trace, preconditions } = decided({
      facts: { receivedAt: PEAK, earlierRequests },
      policy: limit(enforcement, max),
    });
    expect(trace[4]).toEqual({
      rule: 'daily-limit',
      verdict,
      clauses: ['peak.one-request-a-day', 'interpretation.limit-enforcement', 'interpretation.day'],
      facts: { ...facts, count, limit: max, enforcement, movedTo },
    });
    expect(advice[0]).toEqual({
      code: 'daily-limit-reached',
      clause: 'interpretation.limit-enforcement',
      severity: 'advise',
      details: { count, limit: max, day: '2026-11-16', enforcement, movedTo, peak },
    });
    expect(preconditions.day).toEqual({ date: '2026-11-16', count, limit: max });
  });

  test('that refuses fails', () => {
    const { outcome, reasons, trace, advice } = decided({ facts: second, policy: limit('refuse') });
    expect([outcome, reasons.map(({ code }) => code)]).toEqual(['refused', ['daily-limit-reached']]);
    expect(trace[4]).toMatchObject({
      verdict: 'failed',
      clauses: ['peak.one-request-a-day', 'interpretation.limit-enforcement', 'interpretation.day'],
      facts: { count: 1, limit: 1, enforcement: 'refuse' },
    });
    expect(advice.map(({ code }) => code)).toEqual(['longer-waits', 'one-request-a-day']);
  });
});
