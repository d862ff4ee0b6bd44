import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as library from '../../src/index.ts';
import { aRequest, aSubscription, someFacts } from '../../src/testing/builders.ts';
import { deepFreeze } from '../world/deep-freeze.ts';
import { arbitraryInstant, arbitraryPolicy } from './arbitrary-policy.ts';

const { PolicyError } = library;
const setting = { seed: 20261122, numRuns: 150 };

const almost = fc.oneof(
  fc.constantFrom<unknown>(
    '2026-11-20T11:40+01:00',
    '2026-11-20',
    '24:00',
    'chat',
    'Europe/Rome',
    0,
    -1,
    1e300,
    null,
    undefined,
    [],
    {},
    new Date(0),
    new Date(Number.NaN),
    Symbol('x'),
    5n,
    aRequest(),
    aSubscription(),
    someFacts(),
    library.contabilitaInCloud,
    { receivedAt: 0, subscription: null },
    { booked: ['x'] },
    { versions: [] },
    { locale: 'it', audience: 'customer' },
  ),
  fc.anything({
    withBigInt: true,
    withDate: true,
    withMap: true,
    withNullPrototype: true,
    withSparseArray: true,
    maxDepth: 2,
  }),
  fc.string({ unit: 'binary' }),
);

/** Everything public that can be called with plain values, and is not a class. */
const functions = Object.entries<unknown>(library).filter(
  ([, value]) => typeof value === 'function' && value !== PolicyError,
) as [string, (...values: unknown[]) => unknown][];

function isDocumented(error: unknown): boolean {
  return error instanceof TypeError || error instanceof RangeError || error instanceof PolicyError;
}

describe('any input to a public function throws nothing but TypeError, RangeError or PolicyError', () => {
  test.each(functions)('%s', (_, call) => {
    fc.assert(
      fc.property(fc.array(almost, { maxLength: 4 }), (values) => {
        try {
          const result = call(...values);
          if (typeof result === 'object' && result !== null && 'next' in result)
            (result as Iterator<unknown>).next();
        } catch (error) {
          if (!isDocumented(error)) throw error;
        }
      }),
      setting,
    );
  });

  test('a schema answers with issues, never with an exception', () => {
    for (const schema of [
      library.callbackRequestSchema,
      library.subscriptionSchema,
      library.supportPolicySchema,
    ]) {
      fc.assert(
        fc.property(almost, (value) => {
          const result = schema['~standard'].validate(value);
          expect('value' in result || (result.issues?.length ?? 0) > 0).toBe(true);
        }),
        setting,
      );
    }
  });
});

describe('any request at all', () => {
  const field = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc.constantFrom('', '06 1234 5678', 'Ada Bianchi', 'Come stampo il registro IVA?'),
    almost,
  );
  const anyRequest = fc.oneof(
    almost,
    fc.record(
      {
        channel: fc.constantFrom('chat', 'email', 'fax'),
        phone: field,
        phoneExtension: field,
        contactName: field,
        description: field,
        to: fc.oneof(fc.array(field), field),
        subject: field,
        automatic: fc.oneof(fc.boolean(), field),
      },
      { requiredKeys: [] },
    ),
  );
  test('is decided, with the same answer twice, and comes back from JSON', () => {
    fc.assert(
      fc.property(anyRequest, (request) => {
        const first = library.decide(request, someFacts());
        expect(library.decide(request, someFacts())).toEqual(first);
        expect(library.decisionFromJSON(JSON.parse(JSON.stringify(first)))).toEqual(first);
        for (const { details, path } of first.reasons)
          expect(() => JSON.stringify([details, path])).not.toThrow();
      }),
      { ...setting, numRuns: 200 },
    );
  });
  const text = fc.string({ unit: 'grapheme', maxLength: 40 });
  const repairable = fc
    .record({
      name: text,
      description: text,
      spaces: fc.constantFrom(' ', '\n', '\u00A0', '\u200B \u202E', ' \uD800 '),
    })
    .map(({ name, description, spaces }) =>
      aRequest({
        phone: `06${spaces}1234${spaces}5678`,
        contactName: `${spaces}Ada${spaces}B${name}${spaces}`,
        description: `${spaces}a${description}${spaces}b${description}`,
      }),
    );
  test('that is accepted is accepted again as it was repaired', () => {
    let accepted = 0;
    fc.assert(
      fc.property(fc.oneof(repairable, anyRequest), (request) => {
        const first = library.validateRequest(request);
        if (!first.valid) {
          expect(first.reasons.length).toBeGreaterThan(0);
          return;
        }
        accepted++;
        const second = library.validateRequest(first.request);
        expect(second).toEqual({ valid: true, request: first.request, repairs: [] });
      }),
      { ...setting, numRuns: 300 },
    );
    expect(accepted).toBeGreaterThan(50);
  });
});

test('under any policy and at any time a decision is whole, and nothing that was passed is written to', () => {
  fc.assert(
    fc.property(
      arbitraryPolicy,
      arbitraryInstant,
      fc.array(fc.integer({ min: -1440, max: 60 }), { maxLength: 4 }),
      fc.constantFrom('in-scope', 'unclear'),
      (policy, at, earlier, scope) => {
        const earlierRequests = earlier.map((minutes) => at + minutes * 60_000);
        const facts = deepFreeze({
          receivedAt: at,
          subscription: aSubscription({ endsOn: '2026-12-31' }),
          earlierRequests,
          scope: { scope, confidence: 1, topics: [] },
        });
        const decision = library.decide(deepFreeze(aRequest()), facts as never, policy);
        expect(library.decisionFromJSON(JSON.parse(JSON.stringify(decision)))).toEqual(decision);
        expect(decision.trace).toHaveLength(6);
        if (decision.callback !== null) {
          expect(decision.callback.start.getTime()).toBeGreaterThanOrEqual(at);
          expect(library.isOpen(decision.callback.start, policy)).toBe(true);
        }
        for (const locale of ['it', 'en'] as const) {
          expect(library.explain(decision, { locale, audience: 'agent' })).toBeTypeOf('string');
        }
      },
    ),
    { ...setting, numRuns: 100 },
  );
});
