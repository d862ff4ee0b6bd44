import * as z from 'zod/mini';
import { daysInMonth, describe, parseCivilDate } from '../time/civil-date.ts';
import { parseCivilTime, readWindow } from '../time/civil-time.ts';
import type { PolicyFaultCode } from './policy-error.ts';

// Every check of ours carries its own words and a code: zod's texts change with its versions and its locale.

/** What a check of ours means in JSON Schema, where it can be said. */
export const jsonSchemaHints = /* @__PURE__ */ z.registry<{
  pattern?: string;
  minimum?: number;
  maximum?: number;
  minLength?: number;
  maxLength?: number;
}>();

type Check = { path?: (string | number)[]; fault: PolicyFaultCode; message: string };

/** A check that adds any number of faults, each with words of our own. */
export function faults<T>(find: (value: T) => Check[]): z.core.$ZodCheck<T> {
  return z.check<T>((payload) => {
    for (const { path, fault, message } of find(payload.value)) {
      payload.issues.push({
        code: 'custom',
        input: payload.value,
        message,
        ...(path === undefined ? {} : { path }),
        params: { fault },
      });
    }
  });
}

const DATE = '^(19[7-9]\\d|20\\d\\d|2100)-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$';
const MONTH_DAY = '^(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$';

const when = <T>(bad: boolean, check: Check & { value?: T }): Check[] => (bad ? [check] : []);

export const text = (): z.ZodMiniString =>
  z
    .string()
    .check(
      faults((value) =>
        when(value.trim() === '' || value.length > 1000, {
          fault: 'format',
          message: `must be a text of 1 to 1,000 characters, not ${describe(value)}`,
        }),
      ),
    )
    .register(jsonSchemaHints, { minLength: 1, maxLength: 1000 });

export const integer = (min: number, max: number): z.ZodMiniNumber =>
  z
    .number()
    .check(
      faults((value) =>
        when(!Number.isInteger(value) || value < min || value > max, {
          fault: 'range',
          message: `must be a whole number from ${min} to ${max}, not ${describe(value)}`,
        }),
      ),
    )
    .register(jsonSchemaHints, { minimum: min, maximum: max });

export const share = (): z.ZodMiniNumber =>
  z
    .number()
    .check(
      faults((value) =>
        when(!(value >= 0 && value <= 1), {
          fault: 'range',
          message: `must be a number from 0 to 1, not ${describe(value)}`,
        }),
      ),
    )
    .register(jsonSchemaHints, { minimum: 0, maximum: 1 });

export const civilDate = (): z.ZodMiniString =>
  z
    .string()
    .check(
      faults((value) =>
        when(parseCivilDate(value) === null, {
          fault: 'format',
          message: `must be a day of the calendar from 1970 to 2100 written YYYY-MM-DD, not ${describe(value)}`,
        }),
      ),
    )
    .register(jsonSchemaHints, { pattern: DATE });

export const civilTime = (): z.ZodMiniString =>
  z
    .string()
    .check(
      faults((value) =>
        when(parseCivilTime(value) === null, {
          fault: 'format',
          message: `must be a time from 00:00 to 24:00 written HH:mm, not ${describe(value)}`,
        }),
      ),
    )
    .register(jsonSchemaHints, { pattern: '^([01]\\d|2[0-3]):[0-5]\\d$|^24:00$' });

function isMonthDay(value: string): boolean {
  if (!/^\d{2}-\d{2}$/.test(value)) return false;
  const day = Number(value.slice(3));
  // A leap year, so that 29 February can be named.
  return day >= 1 && day <= daysInMonth(2024, Number(value.slice(0, 2)));
}

export const monthDay = (): z.ZodMiniString =>
  z
    .string()
    .check(
      faults((value) =>
        when(!isMonthDay(value), {
          fault: 'format',
          message: `must be a day of the year written MM-DD, not ${describe(value)}`,
        }),
      ),
    )
    .register(jsonSchemaHints, { pattern: MONTH_DAY });

export const dateOrMonthDay = (): z.ZodMiniString =>
  z
    .string()
    .check(
      faults((value) =>
        when(parseCivilDate(value) === null && !isMonthDay(value), {
          fault: 'format',
          message: `must be a day written YYYY-MM-DD (once) or MM-DD (every year), not ${describe(value)}`,
        }),
      ),
    )
    .register(jsonSchemaHints, { pattern: `${DATE}|${MONTH_DAY}` });

export const country = (): z.ZodMiniString =>
  z
    .string()
    .check(
      faults((value) =>
        when(!/^[A-Z]{2}$/.test(value), {
          fault: 'format',
          message: `must be an ISO 3166 country of two capital letters such as "IT", not ${describe(value)}`,
        }),
      ),
    )
    .register(jsonSchemaHints, { pattern: '^[A-Z]{2}$' });

export const localised = (): z.ZodMiniObject<{ it: z.ZodMiniString; en: z.ZodMiniString }> =>
  z.strictObject({ it: text(), en: text() });

type Window = { from: string; to: string };

/** The windows of one day: each begins before 24:00, none overlaps another; `to` not after `from` crosses midnight. */
export const windows = (): z.ZodMiniArray<z.ZodMiniObject<{ from: z.ZodMiniString; to: z.ZodMiniString }>> =>
  z.array(z.strictObject({ from: civilTime(), to: civilTime() })).check(faults(windowFaults));

function windowFaults(list: Window[]): Check[] {
  const found: Check[] = [];
  const read = list.map((window, index) => ({ index, window: readWindow(window) }));
  for (const { index, window } of read) {
    if (window === null && parseCivilTime(list[index]?.from ?? '') !== null) {
      const message = 'must begin before 24:00: write "00:00" on the following day';
      found.push({ path: [index, 'from'], fault: 'range', message });
    }
  }
  const valid = read.flatMap(({ index, window }) => (window === null ? [] : [{ index, ...window }]));
  valid.sort((a, b) => a.from - b.from);
  valid.forEach((window, at) => {
    const next = valid[at + 1];
    if (next !== undefined && next.from < window.to) {
      found.push({
        path: [next.index],
        fault: 'overlap',
        message: `overlaps the window [${window.index}] of the same day`,
      });
    }
  });
  return found;
}

/** `from` is not after `to`, for pairs of the same form. */
export function orderFaults(from: string | null, to: string | null, path: (string | number)[] = []): Check[] {
  const ordered = from === null || to === null || from.length !== to.length || from <= to;
  return ordered
    ? []
    : [{ path: [...path, 'to'], fault: 'order', message: `must not be before ${describe(from)}` }];
}

/** Each entry that repeats an earlier one. */
export function repeatFaults(keys: readonly string[], path: (string | number)[] = []): Check[] {
  const seen = new Map<string, number>();
  return keys.flatMap((key, index): Check[] => {
    const first = seen.get(key);
    seen.set(key, first ?? index);
    if (first === undefined) return [];
    return [
      {
        path: [...path, index],
        fault: 'duplicate',
        message: `repeats the entry [${first}]: ${describe(key)}`,
      },
    ];
  });
}
