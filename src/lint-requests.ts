import type { SupportPolicy } from './policy/document.ts';
import { clauseOfPath } from './policy/policy-basis.ts';
import type { PolicyLint } from './policy/policy-lint.ts';
import { matchesSubject } from './request/subject.ts';

/** Plans, channels, numbers, subject and topics: mistakes in who and what is accepted. */
export function lintRequests(policy: SupportPolicy): PolicyLint[] {
  return [...plans(policy), ...nobody(policy), ...subject(policy), ...topics(policy)];
}

function plans({ entitledPlans }: SupportPolicy): PolicyLint[] {
  const keys = entitledPlans.map((plan) => plan.trim().toUpperCase());
  return keys.flatMap((key, index): PolicyLint[] => {
    const first = keys.indexOf(key);
    if (first === index) return [];
    const path = ['entitledPlans', index];
    const advice = {
      it: `Il piano ${key} è già al posto ${first}: maiuscole e spazi non contano. Toglierlo.`,
      en: `Plan ${key} is already entry ${first}: case and spaces do not count. Remove it.`,
    };
    return [{ code: 'plan-twice', path, clause: clauseOfPath(path), advice }];
  });
}

function nobody({ entitledPlans, channels, request }: SupportPolicy): PolicyLint[] {
  const empty: string[][] = [];
  if (entitledPlans.length === 0) empty.push(['entitledPlans']);
  if (channels.chat === null && channels.email === null) empty.push(['channels']);
  if (request.callable.types.length === 0) empty.push(['request', 'callable', 'types']);
  if (request.callable.countries.length === 0) empty.push(['request', 'callable', 'countries']);
  return empty.map((path) => ({
    code: 'nobody-accepted',
    path,
    clause: clauseOfPath(path),
    advice: {
      it: 'Così nessuna richiesta può essere accolta. Indicare almeno un valore.',
      en: 'No request can be accepted this way. Name at least one value.',
    },
  }));
}

/** A subject that the engine still finds after taking something off its own beginning begins with a reply mark. */
function subject({ channels }: SupportPolicy): PolicyLint[] {
  if (channels.email === null || channels.email.match === 'exact') return [];
  const { subject: phrase } = channels.email;
  const folded = phrase.toLowerCase();
  const bare = Array.from({ length: Math.min(phrase.length - 1, 100) }, (_, at) => phrase.slice(at + 1)).find(
    (rest) =>
      /^[\p{L}\p{N}]/u.test(rest) &&
      !folded.startsWith(rest.toLowerCase()) &&
      matchesSubject(phrase, rest, 'prefix'),
  );
  if (bare === undefined) return [];
  const path = ['channels', 'email', 'subject'];
  const advice = {
    it: `L’oggetto comincia con una sigla di risposta o di inoltro, che le risposte vere moltiplicano. Scrivere «${bare}».`,
    en: `The subject begins with a reply or forward mark, which real replies multiply. Write “${bare}”.`,
  };
  return [{ code: 'subject-is-a-reply', path, clause: clauseOfPath(path), advice }];
}

const BUILT_IN = [
  'internet-connection',
  'hardware',
  'os-or-third-party',
  'api',
  'migration',
  'training-or-setup',
];

function topics({ scope }: SupportPolicy): PolicyLint[] {
  return scope.topics.flatMap(({ topic, terms }, index): PolicyLint[] => {
    if (terms.length > 0) return [];
    const path = ['scope', 'topics', index, 'terms'];
    const builtIn = BUILT_IN.includes(topic);
    const advice = {
      it: builtIn
        ? 'Senza termini l’argomento non aggiunge nulla.'
        : 'Senza termini l’argomento non è mai trovato.',
      en: builtIn ? 'Without terms the entry adds nothing.' : 'Without terms the topic is never found.',
    };
    return [{ code: 'topic-without-terms', path, clause: clauseOfPath(path), advice }];
  });
}
