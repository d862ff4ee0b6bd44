import { describe, expect, test } from 'vitest';
import { decisionFromJSON } from '../../src/policy/decision-json.ts';
import { said } from '../world/said.ts';
import { decided } from '../world/told.ts';

const json = () => JSON.parse(JSON.stringify(decided()));
const reading = (spoilt: object) => said(() => decisionFromJSON({ ...json(), ...spoilt }));

describe('a decision from JSON', () => {
  test('is the decision that was written', () => {
    expect(decisionFromJSON(json())).toEqual(decided());
    expect(decisionFromJSON({ ...json(), callback: undefined }).callback).toBeNull();
    expect(decisionFromJSON({ ...json(), callback: null }).callback).toBeNull();
  });

  test.each<[unknown, string]>([
    [null, 'TypeError: a decision must be an object, not null'],
    ['x', 'TypeError: a decision must be an object, not "x"'],
    [undefined, 'TypeError: a decision must be an object, not undefined'],
    [[], 'TypeError: decision.outcome must be one of accepted, needs-review, refused, not undefined'],
  ])('%j is none', (value, words) => {
    expect(said(() => decisionFromJSON(value))).toBe(words);
  });

  test.each<[object, string]>([
    [{ outcome: 'maybe' }, 'decision.outcome must be one of accepted, needs-review, refused, not "maybe"'],
    [{ reasons: {} }, 'decision.reasons must be an array, not an object'],
    [{ advice: 'x' }, 'decision.advice must be an array, not "x"'],
    [{ repairs: null }, 'decision.repairs must be an array, not null'],
    [{ trace: undefined }, 'decision.trace must be an array, not undefined'],
    [{ preconditions: null }, 'decision.preconditions must be an object, not null'],
    [{ preconditions: 'x' }, 'decision.preconditions must be an object, not "x"'],
  ])('with %j is none', (spoilt, words) => {
    expect(reading(spoilt)).toBe(`TypeError: ${words}`);
  });

  test.each<[object, string]>([
    [{ receivedAt: 'soon' }, 'decision.receivedAt'],
    [{ callback: { start: 'soon', end: 0 } }, 'decision.callback.start'],
    [{ callback: { start: 0, end: 'soon' } }, 'decision.callback.end'],
  ])('with %j names the moment', (spoilt, name) => {
    expect(reading(spoilt)).toMatch(new RegExp(`^RangeError: ${name} is "soon": expected an RFC 3339`));
  });
});
