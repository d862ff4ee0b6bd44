import type { MessageLocale } from './dates.ts';
import { readTexts } from './lists.ts';
import type { ReasonWordings } from './reason-wording.ts';
import type { Speech } from './speech.ts';
import { topicName } from './topic-names.ts';

type ScopeCode = 'out-of-scope' | 'scope-unclear' | 'scope-mixed';

const ASK_ABOUT_USE = {
  it: 'Se ha una domanda sull’uso del programma, la descriva in una nuova richiesta.',
  en: 'If you have a question about using the product, please describe it in a new request.',
} as const;

/** Who can help instead, where that is plain from the topic. */
const HELPERS: Readonly<Record<MessageLocale, Readonly<Record<string, string>>>> = {
  it: {
    'internet-connection': 'Le conviene rivolgersi al fornitore della connessione.',
    hardware: 'Le conviene rivolgersi all’assistenza del dispositivo.',
    'os-or-third-party':
      'Le conviene rivolgersi all’assistenza del sistema operativo o del programma interessato.',
    api: 'Le conviene rivolgersi a chi cura l’integrazione con le API.',
  },
  en: {
    'internet-connection': 'Your Internet provider is the one to ask.',
    hardware: 'The support of the device’s maker is the one to ask.',
    'os-or-third-party': 'The support of that operating system or software is the one to ask.',
    api: 'Those who look after your API integration are the ones to ask.',
  },
};

function whatToDo(topic: string, severity: string, say: Speech): string {
  const helpers = HELPERS[say.locale];
  const helper = Object.hasOwn(helpers, topic) ? `${helpers[topic]} ` : '';
  if (severity !== 'review') return `${helper}${ASK_ABOUT_USE[say.locale]}`;
  return say.locale === 'it' ? 'Un operatore valuterà la richiesta.' : 'An agent will look at your request.';
}

// They come best first; the tail is noise.
const NAMED = 3;

const names = (topics: unknown, say: Speech): string[] =>
  readTexts(topics)
    .slice(0, NAMED)
    .map((topic) => topicName(topic, null, say.locale));

function inBrackets(topics: unknown, say: Speech): string {
  const known = names(topics, say);
  return known.length === 0 ? '' : ` (${known.join('; ')})`;
}

export const scopeTexts: ReasonWordings<ScopeCode> = {
  'out-of-scope': {
    it: {
      customer: ({ topic, name }, say, { severity }) =>
        `L’assistenza telefonica riguarda l’uso corretto del programma e non comprende questo argomento: ${topicName(topic, name, 'it')}. ${whatToDo(topic, severity, say)}`,
      agent: ({ topic, name, score }, say) =>
        `Argomento escluso: ${topicName(topic, name, 'it')} (punteggio ${say.decimal(score, 2)}).`,
    },
    en: {
      customer: ({ topic, name }, say, { severity }) =>
        `Phone support is about using the product correctly and does not cover this topic: ${topicName(topic, name, 'en')}. ${whatToDo(topic, severity, say)}`,
      agent: ({ topic, name, score }, say) =>
        `Topic left out: ${topicName(topic, name, 'en')} (score ${say.decimal(score, 2)}).`,
    },
  },
  'scope-unclear': {
    it: {
      customer:
        'Per capire come aiutarla ci serve qualche dettaglio in più: ci scriva in poche parole ma con precisione che cosa stava facendo, in quale pagina del programma e quale messaggio è comparso.',
      agent: ({ topics }, say) =>
        `Descrizione poco chiara: decide una persona. Argomenti possibili: ${names(topics, say).join('; ') || 'nessuno'}.`,
    },
    en: {
      customer:
        'To see how we can help, we need a little more detail: please tell us in few but precise words what you were doing, on which page of the product, and which message appeared.',
      agent: ({ topics }, say) =>
        `Description unclear: a person decides. Possible topics: ${names(topics, say).join('; ') || 'none'}.`,
    },
  },
  'scope-mixed': {
    it: {
      customer: ({ topics }, say) =>
        `La richiesta tocca più argomenti${inBrackets(topics, say)}, non tutti compresi nell’assistenza telefonica: ci indichi quale domanda riguarda l’uso del programma.`,
      agent: ({ topics }, say) =>
        `Argomenti coperti ed esclusi insieme${inBrackets(topics, say)}: decide una persona.`,
    },
    en: {
      customer: ({ topics }, say) =>
        `Your request touches several topics${inBrackets(topics, say)}, not all of them covered by phone support: please tell us which question is about using the product.`,
      agent: ({ topics }, say) =>
        `Covered and uncovered topics together${inBrackets(topics, say)}: a person decides.`,
    },
  },
};
