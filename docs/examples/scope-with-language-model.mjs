// Asks a hosted language model first for the scope of a description, and the built-in classifier when the model is
// late, broken or says something that is no answer. `decide` takes the result as `facts.scope`.
import { classifyScope, contabilitaInCloud } from 'phone-support-policy';

const CLAUSES = {
  'correct-use': 'scope.correct-use',
  'internet-connection': 'scope.no-internet',
  hardware: 'scope.no-hardware',
  'os-or-third-party': 'scope.no-os-or-third-party',
  api: 'scope.no-api',
  migration: 'scope.no-migration',
  'training-or-setup': 'scope.no-training-or-setup',
};

const INSTRUCTIONS = `You read what a customer of an accounting product wrote when asking for a phone call.
Answer with JSON only: {"topics":[{"topic":T,"score":S,"words":[W]}]}, best first, where T is one of
${Object.keys(CLAUSES).join(', ')}, S is your probability from 0 to 1 and W are words copied from the text.
Using the product is correct-use, also when a device, a line or a course is what is booked.
No topics when the text says too little.`;

/**
 * @param {string} description
 * @param {{ url: string, fetch?: typeof fetch, milliseconds?: number, policy?: typeof contabilitaInCloud }} options
 */
export async function scopeWithLanguageModel(description, options) {
  const { url, fetch: ask = fetch, milliseconds = 1500, policy = contabilitaInCloud } = options;
  const builtIn = classifyScope(description, policy);
  try {
    const response = await ask(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ instructions: INSTRUCTIONS, text: description }),
      signal: AbortSignal.timeout(milliseconds),
    });
    if (!response.ok) return builtIn;
    return readAnswer(await response.json(), description, policy) ?? builtIn;
  } catch {
    return builtIn; // late, unreachable, or no JSON
  }
}

/** What a model says is user data: every part is checked, and what does not fit is no answer. */
function readAnswer(answer, description, policy) {
  if (typeof answer !== 'object' || answer === null || !Array.isArray(answer.topics)) return null;
  const topics = [];
  for (const entry of answer.topics) {
    const { topic, score, words } = entry ?? {};
    if (!Object.hasOwn(CLAUSES, topic) || typeof score !== 'number' || !(score >= 0 && score <= 1))
      return null;
    topics.push({ topic, clause: CLAUSES[topic], score, evidence: spansOf(words, description) });
  }
  topics.sort((a, b) => b.score - a.score);
  const [best] = topics;
  if (best === undefined) return { scope: 'unclear', confidence: 0, topics };
  const { accept, refuse } = policy.scope.thresholds;
  const covered = topics.some(({ topic, score }) => topic === 'correct-use' && score >= accept);
  const grounds = topics.filter(({ topic, score }) => topic !== 'correct-use' && score >= refuse);
  if (covered && grounds.length > 0) return { scope: 'mixed', confidence: best.score, topics };
  if (covered) return { scope: 'in-scope', confidence: best.score, topics };
  // Every topic of a refusal is a ground for it: only the sure ones may stay.
  if (grounds.length > 0) return { scope: 'out-of-scope', confidence: grounds[0].score, topics: grounds };
  return { scope: 'unclear', confidence: 1 - best.score, topics };
}

function spansOf(words, description) {
  const spans = [];
  for (const word of Array.isArray(words) ? words : []) {
    const start = typeof word === 'string' && word !== '' ? description.indexOf(word) : -1;
    if (start >= 0) spans.push({ start, end: start + word.length });
  }
  return spans.sort((a, b) => a.start - b.start);
}
