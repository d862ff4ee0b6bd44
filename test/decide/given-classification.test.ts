import {
  contabilitaInCloud,
  decide,
  lintPolicy,
  type SupportPolicyDocument,
  summarise,
} from 'phone-support-policy';
import { aRequest, someFacts } from 'phone-support-policy/testing';
import { describe, expect, test } from 'vitest';

const given = (scope: unknown) => () => decide(aRequest(), someFacts({ scope: scope as never }));

describe('a classification from elsewhere that cannot be read is a mistake, never a silent answer', () => {
  test.each<[string, unknown, RegExp]>([
    ['null', null, /facts.scope.scope must be one of/],
    ['no known scope', { scope: 'maybe', confidence: 1, topics: [] }, /facts.scope.scope must be one of/],
    ['a confidence above 1', { scope: 'in-scope', confidence: 1.1, topics: [] }, /confidence must be/],
    ['a confidence below 0', { scope: 'in-scope', confidence: -0.1, topics: [] }, /confidence must be/],
    [
      'a confidence that is no number',
      { scope: 'in-scope', confidence: Number.NaN, topics: [] },
      /confidence/,
    ],
    ['topics that are no list', { scope: 'in-scope', confidence: 1, topics: {} }, /topics must be an array/],
    [
      'a topic that is null',
      { scope: 'mixed', confidence: 1, topics: [null] },
      /topics\[0\] must have a topic/,
    ],
    [
      'a topic without score',
      { scope: 'mixed', confidence: 1, topics: [{ topic: 'api', score: 1 }, { topic: 'api' }] },
      /topics\[1\] must have/,
    ],
    ['out of scope for no topic', { scope: 'out-of-scope', confidence: 1, topics: [] }, /no uncovered topic/],
    [
      'out of scope for correct use',
      { scope: 'out-of-scope', confidence: 1, topics: [{ topic: 'correct-use', score: 1 }] },
      /no uncovered topic/,
    ],
  ])('%s', (_, scope, message) => {
    expect(given(scope)).toThrow(TypeError);
    expect(given(scope)).toThrow(message);
  });
  test.each([0, 1])('a confidence of %d is one', (confidence) => {
    expect(given({ scope: 'in-scope', confidence, topics: [] })().outcome).toBe('accepted');
  });
});

describe('topics without terms', () => {
  const base: SupportPolicyDocument = contabilitaInCloud;
  const name = { it: 'prova', en: 'trial' };
  const advice = (topic: string, terms: string[]) =>
    lintPolicy({ ...base, scope: { ...base.scope, topics: [{ topic, name, terms }] } }).map(
      ({ advice: { en } }) => en,
    );
  test('of the policy’s own are never found, built-in ones add nothing, and with terms there is nothing to say', () => {
    expect(advice('payroll', ['busta paga'])).toEqual([]);
    const [own, builtIn] = [advice('payroll', []), advice('api', [])];
    expect([own.length, builtIn.length].every((length) => length <= 1)).toBe(true);
    if (own.length === 1) expect(own[0]).toMatch(/never found/);
    if (builtIn.length === 1) expect(builtIn[0]).toMatch(/adds nothing/);
  });
});

test('a summary counts slots that moved, and reasons that came and went', () => {
  const slot = (hour: string) => ({
    start: new Date(`2026-10-21T${hour}:00Z`),
    end: new Date(`2026-10-21T${hour}:30Z`),
  });
  const reason = { code: 'phone-missing', clause: 'booking.chat', severity: 'refuse' };
  const change = (before: string | null, after: string, more: object) =>
    ({
      id: null,
      before,
      after,
      changed: before === null ? null : before !== after,
      came: [],
      went: [],
      callback: { before: null, after: null },
      ...more,
    }) as never;
  const summary = summarise([
    change('accepted', 'accepted', { changed: true, callback: { before: slot('08'), after: slot('09') } }),
    change('accepted', 'accepted', { callback: { before: slot('08'), after: slot('08') } }),
    change('refused', 'accepted', { went: [reason] }),
    change('accepted', 'refused', { came: [reason] }),
    change('accepted', 'refused', { came: [reason] }),
    change(null, 'accepted', {}),
  ]);
  expect([summary.total, summary.changed, summary.unchanged, summary.unrecorded, summary.moved]).toEqual([
    6, 4, 1, 1, 1,
  ]);
  expect([summary.came, summary.went]).toEqual([{ 'phone-missing': 2 }, { 'phone-missing': 1 }]);
  expect(summary.outcomes.refused.accepted).toBe(1);
});
