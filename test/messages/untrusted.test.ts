import { describe, expect, test } from 'vitest';
import { bookingInstructions } from '../../src/messages/booking-instructions.ts';
import { clean, USER_TEXT } from '../../src/messages/clean.ts';
import { type ExplainOptions, explain } from '../../src/messages/explain.ts';
import { contabilitaInCloud } from '../../src/policy/contabilita-in-cloud.ts';
import type { Json } from '../../src/policy/decision.ts';
import { decisionFromJSON } from '../../src/policy/decision-json.ts';
import { anAcceptedDecision, aPeak, aRefusedDecision, aReviewDecision, reasonOfEach } from './examples.ts';

const it = { locale: 'it', audience: 'customer' } as const;
const agent = { locale: 'it', audience: 'agent' } as const;

describe('what users typed', () => {
  const planned = (plan: string) => {
    const reason = reasonOfEach()['plan-not-entitled'];
    return explain({ ...reason, details: { ...reason.details, plan } }, agent);
  };

  test('is cut to sixty characters, between characters', () => {
    expect(clean('x'.repeat(200), USER_TEXT, 'plan')).toBe(`${'x'.repeat(59)}…`);
    expect([...clean('😀'.repeat(200), USER_TEXT, 'plan')]).toHaveLength(60);
    expect(planned('P'.repeat(1_000_000)).length).toBeLessThan(200);
  });

  test('cannot break the line, hide text or turn it around', () => {
    const text = planned('A\u202EB\u2066C\u200B\u0007D\r\nE\u2028F\uD800G\u001B[31m');
    expect(text).toContain('«ABC D E FG [31m»');
    expect(text).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u);
  });

  test('is cleaned wherever it stands', () => {
    const evil = '\u202Eevil\n';
    const reasons = reasonOfEach();
    const texts = [
      explain({ ...reasons['subscription-not-active'], details: { status: evil } }, it),
      explain({ ...reasons['channel-unknown'], details: { received: evil, known: ['chat'] } }, agent),
      explain({ ...reasons['out-of-scope'], details: { topic: evil, name: null, score: 1 } }, it),
      explain({ ...reasons['scope-mixed'], details: { topics: [evil, 'constructor'] } }, it),
      explain({ ...anAcceptedDecision({ advice: [] }), policy: { id: evil, version: evil } }, agent),
    ];
    for (const text of texts) {
      expect(text).toContain('evil');
      expect(text).not.toContain(evil);
    }
  });
});

describe('what explain does not accept', () => {
  test('is a TypeError that says what it does accept', () => {
    const wrong: unknown[] = [
      undefined,
      null,
      1,
      'refused',
      true,
      {},
      [1],
      new Date(0),
      () => 0,
      Symbol('x'),
      contabilitaInCloud,
    ];
    for (const value of wrong) {
      expect(() => explain(value as never, it)).toThrow(TypeError);
      expect(() => explain(value as never, it)).toThrow(
        'explain accepts a decision, a reason, a support status',
      );
    }
    expect(() => explain({ ...reasonOfEach()['phone-missing'], code: 'toString' } as never, it)).toThrow(
      'value.code is "toString": this version of the library has no text for it',
    );
  });

  test('is a RangeError for an unknown locale, audience or time zone', () => {
    const reason = reasonOfEach()['phone-missing'];
    const withOptions = (options: object) => () => explain(reason, options as ExplainOptions);
    expect(withOptions({ locale: 'fr', audience: 'agent' })).toThrow(
      new RangeError('options.locale is "fr": expected "it" or "en"'),
    );
    expect(withOptions({ locale: 'it' })).toThrow(RangeError);
    expect(withOptions({ ...it, timeZone: 'Mars/Base' })).toThrow(RangeError);
    expect(() => explain(anAcceptedDecision({ timeZone: 'Mars/Base' }), it)).toThrow(RangeError);
    expect(() => explain(reason, undefined as never)).toThrow(TypeError);
    expect(withOptions(contabilitaInCloud)).toThrow(TypeError);
  });

  test('is a reason of a code that only a later version gives: the error names the code and its place', () => {
    const missing = reasonOfEach()['phone-missing'];
    const later = { ...missing, code: 'later' } as never;
    const noText = (path: string) =>
      new TypeError(
        `${path}.code is "later": this version of the library has no text for it; its codes are the keys of reasonCodes`,
      );
    const refused = JSON.parse(JSON.stringify(aRefusedDecision(missing, later)));
    expect(() => explain(decisionFromJSON(refused), it)).toThrow(noText('value.reasons[1]'));
    const advised = anAcceptedDecision({ advice: [later] });
    expect(() => explain(advised, it)).toThrow(noText('value.advice[0]'));
    expect(() => explain(later, it)).toThrow(noText('value'));
  });

  test('is something else where a decision has its reasons: the error names the place', () => {
    expect(() => explain(aRefusedDecision('later' as never), it)).toThrow(
      new TypeError(
        'value.reasons[0] is "later": expected a reason, an object with a code, a clause and details',
      ),
    );
  });

  test('is a decision, status or period with one value spoilt: a TypeError or RangeError, or still a clean text', () => {
    const reasons = reasonOfEach();
    const examples = [
      ...Object.values(reasons),
      aReviewDecision(anAcceptedDecision().callback, reasons['scope-mixed']),
      { open: false, cause: { kind: 'weekend' }, opensAt: '2026-12-28T07:30:00Z', peak: aPeak() },
      { open: true, since: '2026-12-28T07:30:00Z', until: '2026-12-28T07:30:00Z', peak: null },
      aPeak(),
      bookingInstructions('email'),
    ].map((example) => JSON.parse(JSON.stringify(example)) as Json);
    for (const example of examples) {
      for (const spoilt of spoiltCopies(example)) {
        for (const options of [it, agent]) {
          try {
            expect(explain(spoilt as never, options)).not.toMatch(/undefined|\[object|NaN/);
          } catch (error) {
            expect(error instanceof TypeError || error instanceof RangeError).toBe(true);
          }
        }
      }
    }
  });
});

/** The value with each of its parts, one at a time, replaced by something of another kind. */
function* spoiltCopies(value: Json): Generator<Json | undefined> {
  yield* [undefined, null, -1, '', [], {}];
  if (typeof value !== 'object' || value === null) return;
  for (const key of Object.keys(value)) {
    for (const part of spoiltCopies((value as { [key: string]: Json })[key] ?? null)) {
      yield (
        Array.isArray(value) ? Object.assign([...value], { [key]: part }) : { ...value, [key]: part }
      ) as Json;
    }
  }
}
