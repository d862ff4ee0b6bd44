import * as z from 'zod/mini';
import { clauses } from './policy/clauses.ts';
import { reasonCodes } from './policy/reason-codes.ts';
import { faults, when } from './policy/schema-checks.ts';
import { civilDate, civilTime, integer, share, text } from './policy/schema-leaves.ts';
import { type StandardSchemaV1, standardSchema } from './policy/standard-schema.ts';
import { faultsOf } from './policy/zod-faults.ts';
import type { RedactedEntry } from './replay-entry.ts';
import { describe } from './time/civil-date.ts';
import { readInstant } from './time/instant.ts';

const instant = (): z.ZodMiniString =>
  z.string().check(
    faults((value) =>
      when(!isInstant(value), {
        fault: 'format',
        message: `must be an RFC 3339 date-time from 1970 to 2100, not ${describe(value)}`,
      }),
    ),
  );

function isInstant(value: string): boolean {
  try {
    return readInstant(value, 'value') >= 0;
  } catch {
    return false;
  }
}

const known = (names: string[], what: string): z.ZodMiniString =>
  z.string().check(
    faults((value) =>
      when(!names.includes(value), {
        fault: 'choice',
        message: `must be a known ${what}, not ${describe(value)}`,
      }),
    ),
  );

const OUTCOMES = ['accepted', 'needs-review', 'refused'] as const;
const BEYOND_ANY = 100_001;

const derivedRequest = () =>
  z.object({
    channel: z.nullable(z.enum(['chat', 'email'])),
    automatic: z.boolean(),
    fields: z.array(text()),
    phone: z.nullable(
      z.array(
        z.union([
          z.object({ fault: text() }),
          z.object({ uncallable: text(), country: z.nullable(text()) }),
          z.object({
            kinds: z.nullable(z.array(z.enum(['fixed', 'mobile', 'voip', 'toll-free']))),
            country: z.nullable(text()),
          }),
        ]),
      ),
    ),
    contactName: z.enum(['none', 'one', 'full']),
    descriptionLength: z.nullable(integer(0, BEYOND_ANY)),
    recipientOk: z.boolean(),
    subjectOk: z.boolean(),
  });

const facts = () =>
  z.object({
    receivedAt: instant(),
    subscription: z.nullable(
      z.object({
        plan: text(),
        status: z.enum(['active', 'trialing', 'suspended', 'cancelled', 'expired']),
        startsOn: z.optional(civilDate()),
        endsOn: z.optional(civilDate()),
      }),
    ),
    earlierRequests: z.nullable(z.array(instant())),
    booked: z.array(z.tuple([instant(), integer(1, 1_000_000)])),
    notBefore: z.nullable(instant()),
    preferred: z.nullable(z.array(z.object({ from: civilTime(), to: civilTime() }))),
    preferredSlot: z.nullable(instant()),
  });

const entry = /* @__PURE__ */ (() =>
  z.object({
    redacted: z.literal(1),
    id: z.nullable(z.string()),
    request: derivedRequest(),
    scope: z.nullable(
      z.object({
        scope: z.enum(['in-scope', 'out-of-scope', 'mixed', 'unclear']),
        confidence: share(),
        topics: z.array(z.object({ topic: text(), score: share() })),
      }),
    ),
    facts: facts(),
    decision: z.nullable(
      z.object({
        policy: z.nullable(z.object({ id: text(), version: text() })),
        outcome: z.enum(OUTCOMES),
        callback: z.nullable(z.object({ start: instant(), end: instant() })),
        reasons: z.array(
          z.object({
            code: known(Object.keys(reasonCodes), 'reason code'),
            clause: known(Object.keys(clauses), 'clause'),
            severity: z.enum(['refuse', 'review', 'advise']),
            about: z.optional(text()),
          }),
        ),
      }),
    ),
  }))();

/**
 * One line of an NDJSON log, parsed: a redacted entry, for anything that takes a Standard Schema. Unknown keys are
 * dropped, so that whatever else a line holds does not travel on.
 *
 * Source: `interpretation.in-force`.
 *
 * @example There and back
 * ```ts
 * import { logEntrySchema, redact } from 'phone-support-policy';
 * const line = JSON.stringify(redact({ request: null, facts: { receivedAt: '2026-11-20T11:40:00+01:00', subscription: null } }));
 * logEntrySchema['~standard'].validate(JSON.parse(line)).issues; // => undefined
 * ```
 */
export const logEntrySchema: StandardSchemaV1<RedactedEntry, RedactedEntry> = /* @__PURE__ */ standardSchema(
  (value) => {
    try {
      const parsed = entry.safeParse(value);
      return parsed.success
        ? { value: parsed.data as RedactedEntry }
        : { issues: parsed.error.issues.flatMap((issue) => faultsOf(issue, value)) };
    } catch {
      return { issues: [{ message: 'must be plain JSON: reading it failed' }] };
    }
  },
);
