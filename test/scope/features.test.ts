// What of a text is looked at: the numbers themselves are hashes, so features are told apart by what changes them.
import { expect, test } from 'vitest';
import { FEATURE_COUNT } from '../../src/scope/features.ts';
import { openReading, readText } from '../../src/scope/reading.ts';

function featuresOf(text: string): number[] {
  const reading = openReading();
  readText(text, reading);
  return [...reading.features.feature.slice(0, reading.features.count)];
}

test('A word has its stem, every run of five letters with its edges, and a text its first word and its length', () => {
  // "router": the stem, "-rout", "route", "outer", "uter-"; and once for the text the first word and how long it is.
  expect(featuresOf('router')).toHaveLength(1 + 4 + 2);
  expect(featuresOf('il router')).toHaveLength(1 + 1 + 4 + 2);
  expect(featuresOf('')).toEqual([]);
});

test('Case and accents change nothing; an ending changes the parts but not the stem', () => {
  expect(featuresOf('Perché')).toEqual(featuresOf('PERCHE'));
  expect(featuresOf('fattura')[0]).toBe(featuresOf('fatture')[0]);
  expect(featuresOf('fattura')).not.toEqual(featuresOf('fatture'));
});

test('The first word counts as such: two words turned about are another text', () => {
  expect([...featuresOf('pc fermo')].sort()).not.toEqual([...featuresOf('fermo pc')].sort());
});

test('Every number is one of those that the model has a row for', () => {
  for (const feature of featuresOf('Il router dell’ufficio è morto, chi lo ripara? 😀 123 ﬁne')) {
    expect(feature).toBeGreaterThanOrEqual(0);
    expect(feature).toBeLessThan(FEATURE_COUNT);
  }
});
