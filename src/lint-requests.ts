import type { SupportPolicy } from './policy/document.ts';
import { clauseOfPath } from './policy/policy-basis.ts';
import type { PolicyLint } from './policy/policy-lint.ts';
import { otherCountries } from './request/data/phone-metadata.ts';
import type { KnownCountry } from './request/number-type.ts';
import { matchesSubject } from './request/subject.ts';
import { describe } from './time/civil-date.ts';

/** Plans, channels, numbers, subject and topics: mistakes in who and what is accepted. */
export function lintRequests(policy: SupportPolicy): PolicyLint[] {
  return [
    ...plans(policy),
    ...nobody(policy),
    ...recipients(policy),
    ...subject(policy),
    ...countries(policy),
    ...topics(policy),
  ];
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

/** One address as it stands in a message, without name, brackets or a second one: nothing else is ever found in To. */
const ADDRESS = /^[^\s@<>()[\]:;,"]+@[^\s@<>()[\]:;,"]+\.[^\s@<>()[\]:;,".]+$/u;

function recipients({ channels }: SupportPolicy): PolicyLint[] {
  return (channels.email?.recipients ?? []).flatMap((recipient, index): PolicyLint[] => {
    if (ADDRESS.test(recipient.trim())) return [];
    const path = ['channels', 'email', 'recipients', index];
    const advice = {
      it: `${describe(recipient)} non è un indirizzo e-mail: nessun messaggio vi può arrivare. Scrivere solo l’indirizzo, come "aiuto@example.com".`,
      en: `${describe(recipient)} is no e-mail address: no message can reach it. Write the address alone, such as "help@example.com".`,
    };
    return [{ code: 'recipient-no-address', path, clause: clauseOfPath(path), advice }];
  });
}

const READ_IN_FULL: readonly string[] = ['IT', 'VA', 'SM'] satisfies KnownCountry[];

/** Of countries that share a calling code only the first is ever told of a number. */
function countries({ request }: SupportPolicy): PolicyLint[] {
  const listed = request.callable.countries;
  if (listed === 'any') return [];
  return listed.flatMap((country, index): PolicyLint[] => {
    if (READ_IN_FULL.includes(country) || otherCountries.includes(country)) return [];
    const path = ['request', 'callable', 'countries', index];
    const advice = {
      it: `Di nessun numero si riconosce il paese "${country}": non esiste, o ha il prefisso di un altro, che va scritto al suo posto ("US" per "CA").`,
      en: `No number is ever told to be of "${country}": there is no such country, or it has the calling code of another, to be named in its place ("US" for "CA").`,
    };
    return [{ code: 'country-never-told', path, clause: clauseOfPath(path), advice }];
  });
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
