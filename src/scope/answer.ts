import type { SupportPolicy } from '../policy/document.ts';
import type { ScopeClassification, TopicFinding } from '../policy/scope-classification.ts';

/** From this probability on a description is said to hold two kinds of problems; chosen by cross-validation. */
const MIXED_FROM = 0.5;
/** A second uncovered topic is a ground of its own from this probability on. */
const SECOND_GROUND = 0.25;
/** Topics below this probability are not worth naming. */
const NAMED_FROM = 0.1;

const COVERED = 'correct-use';
const UNKNOWN = 'unclear';

type Find = (topic: string) => TopicFinding;

/** From probabilities of topics to an answer, by the thresholds of the policy. */
export function answer(
  shares: ReadonlyMap<string, number>,
  mixed: number,
  policy: SupportPolicy,
  find: Find,
): ScopeClassification {
  const { accept, refuse } = policy.scope.thresholds;
  const share = (topic: string): number => shares.get(topic) ?? 0;
  const ranked = [...shares.keys()].filter((topic) => topic !== UNKNOWN).sort((a, b) => share(b) - share(a));
  const uncovered = ranked.filter((topic) => topic !== COVERED);
  const first = uncovered[0] as string;
  const grounds = uncovered.filter((topic) => topic === first || share(topic) >= SECOND_GROUND);
  if (mixed >= MIXED_FROM) {
    const topics = ranked.filter((topic) => topic === COVERED || grounds.includes(topic));
    return { scope: 'mixed', confidence: mixed, topics: topics.map(find) };
  }
  const refusal = grounds.reduce((sum, topic) => sum + share(topic), 0);
  const certain = Math.max(share(COVERED), share(first)) > share(UNKNOWN);
  if (certain && share(COVERED) > share(first)) {
    if (share(COVERED) >= accept) {
      const topics = ranked.filter((topic) => topic === COVERED || share(topic) >= NAMED_FROM);
      return { scope: 'in-scope', confidence: share(COVERED), topics: topics.map(find) };
    }
  } else if (certain && refusal >= refuse) {
    return { scope: 'out-of-scope', confidence: refusal, topics: grounds.map(find) };
  }
  const topics = ranked.filter((topic) => share(topic) >= NAMED_FROM);
  return {
    scope: 'unclear',
    confidence: Math.max(share(UNKNOWN), 1 - Math.max(share(COVERED), refusal)),
    topics: topics.map(find),
  };
}
