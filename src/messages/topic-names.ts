import type { LocalisedText } from '../policy/document.ts';
import type { OutOfScopeTopic } from '../policy/scope-classification.ts';
import { AUTHOR_TEXT, clean, USER_TEXT } from './clean.ts';
import type { MessageLocale } from './dates.ts';

/** What the built-in topics are called; a policy's own topics bring their names. */
const topicNames: Readonly<Record<'correct-use' | OutOfScopeTopic, LocalisedText>> = {
  'correct-use': { it: 'uso corretto del programma', en: 'correct use of the product' },
  'internet-connection': { it: 'connessione a Internet', en: 'Internet connection' },
  hardware: { it: 'guasti dei dispositivi', en: 'faults of devices' },
  'os-or-third-party': {
    it: 'sistema operativo o programmi di terzi',
    en: 'operating system or other makers’ software',
  },
  api: {
    it: 'configurazione, installazione o sviluppo con le API',
    en: 'configuring, installing or developing with the API',
  },
  migration: {
    it: 'passaggio di dati da o verso altri programmi',
    en: 'moving data from or to other software',
  },
  'training-or-setup': {
    it: 'formazione o primo avvio del programma',
    en: 'training or initial set-up of the product',
  },
};

/** The name of a topic: the policy's own, the built-in one, else its id. */
export function topicName(topic: unknown, name: LocalisedText | null, locale: MessageLocale): string {
  if (name !== null && name !== undefined) return clean(name[locale], AUTHOR_TEXT, 'value: a topic name');
  const id = clean(topic, USER_TEXT, 'value: a topic');
  return Object.hasOwn(topicNames, id) ? topicNames[id as OutOfScopeTopic][locale] : id;
}
