import { describe, expect, test } from 'vitest';
import { countGraphemes, cutGraphemes } from '../../src/request/graphemes.ts';

const FAMILY = '👨‍👩‍👧‍👦';

describe('what a reader counts as one character', () => {
  test.each([
    ['letters', 'abc', 3],
    ['an accent that is composed', 'perché', 6],
    ['an accent that is not', 'perche\u0301', 6],
    ['an emoji family', FAMILY, 1],
    ['a flag', '🇮🇹🇸🇲', 2],
    ['a skin tone', '👍🏽👍', 2],
    ['a stack of accents', `a${'\u0301'.repeat(50)}b`, 2],
    ['Hangul in letters', '\u1112\u1161\u11ab', 1],
    ['a carriage return with line feed', 'a\r\nb', 3],
    ['a lone surrogate', 'a\uD800b', 3],
    ['nothing', '', 0],
  ])('%s', (_, text, count) => {
    expect(countGraphemes(text, 1000)).toBe(count);
  });

  test('also over the seams of the chunks in which a long text is counted', () => {
    for (const shift of [0, 1, 2, 5, 10]) {
      const text = 'x'.repeat(shift) + FAMILY.repeat(2000);
      expect(countGraphemes(text, 100_000)).toBe(shift + 2000);
    }
    expect(countGraphemes(`${'x'.repeat(1999)}\r\n`, 100_000)).toBe(2000);
    expect(countGraphemes(`${'x'.repeat(1999)}🇮🇹🇸🇲`, 100_000)).toBe(2001);
  });

  test('counting stops at the limit, whatever the length', () => {
    const started = performance.now();
    expect(countGraphemes('e\u0301'.repeat(5_000_000), 20_000)).toBe(20_000);
    expect(performance.now() - started).toBeLessThan(1500);
  });
});

test('a text is cut between graphemes, never inside one', () => {
  expect(cutGraphemes(FAMILY.repeat(3), 2)).toBe(FAMILY.repeat(2));
  expect(cutGraphemes('perche\u0301!', 6)).toBe('perche\u0301');
  expect(cutGraphemes('abc', 3)).toBe('abc');
  expect(cutGraphemes('abc', 10)).toBe('abc');
});
