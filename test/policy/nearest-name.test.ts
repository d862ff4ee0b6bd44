import { describe, expect, test } from 'vitest';
import { nearestName } from '../../src/policy/nearest-name.ts';

const names = ['phone-missing', 'phone-invalid', 'phone-not-callable', 'plan-not-entitled', 'a'];

describe('the name that most likely was meant', () => {
  test.each([
    ['phone-mising', 'phone-missing'],
    ['phone-missing', 'phone-missing'],
    ['phonemissing', 'phone-missing'],
    ['phone-invallid', 'phone-invalid'],
    ['phone-callable', 'phone-not-callable'],
    ['plan-entitled', 'plan-not-entitled'],
    ['', 'a'],
  ])('%j: %s', (written, meant) => {
    expect(nearestName(written, names)).toBe(meant);
  });

  test('of two that are as near the first, of none nothing', () => {
    expect(nearestName('ab', ['ac', 'ad'])).toBe('ac');
    expect(nearestName('ab', [])).toBeUndefined();
  });

  test('a very long text is looked at in bounded time', () => {
    expect(nearestName('phone-missing'.repeat(100_000), names)).toBe('phone-missing');
  });
});

test('of several, the one with the fewest letters put in, taken out or exchanged, the first of equals', () => {
  expect(nearestName('ba', ['ca', 'b'])).toBe('ca');
  expect(nearestName('abcd', ['cdxx', 'abcd'])).toBe('abcd');
  expect(nearestName('abcd', ['xxab', 'abcd'])).toBe('abcd');
});
