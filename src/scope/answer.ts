import type { SupportPolicy } from '../policy/document.ts';
import type { ScopeClassification, TopicFinding } from '../policy/scope-classification.ts';
import type { Cuts } from './cuts.ts';
import { CORRECT_USE, LABEL_COUNT, UNCLEAR } from './model.ts';
import type { Shares } from './topics.ts';

/** From this probability on a description is said to hold two kinds of problems; chosen by cross-validation. */
const MIXED_FROM = 0.3;
/** Before a refusal a lower one is enough: a person looks at a text that may also ask for something covered. */
const MIXED_BEFORE_REFUSAL = 0.2;
/** A second uncovered topic is a ground of its own from this probability on. */
const SECOND_GROUND = 0.25;
/** So is the topic of a part of the text that is that sure to be about it, and the other part about another. */
const SURE_PART = 0.85;
/** A refusal names one topic at least that is that likely, or the topics of two parts that are sure. */
const LEADING_GROUND = 0.6;
/** Topics below this probability are not worth naming. */
const NAMED_FROM = 0.1;

/** From probabilities of topics to an answer, by the thresholds of the policy; `find` completes a topic by its place. */
export function answer(
  { shares }: Shares,
  cuts: Cuts,
  policy: SupportPolicy,
  find: (place: number) => TopicFinding,
): ScopeClassification {
  const { accept, refuse } = policy.scope.thresholds;
  const share = (place: number): number => shares[place] as number;
  let first = CORRECT_USE + 1;
  for (let place = first + 1; place < shares.length; place++) {
    if (place !== UNCLEAR && share(place) > share(first)) first = place;
  }
  // Whether it is covered is one question, by which topic it is not another: what speaks for any topic counts.
  let refusal = 0;
  for (let place = CORRECT_USE + 1; place < shares.length; place++) {
    if (place !== UNCLEAR) refusal += share(place);
  }
  const covered = share(CORRECT_USE);
  const known = Math.max(covered, share(first)) > share(UNCLEAR);
  const leads = share(first) >= LEADING_GROUND || cuts.pair >= SURE_PART;
  const refuses = known && covered <= share(first) && refusal >= refuse && leads;
  if (cuts.mixed >= (refuses ? MIXED_BEFORE_REFUSAL : MIXED_FROM)) {
    // The parts know no topic of the policy's own: its term says what the other matter is.
    const own = first >= LABEL_COUNT;
    const other = own
      ? find(first)
      : { ...find(cuts.other), score: Math.max(cuts.otherScore, share(cuts.other)) };
    const topics = [{ ...find(CORRECT_USE), score: Math.max(cuts.mixed, share(CORRECT_USE)) }, other];
    return { scope: 'mixed', confidence: cuts.mixed, topics: topics.sort((a, b) => b.score - a.score) };
  }
  if (known && covered > share(first) && covered >= accept) {
    return told('in-scope', covered, (place) => place === CORRECT_USE || share(place) >= NAMED_FROM);
  }
  if (refuses) return told('out-of-scope', refusal, isGround);
  const doubt = Math.max(share(UNCLEAR), 1 - Math.max(covered, refusal));
  return told('unclear', doubt, (place) => share(place) >= NAMED_FROM);

  function isGround(place: number): boolean {
    if (place === CORRECT_USE || place === UNCLEAR) return false;
    if (place === first || share(place) >= SECOND_GROUND) return true;
    return cuts.pair >= SURE_PART && (place === cuts.first || place === cuts.second);
  }
  function told(
    scope: ScopeClassification['scope'],
    confidence: number,
    names: (place: number) => boolean,
  ): ScopeClassification {
    const topics: TopicFinding[] = [];
    for (let place = 0; place < shares.length; place++)
      if (place !== UNCLEAR && names(place)) topics.push(find(place));
    if (topics.length > 1) topics.sort((a, b) => b.score - a.score);
    return { scope, confidence: Math.min(1, confidence), topics };
  }
}
