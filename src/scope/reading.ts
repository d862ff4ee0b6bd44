import { type Features, featuresBuffer, readFeatures } from './features.ts';
import { readWords, type Words, wordsBuffer } from './words.ts';

/** The buffers with which texts are read, made once: a text leaves nothing in them that another sees. */
export type Reading = { readonly words: Words; readonly features: Features };

export function openReading(): Reading {
  const words = wordsBuffer();
  return { words, features: featuresBuffer(words) };
}

export function readText(text: string, { words, features }: Reading): void {
  readWords(text, words);
  readFeatures(words, features);
}
