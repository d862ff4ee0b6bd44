import fc from 'fast-check';
import { contabilitaInCloud } from '../../src/policy/contabilita-in-cloud.ts';
import { definePolicy } from '../../src/policy/define-policy.ts';
import type { SupportPolicy, SupportPolicyDocument } from '../../src/policy/document.ts';

const ZONES = [
  'Europe/Rome',
  'UTC',
  'America/New_York',
  'Pacific/Apia',
  'Australia/Lord_Howe',
  'Africa/Cairo',
  'Asia/Kathmandu',
];
const WEEKDAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const;
const name = { it: 'prova', en: 'test' };

const clock = (minutes: number): string =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
const civilDate = fc
  .integer({ min: 20_000, max: 21_500 })
  .map((day) => new Date(day * 86_400_000).toISOString().slice(0, 10));
const monthDay = fc.constantFrom('01-01', '02-29', '03-29', '05-01', '10-25', '12-24', '12-31');

/** Up to three windows of one day that do not overlap; the last may cross midnight. */
const windows = fc
  .uniqueArray(
    fc.integer({ min: 0, max: 96 }).map((quarter) => quarter * 15),
    { minLength: 0, maxLength: 6 },
  )
  .chain((times) =>
    fc.record({ times: fc.constant([...times].sort((a, b) => a - b)), overnight: fc.boolean() }),
  )
  .map(({ times, overnight }) => {
    const found: { from: string; to: string }[] = [];
    for (let at = 0; at + 1 < times.length; at += 2)
      found.push({ from: clock(times[at] ?? 0), to: clock(times[at + 1] ?? 0) });
    const last = times.at(-1);
    const free = times.length % 2 === 1 && last !== undefined && last < 1440 ? last : null;
    if (overnight && free !== null)
      found.push({ from: clock(free), to: clock(Math.min(times[0] ?? 0, 360)) });
    return found;
  });

const week = fc.record(Object.fromEntries(WEEKDAYS.map((day) => [day, windows])), { requiredKeys: [] });

const override = fc.record({
  on: fc.oneof(
    civilDate,
    fc.tuple(civilDate, civilDate).map(([a, b]) => (a <= b ? { from: a, to: b } : { from: b, to: a })),
    fc.record({ yearly: monthDay }),
  ),
  hours: windows,
  name: fc.constant(name),
});

const holiday = fc.oneof(
  fc.record({ kind: fc.constant('fixed' as const), on: monthDay, name: fc.constant(name) }),
  fc.record({
    kind: fc.constant('easter' as const),
    days: fc.integer({ min: -50, max: 60 }),
    name: fc.constant(name),
  }),
  fc.record({
    kind: fc.constant('nth-weekday' as const),
    month: fc.integer({ min: 1, max: 12 }),
    weekday: fc.constantFrom(...WEEKDAYS),
    nth: fc.constantFrom(-1, 1, 2, 3, 4, 5),
    name: fc.constant(name),
  }),
);

/** Valid policies of every shape: zones, night shifts, hours that change on a day, overrides, capacity, notice. */
export const arbitraryPolicy: fc.Arbitrary<SupportPolicy> = fc
  .record({
    timeZone: fc.constantFrom(...ZONES),
    first: week,
    later: fc.option(fc.record({ from: civilDate, week }), { nil: undefined }),
    holidays: fc.oneof(fc.constant('IT' as const), fc.array(holiday, { maxLength: 4 })),
    overrides: fc.array(override, { maxLength: 4 }),
    callback: fc.record({
      minutes: fc.constantFrom(5, 15, 30, 50, 90),
      step: fc.constantFrom(5, 15, 20, 30, 60),
      capacity: fc.constantFrom(null, 1, 2),
      noticeMinutes: fc.constantFrom(0, 0, 30, 240),
      horizonDays: fc.integer({ min: 0, max: 14 }),
      eligibleAtCallback: fc.boolean(),
    }),
    dailyLimit: fc.oneof(
      fc.constant(null),
      fc.record({
        max: fc.integer({ min: 1, max: 3 }),
        enforcement: fc.constantFrom('advise' as const, 'defer' as const, 'refuse' as const),
      }),
    ),
  })
  .map(({ first, later, ...rest }) => {
    const hours: SupportPolicyDocument['hours'] = [
      { from: null, week: first },
      ...(later === undefined ? [] : [later]),
    ];
    return definePolicy({ ...contabilitaInCloud, ...rest, hours });
  });

/** Instants of a few years, many of them near a midnight or a clock change. */
export const arbitraryInstant: fc.Arbitrary<number> = fc.oneof(
  fc.integer({ min: Date.UTC(2024, 9, 1), max: Date.UTC(2028, 10, 1) }),
  fc
    .tuple(
      fc.constantFrom(
        '2026-10-25T00:00Z',
        '2027-03-28T00:00Z',
        '2026-12-31T23:00Z',
        '2026-11-01T05:00Z',
        '2027-04-03T15:00Z',
        '2026-11-20T10:40Z',
      ),
      fc.integer({ min: -180, max: 180 }),
    )
    .map(([base, minutes]) => Date.parse(base) + minutes * 60_000),
);
