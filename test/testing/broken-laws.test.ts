import { type CallbackSlot, contabilitaInCloud } from 'phone-support-policy';
import { aPolicy } from 'phone-support-policy/testing';
import { describe, expect, test } from 'vitest';
import { type Answers, answers } from '../../src/testing/answers.ts';
import { lawsOf } from '../../src/testing/policy-laws.ts';

const WEDNESDAY = '2026-10-21T10:05:00+02:00';
const PEAK = '2026-11-16T10:05:00+01:00';

/** What a law says when one of the library's answers is spoilt, and nothing when none is. */
function said(law: string, spoilt: Partial<Answers>, at = WEDNESDAY, policy = contabilitaInCloud): string {
  const found = lawsOf(policy, { ...answers, ...spoilt }).filter(({ name }) => name.startsWith(law));
  expect(found).toHaveLength(1);
  lawsOf(policy, answers)
    .find(({ name }) => name.startsWith(law))
    ?.check([at]);
  try {
    found[0]?.check([at]);
    return 'nothing';
  } catch (error) {
    return (error as Error).message.replace(/^policy \S+ \S+ breaks the law "[^"]+" at /, '');
  }
}

function* slots(...starts: string[]): Generator<CallbackSlot, void, undefined> {
  for (const start of starts) yield { start: new Date(start), end: new Date(Date.parse(start) + 1_800_000) };
}
const capacity = (places: number | null) =>
  aPolicy({ callback: { ...contabilitaInCloud.callback, capacity: places } });
const bookedOf = (options: unknown): number => [...((options as { booked?: [] })?.booked ?? [])].length;
let turn = 0;
const refused = { severity: 'refuse', code: 'phone-missing' };
const decisionOf = (parts: object) => (() => ({ reasons: [], callback: null, ...parts })) as never;

test('a broken law names the policy, itself, the moment and the counterexample', () => {
  const [law] = lawsOf(contabilitaInCloud, {
    ...answers,
    openIntervals: () => [{ start: new Date(9), end: new Date(9) }],
  });
  expect(() => law?.check([WEDNESDAY])).toThrow(
    `policy contabilita-in-cloud ${contabilitaInCloud.version} breaks the law "opening hours are in order, none is empty` +
      ' and no two touch" at 2026-10-21T08:05:00.000Z: 1970-01-01T00:00:00.009Z – 1970-01-01T00:00:00.009Z after ',
  );
});

