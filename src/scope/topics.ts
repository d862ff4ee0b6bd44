import { LABELS } from './model.ts';
import type { TermHit } from './terms.ts';

/** Topics, `unclear` among them, with their probabilities, side by side. */
export type Shares = { readonly topics: readonly string[]; readonly shares: readonly number[] };

/** A term is the operator's word: its topic comes to stand this far above the best other (log odds). */
const TERM_WEIGHT = 5;

/** Probabilities of all labels; a topic of the policy's own exists when a term hit. */
export function sharesOf(logits: readonly number[], hits: readonly TermHit[]): Shares {
  let top = Number.NEGATIVE_INFINITY;
  for (const value of logits) top = Math.max(top, value);
  let topics: readonly string[] = LABELS;
  const odds = [...logits];
  for (const hit of hits) {
    let place = topics.indexOf(hit.topic);
    if (place < 0) {
      topics = [...topics, hit.topic];
      place = topics.length - 1;
    }
    odds[place] = top + TERM_WEIGHT;
  }
  const highest = hits.length > 0 ? top + TERM_WEIGHT : top;
  let sum = 0;
  for (let at = 0; at < odds.length; at++) {
    odds[at] = Math.exp((odds[at] as number) - highest);
    sum += odds[at] as number;
  }
  return { topics, shares: odds.map((value) => value / sum) };
}
