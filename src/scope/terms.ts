import type { SupportPolicy } from '../policy/document.ts';
import { HASH_START, hashStep } from './hash.ts';
import { readWords, type Words, wordsBuffer } from './words.ts';

/** A term of the policy's own: the hashes of its words. */
type Term = { readonly topic: string; readonly hashes: readonly number[] };

export type TermHit = { topic: string; start: number; end: number };

const compiled = /* @__PURE__ */ new WeakMap<SupportPolicy, ReadonlyMap<number, readonly Term[]>>();

/** The policy's terms, by the hash of their first word. Terms are compared word by word, accents and case folded. */
function termsOf(policy: SupportPolicy): ReadonlyMap<number, readonly Term[]> {
  const known = compiled.get(policy);
  if (known !== undefined) return known;
  const words = wordsBuffer();
  const table = new Map<number, Term[]>();
  for (const { topic, terms } of policy.scope.topics) {
    for (const text of terms) {
      readWords(text, words);
      const hashes = hashesOf(words);
      const first = hashes[0];
      if (first === undefined) continue;
      const list = table.get(first) ?? [];
      list.push({ topic, hashes });
      table.set(first, list);
    }
  }
  compiled.set(policy, table);
  return table;
}

function hashesOf(words: Words): number[] {
  const hashes: number[] = [];
  for (let index = 0; index < words.count; index++) {
    let hash = HASH_START;
    for (let at = words.from[index] as number; at < (words.to[index] as number); at++) {
      hash = hashStep(hash, words.letters[at] as number);
    }
    hashes.push(hash);
  }
  return hashes;
}

/** Where the policy's own terms stand in the words of a description. */
export function findTerms(words: Words, policy: SupportPolicy): TermHit[] {
  if (policy.scope.topics.length === 0) return [];
  const table = termsOf(policy);
  const hashes = hashesOf(words);
  const hits: TermHit[] = [];
  for (let index = 0; index < hashes.length; index++) {
    for (const term of table.get(hashes[index] as number) ?? []) {
      if (!term.hashes.every((hash, offset) => hashes[index + offset] === hash)) continue;
      const last = index + term.hashes.length - 1;
      hits.push({ topic: term.topic, start: words.start[index] as number, end: words.end[last] as number });
    }
  }
  return hits;
}
