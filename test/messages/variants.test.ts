import { describe, expect, test } from 'vitest';
import { explain } from '../../src/messages/explain.ts';
import { speechOf } from '../../src/messages/speech.ts';
import type { Reason, ReasonCode } from '../../src/policy/reason.ts';
import { audiences, locales, reasonOfEach } from './examples.ts';

/** Every other course that the text of a code can take: details, and what else differs from the example. */
const variants: [ReasonCode, object, object?][] = [
  ['channel-unknown', { received: null, known: ['email'] }],
  ['phone-invalid', { fault: 'unknown-country' }],
  ['phone-not-callable', { kind: 'country', country: null, callable: [] }],
  ['phone-not-callable', { kind: 'fixed', callable: ['mobile'] }],
  ['contact-name-missing', {}, { clause: 'booking.chat' }],
  ['description-too-long', { length: 30_000, max: 3000 }],
  ['subject-mismatch', { match: 'exact' }],
  ['subscription-not-active', { status: 'trialing' }],
  ['subscription-not-active', { status: 'paused' }],
  ['plan-not-entitled', { entitledPlans: [] }],
  ['out-of-scope', { topic: 'migration' }],
  ['out-of-scope', {}, { severity: 'review' }],
  ['scope-unclear', { topics: [] }],
  ['scope-mixed', { topics: [] }],
  ['daily-limit-reached', { count: 3, limit: 2 }],
  ['daily-limit-reached', { enforcement: 'defer', movedTo: '2026-11-17' }],
  ['daily-limit-reached', { enforcement: 'refuse' }],
  [
    'daily-limit-reached',
    { enforcement: 'refuse' },
    { remedy: { kind: 'wait-until', at: '2026-11-16T23:00:00Z' } },
  ],
  ['slot-not-available', { cause: 'closed' }, { remedy: { kind: 'choose-slot' } }],
  ['check-replies', { channel: 'chat' }],
  ['one-request-a-day', { max: 3 }],
];

const inEveryWay = (reason: Reason) =>
  locales.flatMap((locale) => audiences.map((audience) => explain(reason, { locale, audience })));

describe('the other courses of a text', () => {
  test.each(variants)(
    '%s with %o is a sentence in both languages for both audiences',
    (code, details, rest) => {
      const example = reasonOfEach()[code];
      const reason = { ...example, ...rest, details: { ...example.details, ...details } } as Reason;
      const texts = inEveryWay(reason);
      for (const text of texts) {
        expect(text).toMatch(/^\p{Lu}.*[.)\]]$/u);
        expect(text).not.toMatch(/undefined|null|\[object|NaN|[{}]| {2}|\n| [.,:;]/);
      }
      expect(new Set(texts).size).toBe(texts.length);
      expect(texts).not.toEqual(inEveryWay(example));
    },
  );

  test('an instant at midnight is told by its day alone, another with its time', () => {
    const say = speechOf('en', 'Europe/Rome');
    expect(say.dayOrMoment('2026-11-16T23:00:00Z')).toBe('Tuesday 17 November 2026');
    expect(say.dayOrMoment('2026-11-17T07:30:00Z')).toBe('Tuesday 17 November 2026 at 08:30');
  });

  test('a stretch in a list ends at 24:00 when it ends at midnight', () => {
    expect(speechOf('it', 'Europe/Rome').span('2026-11-23T21:00:00Z', '2026-11-23T23:00:00Z')).toBe(
      'lunedì 23 novembre 2026, 22:00–24:00',
    );
  });

  test('an offset with minutes, or west of Greenwich, is written out', () => {
    const lordHowe = speechOf('en', 'Australia/Lord_Howe');
    expect(lordHowe.window('2026-04-04T14:45:00Z', '2026-04-04T15:15:00Z')).toContain(
      '(UTC+11) and 01:45 (UTC+10:30)',
    );
    const newYork = speechOf('en', 'America/New_York');
    expect(newYork.window('2026-11-01T05:30:00Z', '2026-11-01T06:00:00Z')).toContain(
      '01:30 (UTC−4) and 01:00 (UTC−5)',
    );
  });
});
