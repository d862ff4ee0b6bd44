import { describe, expect, test } from 'vitest';
import { checkDailyLimit } from '../../src/peak/daily-limit.ts';
import type { SupportPolicy, SupportPolicyDocument } from '../../src/policy/document.ts';
import { rome } from '../world/rome.ts';
import { withPeak } from './policies.ts';

type Limit = SupportPolicyDocument['dailyLimit'];

const limited = (dailyLimit: Limit, rest: Partial<SupportPolicyDocument> = {}): SupportPolicy =>
  withPeak({}, { dailyLimit, ...rest });
const advise = limited({ max: 1, enforcement: 'advise' });
const defer = limited({ max: 1, enforcement: 'defer' });
const refuse = limited({ max: 1, enforcement: 'refuse' });

// Monday 16 November 2026 is the last day of a peak period, Tuesday is none.
const PEAK = '2026-11-16T15:00+01:00';
const EARLIER = '2026-11-16T09:00+01:00';

describe('how many requests the day has had', () => {
  test.each([
    ['none', [], 0],
    ['one that morning', [EARLIER], 1],
    ['one at the very instant counts', [PEAK], 1],
    ['one a millisecond later does not: it is no earlier request', ['2026-11-16T15:00:00.001+01:00'], 0],
    ['one of the evening before does not', ['2026-11-15T23:59:59+01:00'], 0],
    ['the first instant of the day does', ['2026-11-16T00:00:00+01:00'], 1],
    ['equal instants count once each', [EARLIER, EARLIER, Date.parse(EARLIER)], 3],
    ['the order does not matter', [PEAK, '2026-11-14T10:00+01:00', EARLIER, '2026-11-17T10:00+01:00'], 2],
    ['one years ago and one years ahead do not', ['1999-01-01T00:00Z', '2099-01-01T00:00Z'], 0],
  ])('%s', (_, earlier, count) => {
    expect(checkDailyLimit(earlier, PEAK, advise).count).toBe(count);
  });

  test('the civil day is that of the policy’s zone: 23:30Z is already tomorrow in Rome', () => {
    expect(checkDailyLimit(['2026-11-14T22:59Z'], '2026-11-14T23:30Z').count).toBe(0);
    expect(checkDailyLimit(['2026-11-14T23:00Z'], '2026-11-14T23:30Z').count).toBe(1);
    expect(checkDailyLimit(['2026-11-14T23:30Z'], '2026-11-15T22:59Z').count).toBe(1);
  });

  test('a day of 25 hours is one day', () => {
    const first = '2026-10-25T00:30+02:00';
    const last = '2026-10-25T23:30+01:00';
    expect(checkDailyLimit([first, first], last).count).toBe(2);
  });

  test('any iterable will do, and is read once', () => {
    function* requests() {
      yield new Date(EARLIER);
      yield { epochMilliseconds: Date.parse(EARLIER) };
    }
    expect(checkDailyLimit(requests(), PEAK).count).toBe(2);
    expect(checkDailyLimit(new Set([EARLIER]), PEAK).count).toBe(1);
  });
});