describe('laws of the opening hours', () => {
  const cases: [string, string, Partial<Answers>, string][] = [
    ['the opening instant is', 'nothing is ever open', { isOpen: () => false }, 'closed at 2026-10-21T08:05'],
    [
      'the opening instant is',
      'it closes early',
      { isOpen: (at) => at instanceof Date },
      'closed just before 2026-10-21T15:30',
    ],
    ['the opening instant is', 'it never closes', { isOpen: () => true }, 'open at 2026-10-21T15:30'],
    ['a moment is open', 'nothing is ever open', { isOpen: () => false }, 'isOpen is false'],
    [
      'a moment is open',
      'the banner says closed',
      { supportStatus: () => ({ open: false }) as never },
      'supportStatus.open is false',
    ],
    [
      'the next opening',
      'it never opens again',
      { nextOpening: () => null },
      'next opening null, listed 2026-10-22T06:30',
    ],
    [
      'the next opening',
      'it opens at another time',
      { nextOpening: () => new Date(0) },
      'next opening 1970-01-01T00:00:00.000Z, listed',
    ],
    [
      'the next opening',
      'it never closes',
      { nextClosing: () => null },
      'next closing null, listed 2026-10-21T15:30',
    ],
    [
      'the next opening',
      'it closes at another time',
      { nextClosing: () => new Date(0) },
      'next closing 1970-01-01T00:00:00.000Z, listed',
    ],
    ['support time is', 'no time passes', { supportTimeBetween: () => 0 }, '0 minutes, listed 3390'],
    [
      'support time is',
      'time has no direction',
      { supportTimeBetween: (a, b) => Math.abs(answers.supportTimeBetween(a, b)) },
      '3390 backwards, 3390 forwards',
    ],
    [
      'adding support time',
      'adding stays where it is',
      { addSupportTime: () => new Date(WEDNESDAY) },
      '1 minutes lead to 2026-10-21T08:05:00.000Z, 0 away',
    ],
    [
      'adding support time',
      'nothing is ever reached',
      { addSupportTime: () => null },
      'adding nothing moves',
    ],
    [
      'nothing opens',
      'an open day is a holiday',
      { publicHolidays: () => [{ date: '2026-10-21' }] as never },
      'opens on 2026-10-21 at 2026-10-21T06:30',
    ],
    [
      'the days of the calendar',
      'the days have no hours',
      { calendarDays: () => [{ date: '2026-10-21', intervals: [], cause: null }] as never },
      '2026-10-21 lists other hours',
    ],
    [
      'the days of the calendar',
      'a Sunday has no cause',
      { calendarDays: () => [{ date: '2026-10-25', intervals: [], cause: null }] as never },
      '2026-10-25 has the cause none',
    ],
    [
      'the days of the calendar',
      'an open day has a cause',
      {
        calendarDays: (...of) =>
          answers.calendarDays(...of).map((day) => ({ ...day, cause: { kind: 'closure' } })) as never,
      },
      '2026-10-21 has the cause closure',
    ],
  ];
  test.each(cases)('%s … is broken when %s', (law, _, spoilt, words) => {
    expect(said(law, spoilt)).toContain(words);
  });

  test('a holiday that an override opens breaks nothing, whether of a day, a span or every year', () => {
    const hours = [{ from: '09:00', to: '10:00' }];
    const name = { it: 'prova', en: 'trial' };
    for (const on of ['2026-10-21', { from: '2026-10-20', to: '2026-10-22' }, { yearly: '10-21' }]) {
      const policy = aPolicy({ overrides: [{ on, hours, name }] });
      const holidays = () => [{ date: '2026-10-21' }] as never;
      expect(said('nothing opens', { publicHolidays: holidays }, WEDNESDAY, policy)).toBe('nothing');
    }
  });
});

describe('laws of the slots', () => {
  const cases: [string, string, Partial<Answers>, string][] = [
    [
      'a slot lies wholly',
      'a slot is over',
      { callbackSlots: () => slots('2026-10-21T09:30+02:00') },
      '2026-10-21T07:30:00.000Z is past',
    ],
    [
      'a slot lies wholly',
      'a slot is empty',
      { callbackSlots: () => [{ start: new Date(WEDNESDAY), end: new Date(WEDNESDAY) }] as never },
      '2026-10-21T08:05:00.000Z – 2026-10-21T08:05:00.000Z',
    ],
    [
      'a slot lies wholly',
      'a slot is at night',
      { callbackSlots: () => slots('2026-10-21T22:00+02:00') },
      '2026-10-21T20:00:00.000Z is not all open',
    ],
    ['slots come in order', 'there is no next one', { nextCallbackSlot: () => null }, 'the next one is none'],
    [
      'slots come in order',
      'the next one is another',
      { nextCallbackSlot: () => slots('1970-01-01T00:00Z').next().value as CallbackSlot },
      'the next one is 1970-01-01T00:00:00.000Z',
    ],
    [
      'slots come in order',
      'the list repeats itself',
      { callbackSlots: () => slots('2026-10-21T10:30+02:00', '2026-10-21T10:30+02:00') },
      '2026-10-21T08:30:00.000Z comes too late in the list',
    ],
    [
      'the check allows',
      'it allows none',
      { checkCallbackSlot: () => ({ allowed: false }) as never },
      '2026-10-21T08:30:00.000Z is listed but refused',
    ],
    [
      'the check allows',
      'it allows all',
      { checkCallbackSlot: () => ({ allowed: true }) as never },
      '2026-10-21T08:29:59.999Z is allowed but not listed',
    ],
  ];
  test.each(cases)('%s … is broken when %s', (law, _, spoilt, words) => {
    expect(said(law, spoilt)).toContain(words);
  });

  const full = (at: number): Partial<Answers> => ({
    nextCallbackSlot: (ms, options, policy) =>
      bookedOf(options) >= at ? null : answers.nextCallbackSlot(ms, {}, policy),
  });
  test.each([
    [1, 2, '2026-10-21T08:30:00.000Z is offered though full'],
    [2, 1, '2026-10-21T08:30:00.000Z is refused with one place left'],
    [null, 3, '2026-10-21T08:30:00.000Z is full without a capacity'],
    [2, 2, 'nothing'],
    [null, 4, 'nothing'],
    [60, 50, 'nothing'],
  ])('a slot for %s that is full with %s booked', (places, at, words) => {
    expect(said('a slot that is full', full(at), WEDNESDAY, capacity(places))).toContain(words);
  });
});

