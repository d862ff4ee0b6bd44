import type { MessageLocale } from './dates.ts';
import { readTexts } from './lists.ts';
import { phoneInvalid, phoneNotCallable } from './phone-texts.ts';
import { pick } from './pick.ts';
import type { ReasonWordings } from './reason-wording.ts';
import type { Speech } from './speech.ts';

type RequestCode =
  | 'channel-unknown'
  | 'phone-missing'
  | 'phone-invalid'
  | 'phone-not-callable'
  | 'contact-name-missing'
  | 'contact-surname-missing'
  | 'description-missing'
  | 'description-too-long';

const BY_CHANNEL: Readonly<Record<MessageLocale, Readonly<Record<string, string>>>> = {
  it: { chat: 'dalla chat dell’applicazione', email: 'con un’e-mail' },
  en: { chat: 'through the in-app chat', email: 'by e-mail' },
};

function byKnownChannels(known: unknown, say: Speech): string {
  return say.or(readTexts(known).map((channel) => pick(BY_CHANNEL[say.locale], channel)));
}

/** `length` is counted up to ten times `max` only. */
function lengthText({ length, max }: { length: number; max: number }, say: Speech, orMore: string): string {
  return length >= max * 10 ? `${orMore} ${say.whole(length)}` : say.whole(length);
}

export const requestTexts: ReasonWordings<RequestCode> = {
  'channel-unknown': {
    it: {
      customer: ({ known }, say) =>
        `Può prenotare una richiamata ${byKnownChannels(known, say)}: invii di nuovo la richiesta in questo modo.`,
      agent: ({ received, known }, say) =>
        `${received === null ? 'Canale mancante' : `Canale non previsto: ${say.quote(received)}`}. Ammessi: ${readTexts(known).join(', ')}.`,
    },
    en: {
      customer: ({ known }, say) =>
        `You can book a callback ${byKnownChannels(known, say)}: please send your request again that way.`,
      agent: ({ received, known }, say) =>
        `${received === null ? 'No channel' : `Unknown channel: ${say.quote(received)}`}. Accepted: ${readTexts(known).join(', ')}.`,
    },
  },
  'phone-missing': {
    it: {
      customer:
        'Per la richiamata ci serve un numero di telefono: indichi quello su cui desidera ricevere la chiamata.',
      agent: 'Manca il telefono.',
    },
    en: {
      customer:
        'We need a phone number for the callback: please give the one on which you would like to be called.',
      agent: 'Phone missing.',
    },
  },
  'phone-invalid': phoneInvalid,
  'phone-not-callable': phoneNotCallable,
  'contact-name-missing': {
    it: {
      customer: (_, __, { clause }) =>
        `Indichi il nome${clause === 'booking.chat' ? ' e il cognome' : ''} della persona con cui l’operatore potrà parlare.`,
      agent: 'Manca il nome del referente.',
    },
    en: {
      customer: (_, __, { clause }) =>
        `Please give the ${clause === 'booking.chat' ? 'first and last ' : ''}name of the person the agent can talk to.`,
      agent: 'Contact name missing.',
    },
  },
  'contact-surname-missing': {
    it: {
      customer:
        'Per le richieste dalla chat serve anche il cognome: indichi nome e cognome della persona con cui l’operatore potrà parlare.',
      agent: 'Manca il cognome del referente (chat).',
    },
    en: {
      customer:
        'Requests from the chat need a last name too: please give the first and last name of the person the agent can talk to.',
      agent: 'Contact’s last name missing (chat).',
    },
  },
  'description-missing': {
    it: {
      customer:
        'Descriva in poche parole il problema o la domanda, così l’operatore potrà prepararsi alla chiamata.',
      agent: 'Manca la descrizione.',
    },
    en: {
      customer:
        'Please describe your problem or question in a few words, so that the agent can prepare for the call.',
      agent: 'Description missing.',
    },
  },
  'description-too-long': {
    it: {
      customer: (details, say) =>
        `La descrizione può avere al massimo ${say.whole(details.max)} caratteri e ora ne ha ${lengthText(details, say, 'almeno')}: la accorci, tenendo l’essenziale.`,
      agent: (details, say) =>
        `Descrizione troppo lunga: ${lengthText(details, say, 'almeno')} caratteri, massimo ${say.whole(details.max)}.`,
    },
    en: {
      customer: (details, say) =>
        `The description may have at most ${say.whole(details.max)} characters and now has ${lengthText(details, say, 'at least')}: please shorten it to the essential.`,
      agent: (details, say) =>
        `Description too long: ${lengthText(details, say, 'at least')} characters, at most ${say.whole(details.max)}.`,
    },
  },
};
