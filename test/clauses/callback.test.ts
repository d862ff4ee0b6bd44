import { describe, expect, test } from 'vitest';
import { isOpen } from '../../src/calendar/opening-hours.ts';
import { nextCallbackSlot } from '../../src/callback/slots.ts';
import { contabilitaInCloud } from '../../src/policy/contabilita-in-cloud.ts';
import { aPolicy, aSubscription } from '../../src/testing/builders.ts';
import { rome } from '../world/rome.ts';
import { decided, grounds, told } from '../world/told.ts';

const slot = { ...contabilitaInCloud.callback };
const slotFor = (receivedAt: string, policy = {}) =>
  rome(decided({ facts: { receivedAt }, policy }).callback?.start);

describe('callback.by-agent', () => {
  test('an accepted request always has a slot in which an agent is expected to call', () => {
    const decision = decided();
    expect(rome(decision.callback?.start)).toBe('2026-10-21T10:30+02:00');
    expect(rome(decision.callback?.end)).toBe('2026-10-21T11:00+02:00');
  });
  test('a refused request has none', () => {
    expect(decided({ request: { phone: '' } }).callback).toBeNull();
  });
});

describe('callback.within-hours', () => {
  test.each([
    [
      'on a Wednesday morning the call comes the same morning',
      '2026-10-21T10:05+02:00',
      '2026-10-21T10:30+02:00',
    ],
    ['at the very start of a slot it comes in that slot', '2026-10-21T10:30+02:00', '2026-10-21T10:30+02:00'],
    ['before opening it comes at opening', '2026-10-21T06:00+02:00', '2026-10-21T08:30+02:00'],
    ['just before closing it comes the next morning', '2026-10-21T17:01+02:00', '2026-10-22T08:30+02:00'],
    ['on Friday at 11:40 it comes on Monday', '2026-11-20T11:40+01:00', '2026-11-23T08:30+01:00'],
    ['on a Sunday it comes on Monday', '2026-11-22T15:00+01:00', '2026-11-23T08:30+01:00'],
    [
      'on Christmas Eve at 17:20 it comes after the holidays',
      '2026-12-24T17:20+01:00',
      '2026-12-28T08:30+01:00',
    ],
    ['on 4 October 2027 it comes on the 5th', '2027-10-04T09:00+02:00', '2027-10-05T08:30+02:00'],
    [
      'over the switch to summer time it comes by the new clock',
      '2027-03-26T12:00+01:00',
      '2027-03-30T08:30+02:00',
    ],
  ])('%s', (_, receivedAt, start) => {
    expect(slotFor(receivedAt)).toBe(start);
    expect(isOpen(start)).toBe(true);
  });

  test('a slot chosen outside the hours is refused on this clause', () => {
    const decision = decided({ facts: { preferredSlot: '2026-10-21T18:00+02:00' } });
    expect(grounds(decision)).toEqual(['slot-not-available on callback.within-hours']);
    expect(decision.reasons[0]).toMatchObject({
      details: { cause: 'closed' },
      remedy: { kind: 'choose-slot' },
    });
    expect(rome(decision.reasons[0]?.remedy?.at)).toBe('2026-10-21T10:30+02:00');
  });

  test('when no slot is left a person decides', () => {
    const decision = decided({ policy: { hours: [{ from: null, week: {} }] } });
    expect(grounds(decision)).toEqual(['no-callback-slot on callback.within-hours']);
    expect(decision).toMatchObject({
      outcome: 'needs-review',
      callback: null,
      reasons: [{ details: { until: '2026-12-20', horizonDays: 60 } }],
    });
  });
});

function open(cases: [situation: string, at: string, open: boolean][], policy = contabilitaInCloud) {
  test.each(cases)('%s', (_, at, expected) => {
    expect(isOpen(at, policy)).toBe(expected);
  });
}

describe('hours.monday-thursday', () => {
  const days = ['2026-11-23', '2026-11-24', '2026-11-25', '2026-11-26'];
  open(
    days.flatMap((day): [string, string, boolean][] => [
      [`${day} 08:29 is closed`, `${day}T08:29:59.999+01:00`, false],
      [`${day} 08:30 is open`, `${day}T08:30+01:00`, true],
      [`${day} 12:30 is open`, `${day}T12:30+01:00`, true],
      [`${day} 17:29 is open`, `${day}T17:29:59.999+01:00`, true],
      [`${day} 17:30 is closed`, `${day}T17:30+01:00`, false],
    ]),
  );
});

