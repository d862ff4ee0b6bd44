import * as z from 'zod/mini';
import { daysInMonth, describe, parseCivilDate } from '../time/civil-date.ts';
import { parseCivilTime } from '../time/civil-time.ts';
import { faults, jsonSchemaHints, when } from './schema-checks.ts';

const DATE = '^(19[7-9]\\d|20\\d\\d|2100)-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$';
const MONTH_DAY = '^(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$';

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
