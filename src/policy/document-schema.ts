import * as z from 'zod/mini';
import { describe } from '../time/civil-date.ts';
import { isTimeZone } from '../time/zone.ts';
import {
  civilDate,
  country,
  dateOrMonthDay,
  faults,
  integer,
  localised,
  monthDay,
  orderFaults,
  repeatFaults,
  share,
  text,
  windows,
} from './document-parts.ts';

const tier = () => z.enum(['major', 'standard', 'minor']);
const weekday = () => z.enum(['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday']);

const timeZone = () =>
  z
    .string()
    .check(
      faults((value) =>
        isTimeZone(value)
          ? []
          : [
              {
                fault: 'time-zone',
                message: `must be an IANA time zone such as "Europe/Rome", not ${describe(value)}`,
              },
            ],
      ),
    );

const holidayYears = () => ({
  name: localised(),
  firstYear: z.optional(integer(1800, 2200)),
  lastYear: z.optional(integer(1800, 2200)),
  legalBasis: z.optional(text()),
});

const holidayRule = () =>
  z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('fixed'), on: monthDay(), ...holidayYears() }),
    z.strictObject({ kind: z.literal('easter'), days: integer(-80, 200), ...holidayYears() }),
    z.strictObject({
      kind: z.literal('nth-weekday'),
      month: integer(1, 12),
      weekday: weekday(),
      nth: integer(-1, 5).check(
        faults((value) =>
          value === 0 ? [{ fault: 'range', message: 'must be 1 to 5, or -1 for the last' }] : [],
        ),
      ),
      ...holidayYears(),
    }),
  ]);

const weeklyHours = () =>
  z.strictObject({
    from: z.nullable(civilDate()),
    week: z.strictObject({
      monday: z.optional(windows()),
      tuesday: z.optional(windows()),
      wednesday: z.optional(windows()),
      thursday: z.optional(windows()),
      friday: z.optional(windows()),
      saturday: z.optional(windows()),
      sunday: z.optional(windows()),
    }),
  });

const override = () =>
  z.strictObject({
    on: z.union([
      civilDate(),
      z
        .strictObject({ from: civilDate(), to: civilDate() })
        .check(faults(({ from, to }) => orderFaults(from, to))),
      z.strictObject({ yearly: monthDay() }),
    ]),
    hours: windows(),
    name: localised(),
  });

const manualPeak = () =>
  z.strictObject({ from: dateOrMonthDay(), to: dateOrMonthDay(), name: localised() }).check(
    faults(({ from, to }) => {
      if (from.length === to.length) return from.length === 10 ? orderFaults(from, to) : [];
      return [
        {
          path: ['to'],
          fault: 'format',
          message: 'must be written like "from": both once or both every year',
        },
      ];
    }),
  );

const extension = () =>
  z.strictObject({
    id: text(),
    date: civilDate(),
    statutoryDate: civilDate(),
    tier: tier(),
    name: localised(),
    period: text(),
    basis: text(),
    lastChecked: civilDate(),
    replaces: z.optional(text()),
  });

const callback = () =>
  z.strictObject({
    minutes: integer(1, 1440),
    step: integer(1, 1440),
    capacity: z.nullable(integer(1, 1_000_000)),
    noticeMinutes: integer(0, 1_000_000),
    horizonDays: integer(0, 3660),
    eligibleAtCallback: z.boolean(),
  });

const scope = () =>
  z.strictObject({
    outOfScope: z.enum(['refuse', 'review']),
    thresholds: z.strictObject({ accept: share(), refuse: share() }),
    topics: z
      .array(z.strictObject({ topic: text(), name: localised(), terms: z.array(text()) }))
      .check(faults((list) => repeatFaults(list.map((one) => one.topic)))),
  });

/** The policy document as a zod schema: the one source of `definePolicy` and of policy.schema.json. */
export const policyDocumentSchema = /* @__PURE__ */ (() =>
  z
    .strictObject({
      id: text(),
      version: text(),
      inForceFrom: z.nullable(civilDate()),
      inForceTo: z.nullable(civilDate()),
      timeZone: timeZone(),
      entitledPlans: z.array(text()),
      channels: z.strictObject({
        chat: z.nullable(z.strictObject({ button: text() })),
        email: z.nullable(
          z.strictObject({
            recipients: z.array(text()).check(z.minLength(1)),
            subject: text(),
            match: z.enum(['prefix', 'exact']),
          }),
        ),
      }),
      request: z.strictObject({
        descriptionMax: integer(1, 100_000),
        callable: z.strictObject({
          types: z.array(z.enum(['fixed', 'mobile', 'voip', 'toll-free'])),
          countries: z.union([z.literal('any'), z.array(country())]),
        }),
      }),
      hours: z.array(weeklyHours()).check(
        faults((list) =>
          list.flatMap(({ from }, index) => {
            if (index === 0 || (from !== null && from > (list[index - 1]?.from ?? ''))) return [];
            const message = 'must be a later day than that of the entry before: entries are listed by date';
            return [{ path: [index, 'from'], fault: 'order' as const, message }];
          }),
        ),
      ),
      holidays: z.union([z.literal('IT'), z.array(holidayRule())]),
      overrides: z.array(override()),
      callback: callback(),
      peak: z.strictObject({
        tiers: z.array(tier()),
        ids: z.array(text()),
        daysBefore: integer(0, 60),
        daysAfter: integer(0, 60),
        manual: z.array(manualPeak()),
        extensions: z.array(extension()),
      }),
      dailyLimit: z.nullable(
        z.strictObject({ max: integer(1, 1_000_000), enforcement: z.enum(['advise', 'defer', 'refuse']) }),
      ),
      scope: scope(),
    })
    .check(
      faults(({ inForceFrom, inForceTo }) =>
        orderFaults(inForceFrom, inForceTo, []).map((one) => ({ ...one, path: ['inForceTo'] })),
      ),
    ))();
