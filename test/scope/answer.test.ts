// From probabilities to an answer, at the edges of its thresholds, whatever the weights are.
import { expect, test } from 'vitest';
import { contabilitaInCloud } from '../../src/policy/contabilita-in-cloud.ts';
import { answer } from '../../src/scope/answer.ts';
import type { Cuts } from '../../src/scope/cuts.ts';
import { LABELS } from '../../src/scope/model.ts';

const CORRECT_USE = 0;
const HARDWARE = 2;
const whole: Cuts = { mixed: 0, other: HARDWARE, otherScore: 0, pair: 0, first: 0, second: 0 };
const { accept, refuse } = contabilitaInCloud.scope.thresholds;

type Shares = [covered: number, hardware: number, unclear: number, api?: number];

/** The scope told of a text that is covered, about a device, unclear, and about the API with these probabilities. */
function scopeOf([covered, hardware, unclear, api = 0]: Shares, cuts: Partial<Cuts> = {}) {
  const shares = [covered, 0, hardware, 0, api, 0, 0, unclear];
  return answer({ topics: LABELS, shares }, { ...whole, ...cuts }, contabilitaInCloud, (place) => ({
    topic: LABELS[place] as string,
    clause: place === CORRECT_USE ? 'scope.correct-use' : 'scope.no-hardware',
    score: shares[place] as number,
    evidence: [],
  })).scope;
}

test('A text is refused from the threshold on, and left to a person just below it', () => {
  expect(scopeOf([1 - refuse, refuse, 0])).toBe('out-of-scope');
  expect(scopeOf([1 - refuse + 0.001, refuse - 0.001, 0])).toBe('unclear');
});

test('A text is accepted from the threshold on, and left to a person just below it', () => {
  expect(scopeOf([accept, 0.2, 0.3])).toBe('in-scope');
  expect(scopeOf([accept - 0.001, 0.201, 0.3])).toBe('unclear');
});

test('A weak sign of a second matter keeps a text from being refused, and does not keep it from being accepted', () => {
  expect(scopeOf([0.01, 0.99, 0], { mixed: 0.2 })).toBe('mixed');
  expect(scopeOf([0.01, 0.99, 0], { mixed: 0.19 })).toBe('out-of-scope');
  expect(scopeOf([0.99, 0.01, 0], { mixed: 0.29 })).toBe('in-scope');
  expect(scopeOf([0.99, 0.01, 0], { mixed: 0.3 })).toBe('mixed');
});

test('What is likelier unclear than anything else is left to a person', () => {
  expect(scopeOf([0.01, 0.1, 0.89])).toBe('unclear');
});

test('What may be about either of two topics is left to a person, unless it surely has a part about each', () => {
  expect(scopeOf([0, 0.6, 0, 0.4])).toBe('out-of-scope');
  expect(scopeOf([0, 0.59, 0, 0.41])).toBe('unclear');
  expect(scopeOf([0, 0.59, 0, 0.41], { pair: 0.85 })).toBe('out-of-scope');
  expect(scopeOf([0, 0.59, 0, 0.41], { pair: 0.84 })).toBe('unclear');
});
