import {
  contabilitaInCloud,
  definePolicy,
  diffPolicies,
  explain,
  openIntervals,
  type SupportPolicyDocument,
} from 'phone-support-policy';
import { describe, expect, test } from 'vitest';

const base: SupportPolicyDocument = contabilitaInCloud;
const week = base.hours[0]?.week ?? {};
const name = { it: 'prova', en: 'trial' };
const policy = (overrides: Partial<SupportPolicyDocument>) => definePolicy({ ...base, ...overrides });
const changed = (overrides: Partial<SupportPolicyDocument>) =>
  diffPolicies(contabilitaInCloud, policy(overrides)).changes;

describe('what changed, clause by clause', () => {
  test('a policy does not differ from itself, nor from a copy', () => {
    const span = { from: '2026-01-01', to: '2026-12-31' };
    const nothing = {
      opened: [],
      closed: [],
      peakAdded: [],
      peakRemoved: [],
      slotsAdded: [],
      slotsRemoved: [],
    };
    expect(diffPolicies(contabilitaInCloud, policy({}), span)).toEqual({
      changes: [],
      consequence: { span, ...nothing },
    });
  });

  test('without a span there is no consequence', () => {
    expect(diffPolicies(contabilitaInCloud, contabilitaInCloud).consequence).toBeNull();
  });

  test('each value that differs names its clause', () => {
    expect(
      changed({
        version: '2027-01',
        inForceFrom: '2027-01-01',
        entitledPlans: ['ADVANCED', 'PREMIUM'],
        dailyLimit: { max: 1, enforcement: 'refuse' },
      }),
    ).toEqual([
      { clause: 'interpretation.in-force', path: ['version'], before: '2026-11', after: '2027-01' },
      { clause: 'interpretation.in-force', path: ['inForceFrom'], before: null, after: '2027-01-01' },
      {
        clause: 'eligibility.advanced-plan',
        path: ['entitledPlans'],
        before: ['ADVANCED'],
        after: ['ADVANCED', 'PREMIUM'],
      },
      {
        clause: 'interpretation.limit-enforcement',
        path: ['dailyLimit', 'enforcement'],
        before: 'advise',
        after: 'refuse',
      },
    ]);
  });

  test('a part that is there only in one of the policies is null in the other', () => {
    expect(changed({ dailyLimit: null, channels: { ...base.channels, chat: null } })).toMatchObject([
      { path: ['channels', 'chat'], before: { button: 'AIUTO' }, after: null },
      { path: ['dailyLimit'], before: { max: 1, enforcement: 'advise' }, after: null },
    ]);
    const saturday = [{ from: '09:00', to: '13:00' }];
    expect(changed({ hours: [{ from: null, week: { ...week, saturday } }] })).toMatchObject([
      {
        path: ['hours', 0, 'week', 'saturday'],
        clause: 'callback.within-hours',
        before: null,
        after: saturday,
      },
    ]);
  });

  test('overrides are matched by their date, not by their position', () => {
    const one = { on: '2026-12-24', hours: [], name };
    const two = { on: '2026-12-31', hours: [], name };
    const { changes } = diffPolicies(policy({ overrides: [one, two] }), policy({ overrides: [two] }));
    expect(changes).toEqual([
      { clause: 'interpretation.public-holidays', path: ['overrides', 0], before: one, after: null },
    ]);
  });

  test('holidays from the law to an own list are one change', () => {
    expect(changed({ holidays: [] })).toEqual([
      { clause: 'interpretation.public-holidays', path: ['holidays'], before: 'IT', after: [] },
    ]);
  });

  test('the answer is plain JSON of its own', () => {
    const difference = diffPolicies(contabilitaInCloud, policy({ holidays: [] }), {
      from: '2026-12-01',
      to: '2026-12-31',
    });
    expect(JSON.parse(JSON.stringify(difference))).toEqual(difference);
  });
});