describe('in a peak period', () => {
  test('the first request of the day is within the limit, whatever the enforcement', () => {
    for (const policy of [advise, defer, refuse]) {
      expect(checkDailyLimit([], PEAK, policy)).toMatchObject({ allowed: true, count: 0, limit: 1 });
    }
  });

  test('above the limit, advise and defer allow and tell the count', () => {
    for (const policy of [advise, defer]) {
      expect(checkDailyLimit([EARLIER], PEAK, policy)).toEqual({
        allowed: true,
        clauses: ['peak.one-request-a-day', 'interpretation.limit-enforcement', 'interpretation.day'],
        count: 1,
        limit: 1,
        peak: expect.objectContaining({ from: '2026-11-12', to: '2026-11-16' }),
        enforcement: policy.dailyLimit?.enforcement,
      });
    }
  });

  test('above the limit, refuse refuses until the next civil day begins', () => {
    const verdict = checkDailyLimit([EARLIER], PEAK, refuse);
    expect(verdict).toEqual({
      allowed: false,
      reasons: [
        {
          code: 'daily-limit-reached',
          clause: 'interpretation.limit-enforcement',
          severity: 'refuse',
          details: {
            count: 1,
            limit: 1,
            day: '2026-11-16',
            enforcement: 'refuse',
            movedTo: null,
            peak: {
              from: '2026-11-12',
              to: '2026-11-16',
              name: { it: 'scadenza del 16 novembre', en: 'deadline of 16 November' },
              deadlines: [expect.objectContaining({ id: 'iva-quarterly-q3', date: '2026-11-16' })],
            },
          },
          remedy: { kind: 'wait-until', at: '2026-11-16T23:00:00.000Z' },
        },
      ],
      count: 1,
      limit: 1,
      peak: expect.objectContaining({ to: '2026-11-16' }),
      enforcement: 'refuse',
    });
  });

  test('a limit of three is reached by the third earlier request', () => {
    const three = limited({ max: 3, enforcement: 'refuse' });
    expect(checkDailyLimit([EARLIER, EARLIER], PEAK, three).allowed).toBe(true);
    expect(checkDailyLimit([EARLIER, EARLIER, EARLIER], PEAK, three).allowed).toBe(false);
  });

  test('waiting until the remedy’s instant helps', () => {
    const first = checkDailyLimit(['2026-11-12T09:00+01:00'], '2026-11-12T10:00+01:00', refuse);
    const at = first.allowed ? '' : (first.reasons[0].remedy?.at ?? '');
    expect(rome(at)).toBe('2026-11-13T00:00+01:00');
    expect(checkDailyLimit(['2026-11-12T09:00+01:00'], at, refuse).allowed).toBe(true);
    expect(checkDailyLimit(['2026-11-12T09:00+01:00'], Date.parse(at) - 1, refuse).allowed).toBe(false);
  });

  test('2 January has a limit, though no deadline is near', () => {
    const verdict = checkDailyLimit(['2027-01-02T09:00+01:00'], '2027-01-02T10:00+01:00', refuse);
    expect([verdict.allowed, verdict.peak?.name.it]).toEqual([false, 'avvio del nuovo anno']);
  });

  test('a Sunday inside a period is a day like the others', () => {
    expect(checkDailyLimit(['2026-11-15T09:00+01:00'], '2026-11-15T10:00+01:00', refuse).allowed).toBe(false);
  });
});

describe('outside peak periods', () => {
  const [morning, noon] = ['2026-11-17T09:00+01:00', '2026-11-17T12:00+01:00'];

  test('there is no limit, however many requests came', () => {
    expect(checkDailyLimit([morning, morning, morning], noon, refuse)).toEqual({
      allowed: true,
      clauses: ['peak.one-request-a-day', 'interpretation.peak-window'],
      count: 3,
      limit: null,
      peak: null,
      enforcement: 'refuse',
    });
  });

  test('the last request of a peak day does not count on the day after', () => {
    expect(checkDailyLimit(['2026-11-16T23:59+01:00'], '2026-11-17T00:00+01:00', refuse)).toMatchObject({
      allowed: true,
      count: 0,
    });
  });
});

test('a policy without a daily limit allows, counts and tells the peak period', () => {
  expect(checkDailyLimit([EARLIER], PEAK, limited(null))).toMatchObject({
    allowed: true,
    count: 1,
    limit: null,
    peak: { to: '2026-11-16' },
    enforcement: null,
  });
});

describe('a mistake of the caller', () => {
  test.each([
    ['no list', undefined],
    ['null', null],
    ['a single text', EARLIER],
    ['a single Date', new Date(EARLIER)],
    ['a policy in its place', advise],
  ])('%s', (_, earlier) => {
    expect(() => checkDailyLimit(earlier as never, PEAK)).toThrow(TypeError);
  });

  test('an entry that is no instant is named', () => {
    expect(() => checkDailyLimit([EARLIER, '2026-11-16'], PEAK)).toThrow(
      /entry of earlierRequests is "2026-11-16"/,
    );
    expect(() => checkDailyLimit([Number.NaN], PEAK)).toThrow(RangeError);
  });

  test('no instant and no policy', () => {
    expect(() => checkDailyLimit([], 'now')).toThrow(RangeError);
    expect(() => checkDailyLimit([], PEAK, {} as never)).toThrow(TypeError);
  });
});