describe('laws of the decision', () => {
  const cases: [string, string, Partial<Answers>, string, string?][] = [
    [
      'every request',
      'a refusing reason does not refuse',
      { decide: decisionOf({ outcome: 'accepted', reasons: [refused] }) },
      'accepted for phone-missing',
    ],
    [
      'every request',
      'nothing is said of the call',
      { decide: decisionOf({ outcome: 'accepted' }) },
      'accepted without a callback',
    ],
    [
      'every request',
      'a refused customer is called',
      { decide: decisionOf({ outcome: 'refused', reasons: [refused], callback: {} }) },
      'refused with a callback',
    ],
    [
      'a decision is the same',
      'no two are alike',
      { decide: (() => ({ answer: turn++ })) as never },
      'two answers to one question',
    ],
    [
      'a decision is the same',
      'JSON loses it',
      { decisionFromJSON: () => null as never },
      'comes back as null',
    ],
    [
      'a subscription entitles',
      'it never does',
      { decide: decisionOf({ reasons: [{ code: 'subscription-ended' }] }) },
      'ended on its last day',
    ],
    ['a subscription entitles', 'it always does', { decide: decisionOf({}) }, 'entitles after its end'],
    [
      'the daily limit',
      'no day is a peak day',
      { peakPeriodAt: () => null },
      '2026-11-16 is in another peak period',
      PEAK,
    ],
    [
      'the daily limit',
      'it counts on every day',
      { checkDailyLimit: () => ({ allowed: true, limit: 1 }) as never },
      'limited outside peak periods',
    ],
    [
      'the daily limit',
      'a limit that advises refuses',
      { checkDailyLimit: () => ({ allowed: false, limit: 1 }) as never },
      'allowed is false after three requests',
      PEAK,
    ],
    [
      'the document comes back',
      'another comes back',
      { definePolicy: () => aPolicy({ id: 'other' }) },
      'its document changed on the way',
    ],
  ];
  test.each(cases)('%s … is broken when %s', (law, _, spoilt, words, at) => {
    expect(said(law, spoilt, at)).toContain(words);
  });

  test('a limit that refuses has to refuse the fourth request, and one of four a day has not', () => {
    const allows: Partial<Answers> = { checkDailyLimit: () => ({ allowed: true, limit: 1 }) as never };
    const refusing = (max: number) => aPolicy({ dailyLimit: { max, enforcement: 'refuse' } });
    expect(said('the daily limit', allows, PEAK, refusing(1))).toContain(
      'allowed is true after three requests',
    );
    expect(said('the daily limit', allows, PEAK, refusing(4))).toBe('nothing');
    expect(said('the daily limit', {}, PEAK, aPolicy({ dailyLimit: null }))).toBe('nothing');
  });
});
