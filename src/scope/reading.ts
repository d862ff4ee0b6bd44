import { type Features, featuresBuffer, readFeatures } from './features.ts';
import { type Lexicon, readLexicon } from './lexicon.ts';
import { readWords, type Words, wordsBuffer } from './words.ts';

/** The tables and the buffers with which texts are read, made once: a text leaves nothing in them that another sees. */
export type Reading = { readonly lexicon: Lexicon; readonly words: Words; readonly features: Features };

export function openReading(): Reading {
  const words = wordsBuffer();
  return { lexicon: readLexicon(), words, features: featuresBuffer(words) };
}

export function readText(text: string, reading: Reading): void {
  readWords(text, reading.words);
  readFeatures(reading.words, reading.lexicon, reading.features);
}
