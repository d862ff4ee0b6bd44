import { clauseMark } from './clause-mark.ts';
import { AUTHOR_TEXT } from './clean.ts';
import { readTexts } from './lists.ts';
import type { ReasonWordings } from './reason-wording.ts';
import type { Speech } from './speech.ts';

type EmailCode = 'recipient-mismatch' | 'subject-mismatch' | 'automatic-message' | 'message-too-large';

/** That more text may follow the subject is our reading. */
function more(text: string, say: Speech): string {
  return `${text} ${clauseMark('interpretation.subject-match', say.locale)}`;
}

export const emailTexts: ReasonWordings<EmailCode> = {
  'recipient-mismatch': {
    it: {
      customer: ({ expected }, say) =>
        `Per prenotare la richiamata invii l’e-mail all’indirizzo ${say.or(readTexts(expected, AUTHOR_TEXT))}.`,
      agent: ({ expected }, say) =>
        `Destinatario non conforme: atteso ${say.or(readTexts(expected, AUTHOR_TEXT))}.`,
    },
    en: {
      customer: ({ expected }, say) =>
        `To book the callback, please send the e-mail to ${say.or(readTexts(expected, AUTHOR_TEXT))}.`,
      agent: ({ expected }, say) => `Wrong recipient: expected ${say.or(readTexts(expected, AUTHOR_TEXT))}.`,
    },
  },
  'subject-mismatch': {
    it: {
      customer: ({ expected, match }, say) =>
        `Scriva ${say.quote(expected, AUTHOR_TEXT)} come oggetto dell’e-mail${match === 'exact' ? ', senza altre parole,' : ''} e la invii di nuovo.`,
      agent: ({ expected, match }, say) =>
        `Oggetto non conforme: atteso ${say.quote(expected, AUTHOR_TEXT)}${match === 'exact' ? ', senza altro testo' : more('; può seguire altro testo', say)}.`,
    },
    en: {
      customer: ({ expected, match }, say) =>
        `Please write ${say.quote(expected, AUTHOR_TEXT)} as the subject of the e-mail${match === 'exact' ? ', with no other words,' : ''} and send it again.`,
      agent: ({ expected, match }, say) =>
        `Wrong subject: expected ${say.quote(expected, AUTHOR_TEXT)}${match === 'exact' ? ' and nothing else' : more('; more text may follow', say)}.`,
    },
  },
  'automatic-message': {
    it: {
      customer:
        'Abbiamo ricevuto un messaggio automatico: se desidera una richiamata, ci scriva una nuova e-mail.',
      agent: 'Messaggio automatico: non è una richiesta.',
    },
    en: {
      customer:
        'We have received an automatic message: if you would like a callback, please write us a new e-mail.',
      agent: 'Automatic message: no request.',
    },
  },
  'message-too-large': {
    it: {
      customer: ({ max }, say) =>
        `Il messaggio è troppo grande: lo invii di nuovo senza allegati, entro ${say.size(max)}.`,
      agent: ({ size, max }, say) =>
        `Messaggio troppo grande: ${say.whole(size)} byte, massimo ${say.whole(max)}.`,
    },
    en: {
      customer: ({ max }, say) =>
        `The message is too large: please send it again without attachments, within ${say.size(max)}.`,
      agent: ({ size, max }, say) =>
        `Message too large: ${say.whole(size)} bytes, at most ${say.whole(max)}.`,
    },
  },
};
