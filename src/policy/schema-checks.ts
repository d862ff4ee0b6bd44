import * as z from 'zod/mini';
import { describe } from '../time/civil-date.ts';
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

export type Check = { path?: (string | number)[]; fault: PolicyFaultCode; message: string };

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

/** The check as a list of faults: one when it is bad, else none. */
export const when = <T>(bad: boolean, check: Check & { value?: T }): Check[] => (bad ? [check] : []);

/** `from` is not after `to`, for pairs of the same form. */
export function orderFaults(from: string | null, to: string | null, path: (string | number)[] = []): Check[] {
  const ordered = from === null || to === null || from <= to;
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