describe('hours.friday', () => {
  open([
    ['Friday 08:29 is closed', '2026-11-20T08:29+01:00', false],
    ['Friday 08:30 is open', '2026-11-20T08:30+01:00', true],
    ['Friday 11:59 is open', '2026-11-20T11:59:59.999+01:00', true],
    ['Friday 12:00 is closed', '2026-11-20T12:00+01:00', false],
    ['Friday 15:00 is closed', '2026-11-20T15:00+01:00', false],
    ['Saturday is closed', '2026-11-21T10:00+01:00', false],
    ['Sunday is closed', '2026-11-22T10:00+01:00', false],
  ]);
});

describe('interpretation.time-zone', () => {
  const bahrain = aPolicy({
    timeZone: 'Asia/Bahrain',
    holidays: [],
    hours: [
      {
        from: null,
        week: { sunday: [{ from: '09:00', to: '16:00' }], monday: [{ from: '09:00', to: '16:00' }] },
      },
    ],
  });
  open([
    ['08:30 in Rome is open', '2026-11-23T08:30+01:00', true],
    ['08:30 in London is not the question', '2026-11-23T17:00Z', false],
  ]);
  open(
    [
      ['09:00 in Bahrain is open there', '2026-11-22T09:00+03:00', true],
      ['15:30 in Rome is closed there', '2026-11-23T15:30+01:00', false],
    ],
    bahrain,
  );
});

describe('interpretation.half-open-hours', () => {
  open([
    ['08:30:00.000 is open', '2026-11-23T08:30:00.000+01:00', true],
    ['17:29:59.999 is open', '2026-11-23T17:29:59.999+01:00', true],
    ['17:30:00.000 is closed', '2026-11-23T17:30:00.000+01:00', false],
  ]);
  test('a call cannot begin at closing time', () => {
    const chosen = (preferredSlot: string) => told(decided({ facts: { preferredSlot } }));
    expect(chosen('2026-10-21T17:00+02:00')).toBe('accepted');
    expect(chosen('2026-10-21T17:30+02:00')).toBe('refused: slot-not-available');
  });
});

describe('interpretation.public-holidays', () => {
  open([
    ['1 January is closed', '2027-01-01T09:00+01:00', false],
    ['6 January is closed', '2027-01-06T09:00+01:00', false],
    ['6 January 1982 was a working day', '1982-01-06T09:00+01:00', true],
    ['Easter Monday is closed', '2027-03-29T09:00+02:00', false],
    ['2 June 2000 was a working day', '2000-06-02T09:00+02:00', true],
    ['2 June 2027 is closed', '2027-06-02T09:00+02:00', false],
    ['17 March 2011 was closed', '2011-03-17T09:00+01:00', false],
    ['17 March 2027 is open', '2027-03-17T09:00+01:00', true],
    ['4 October 2021, a Monday, was open', '2021-10-04T09:00+02:00', true],
    ['4 October 2027, a Monday, is closed', '2027-10-04T09:00+02:00', false],
    ['8 December is closed', '2026-12-08T09:00+01:00', false],
    ['24 December is open', '2026-12-24T09:00+01:00', true],
    ['29 June, patron saint of Rome, is open', '2027-06-29T09:00+02:00', true],
    ['15 August 2025, a Friday, was closed', '2025-08-15T09:00+02:00', false],
  ]);
  open([['without holidays Christmas is open', '2026-12-25T09:00+01:00', true]], aPolicy({ holidays: [] }));
  const own = aPolicy({
    holidays: [{ kind: 'fixed', on: '12-07', name: { it: 'Sant’Ambrogio', en: 'Saint Ambrose' } }],
    overrides: [
      {
        on: '2026-12-24',
        hours: [{ from: '08:30', to: '12:00' }],
        name: { it: 'vigilia', en: 'Christmas Eve' },
      },
      {
        on: '2026-12-05',
        hours: [{ from: '09:00', to: '12:00' }],
        name: { it: 'sabato aperto', en: 'Saturday opening' },
      },
      {
        on: { from: '2026-08-10', to: '2026-08-21' },
        hours: [],
        name: { it: 'ferie', en: 'summer closure' },
      },
    ],
  });
  open(
    [
      ['a patron saint’s day may close the desk', '2026-12-07T09:00+01:00', false],
      ['a half-day is open in the morning', '2026-12-24T11:59+01:00', true],
      ['and closed in the afternoon', '2026-12-24T12:00+01:00', false],
      ['an extra opening is open', '2026-12-05T09:00+01:00', true],
      ['a closure is closed on its first day', '2026-08-10T09:00+02:00', false],
      ['and on its last', '2026-08-21T09:00+02:00', false],
      ['and open on the working day after', '2026-08-24T09:00+02:00', true],
    ],
    own,
  );
});

