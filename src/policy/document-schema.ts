import * as z from 'zod/mini';
import { describe } from '../time/civil-date.ts';
import { isTimeZone } from '../time/zone.ts';
import { holidayRule, override, weeklyHours } from './schema-calendar.ts';
import { faults, orderFaults, repeatFaults } from './schema-checks.ts';
import { civilDate, country, dateOrMonthDay, integer, localised, share, text } from './schema-leaves.ts';

const tier = () => z.enum(['major', 'standard', 'minor']);

const timeZone = () =>
  z.string().check(
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
            const before = list[index - 1];
            if (before === undefined || (from ?? '') > (before.from ?? '')) return [];
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
        orderFaults(inForceFrom, inForceTo).map((one) => ({ ...one, path: ['inForceTo'] })),
      ),
    ))();