describe('what that does', () => {
  const friday = [{ from: '08:30', to: '17:30' }];
  const longer = policy({ hours: [{ from: null, week: { ...week, friday } }] });
  const span = { from: '2026-11-16', to: '2026-11-22' };

  test('a Friday afternoon more: hours that open, slots that come', () => {
    const { consequence } = diffPolicies(contabilitaInCloud, longer, span);
    expect(consequence?.opened).toEqual([
      { start: '2026-11-20T11:00:00.000Z', end: '2026-11-20T16:30:00.000Z' },
    ]);
    expect(consequence?.closed).toEqual([]);
    expect(consequence?.slotsAdded).toHaveLength(11);
    expect(consequence?.slotsAdded[0]).toBe('2026-11-20T11:00:00.000Z');
    expect(consequence?.slotsRemoved).toEqual([]);
  });

  test('the other way round everything that opened closes', () => {
    const there = diffPolicies(contabilitaInCloud, longer, span).consequence;
    const back = diffPolicies(longer, contabilitaInCloud, span).consequence;
    expect(back?.closed).toEqual(there?.opened);
    expect(back?.slotsRemoved).toEqual(there?.slotsAdded);
  });

  test('days that become peak days and days that cease to be', () => {
    const peak = { ...base.peak, tiers: [], manual: [{ from: '11-18', to: '11-19', name }] };
    const { consequence } = diffPolicies(contabilitaInCloud, policy({ peak }), span);
    expect(consequence?.peakAdded).toEqual(['2026-11-18', '2026-11-19']);
    expect(consequence?.peakRemoved).toEqual(['2026-11-16']);
  });

  test('notice, capacity and horizon move no slot of the grid', () => {
    const callback = { ...base.callback, noticeMinutes: 6000, horizonDays: 0, capacity: 1 };
    const { consequence } = diffPolicies(contabilitaInCloud, policy({ callback }), span);
    expect(consequence).toMatchObject({ slotsAdded: [], slotsRemoved: [] });
  });

  test('time opened and closed make up for the difference of all support time', () => {
    const other = policy({
      timeZone: 'Europe/London',
      hours: [{ from: null, week: { monday: [{ from: '10:00', to: '12:00' }], sunday: friday } }],
    });
    const year = { from: '2026-01-01', to: '2026-12-31' };
    const { consequence } = diffPolicies(contabilitaInCloud, other, year);
    const sum = (list: { start: string | Date; end: string | Date }[]) =>
      list.reduce((total, { start, end }) => total + Number(new Date(end)) - Number(new Date(start)), 0);
    const open = (one: typeof other) => sum(openIntervals('2026-01-01T00:00Z', '2027-01-01T00:00Z', one));
    expect(sum(consequence?.opened ?? []) - sum(consequence?.closed ?? [])).toBe(
      open(other) - open(contabilitaInCloud),
    );
  });

  test('the first and the last year that the library answers for can be asked about', () => {
    expect(
      diffPolicies(contabilitaInCloud, longer, { from: '1970-01-01', to: '1970-01-03' }).changes,
    ).toHaveLength(1);
    expect(
      diffPolicies(contabilitaInCloud, longer, { from: '2100-12-30', to: '2100-12-31' }).consequence,
    ).not.toBeNull();
  });
});

describe('in words', () => {
  test.each(['it', 'en'] as const)('an agent reads what changed and what it does, in %s', (locale) => {
    const difference = diffPolicies(contabilitaInCloud, policy({ holidays: [] }), {
      from: '2026-12-21',
      to: '2026-12-27',
    });
    const text = explain(difference, { locale, audience: 'agent' });
    expect(text).toContain('[interpretation.public-holidays]');
    expect(text.split('\n').length).toBeGreaterThan(2);
  });
});

describe('mistakes of the caller', () => {
  test('what is no policy, or no span, is told', () => {
    expect(() => diffPolicies(base as never, contabilitaInCloud)).not.toThrow();
    expect(() => diffPolicies({ ...base } as never, contabilitaInCloud)).toThrow(/definePolicy/);
    expect(() => diffPolicies(contabilitaInCloud, contabilitaInCloud, ['2026-01-01'] as never)).toThrow(
      TypeError,
    );
  });
});