describe('interpretation.callback-slot', () => {
  const chosen = (preferredSlot: string, policy = {}, facts = {}) =>
    decided({ facts: { preferredSlot, ...facts }, policy });
  test.each([
    ['a slot is 30 minutes on the half hour', '2026-10-21T11:00+02:00', {}, 'accepted'],
    ['a start between is off the grid', '2026-10-21T11:15+02:00', {}, 'off-grid'],
    ['with a step of 15 minutes it is on it', '2026-10-21T11:15+02:00', { step: 15 }, 'accepted'],
    ['the last slot ends at closing time', '2026-10-21T17:00+02:00', {}, 'accepted'],
    ['a slot of 45 minutes does not fit there', '2026-10-21T17:00+02:00', { minutes: 45 }, 'closed'],
    ['a slot before the request is past', '2026-10-21T10:00+02:00', {}, 'past'],
    [
      'with 60 minutes of notice 11:00 is too early',
      '2026-10-21T11:00+02:00',
      { noticeMinutes: 60 },
      'notice',
    ],
    ['and 11:30 is not', '2026-10-21T11:30+02:00', { noticeMinutes: 60 }, 'accepted'],
    ['the last day of the horizon can be booked', '2026-12-18T08:30+01:00', {}, 'accepted'],
    ['the day after the horizon cannot', '2026-12-21T08:30+01:00', {}, 'horizon'],
    ['the horizon may be the day itself', '2026-10-22T08:30+02:00', { horizonDays: 0 }, 'horizon'],
  ])('%s', (_, start, spoilt, answer) => {
    const decision = chosen(start, { callback: { ...slot, ...spoilt } });
    const cause = decision.reasons.map(({ details }) => (details as { cause?: string }).cause).join();
    expect(cause || decision.outcome).toBe(answer);
    if (cause !== '') expect(told(decision)).toBe('refused: slot-not-available');
  });

  test('every cause but closed and past rests on this interpretation', () => {
    expect(grounds(chosen('2026-10-21T11:15+02:00'))).toEqual([
      'slot-not-available on interpretation.callback-slot',
    ]);
    expect(grounds(chosen('2026-10-21T10:00+02:00'))).toEqual([
      'slot-not-available on callback.within-hours',
    ]);
  });

  test('capacity is unlimited unless the policy limits it', () => {
    const booked = Array.from({ length: 100 }, () => '2026-10-21T11:00+02:00');
    expect(told(chosen('2026-10-21T11:00+02:00', {}, { booked }))).toBe('accepted');
    const one = { callback: { ...slot, capacity: 100 } };
    expect(chosen('2026-10-21T11:00+02:00', one, { booked }).reasons[0]).toMatchObject({
      details: { cause: 'full' },
    });
    expect(told(chosen('2026-10-21T11:00+02:00', one, { booked: booked.slice(1) }))).toBe('accepted');
  });
});

describe('interpretation.eligible-at-callback', () => {
  const facts = (endsOn: string) => ({
    receivedAt: '2026-11-20T11:40+01:00',
    subscription: aSubscription({ endsOn }),
  });
  test('a subscription that ends before the call goes to a person', () => {
    const decision = decided({ facts: facts('2026-11-22') });
    expect(grounds(decision)).toEqual([
      'subscription-ends-before-callback on interpretation.eligible-at-callback',
    ]);
    expect(decision).toMatchObject({
      outcome: 'needs-review',
      reasons: [
        {
          severity: 'review',
          details: { endsOn: '2026-11-22', callbackOn: '2026-11-23' },
          remedy: { kind: 'renew-subscription' },
        },
      ],
    });
    expect(rome(decision.callback?.start)).toBe('2026-11-23T08:30+01:00');
  });
  test('one that ends on the day of the call does not', () => {
    expect(told(decided({ facts: facts('2026-11-23') }))).toBe('accepted');
  });
  test('a policy may not ask for it', () => {
    const policy = { callback: { ...slot, eligibleAtCallback: false } };
    expect(told(decided({ facts: facts('2026-11-22'), policy }))).toBe('accepted');
  });
  test('one that has ended already is refused for that alone', () => {
    expect(told(decided({ facts: facts('2026-11-19') }))).toBe('refused: subscription-ended');
  });
});

describe('interpretation.any-hour', () => {
  test.each([
    '2026-10-21T03:00+02:00',
    '2026-10-24T23:59+02:00',
    '2026-12-25T12:00+01:00',
    '2026-10-21T17:30+02:00',
  ])('a request of %s is taken, and answered from the next opening on', (receivedAt) => {
    const decision = decided({ facts: { receivedAt } });
    expect(told(decision)).toBe('accepted');
    expect(decision.callback).toEqual(nextCallbackSlot(receivedAt));
    expect(isOpen(receivedAt)).toBe(false);
  });
  test('within the hours it is answered within the same hours', () => {
    expect(slotFor('2026-10-21T10:05+02:00')).toBe('2026-10-21T10:30+02:00');
  });
});
