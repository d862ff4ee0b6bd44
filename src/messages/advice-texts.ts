import { clauseMark } from './clause-mark.ts';
import { longerWaits, peakCause, peakRange } from './peak-text.ts';
import type { ReasonWordings } from './reason-wording.ts';
import { type Speech, sentence } from './speech.ts';

type AdviceCode =
  | 'reachable-phone'
  | 'check-replies'
  | 'precise-description'
  | 'longer-waits'
  | 'one-request-a-day'
  | 'missed-callback';

/** That a date is in a peak period is our reading, also where the clause about peak periods is the publisher's. */
function agentPeak(peak: unknown, say: Speech): string {
  return `${peakRange(peak, say)} ${peakCause(peak, say)} ${clauseMark('interpretation.peak-window', say.locale)}`;
}

export const adviceTexts: ReasonWordings<AdviceCode> = {
  'reachable-phone': {
    it: {
      customer:
        'Controlli che il numero indicato sia aggiornato e che qualcuno possa rispondere nell’orario di assistenza.',
      agent: 'Consiglio: numero aggiornato, al quale qualcuno risponde nell’orario di assistenza.',
    },
    en: {
      customer:
        'Please make sure that the number you gave is up to date and that somebody can answer it during opening hours.',
      agent: 'Advice: an up-to-date number that somebody answers during opening hours.',
    },
  },
  'check-replies': {
    it: {
      customer: ({ channel }) =>
        `Controlli di tanto in tanto le risposte ${channel === 'chat' ? 'nella chat' : 'nella sua casella di posta'}.`,
      agent: ({ channel }) =>
        `Consiglio: controllare le risposte ${channel === 'chat' ? 'nella chat' : 'nella posta'}.`,
    },
    en: {
      customer: ({ channel }) =>
        `Please look for replies now and then ${channel === 'chat' ? 'in the chat' : 'in your mailbox'}.`,
      agent: ({ channel }) =>
        `Advice: look for replies ${channel === 'chat' ? 'in the chat' : 'in the mailbox'}.`,
    },
  },
  'precise-description': {
    it: {
      customer:
        'Descriva il problema in poche parole ma con precisione: che cosa stava facendo, in quale pagina e quale messaggio è comparso.',
      agent: 'Consiglio: descrizione breve ma precisa.',
    },
    en: {
      customer:
        'Please describe the problem in few but precise words: what you were doing, on which page, and which message appeared.',
      agent: 'Advice: a short but precise description.',
    },
  },
  'longer-waits': {
    it: {
      customer: ({ peak }, say) => longerWaits(peak, say),
      agent: ({ peak }, say) => `Attese più lunghe: ${agentPeak(peak, say)}.`,
    },
    en: {
      customer: ({ peak }, say) => longerWaits(peak, say),
      agent: ({ peak }, say) => `Longer waits: ${agentPeak(peak, say)}.`,
    },
  },
  'one-request-a-day': {
    it: {
      customer: ({ max, peak }, say) =>
        `${sentence(peakRange(peak, say))} la invitiamo a fare ${atMost(max, say)} al giorno.`,
      agent: ({ max, peak }, say) => `Invito: ${atMost(max, say)} al giorno ${agentPeak(peak, say)}.`,
    },
    en: {
      customer: ({ max, peak }, say) =>
        `${sentence(peakRange(peak, say))}, we kindly ask you to make ${atMost(max, say)} a day.`,
      agent: ({ max, peak }, say) => `Invitation: ${atMost(max, say)} a day ${agentPeak(peak, say)}.`,
    },
  },
  'missed-callback': {
    it: {
      customer:
        'Se non ha ricevuto la richiamata, controlli che il telefono sia raggiungibile e che la linea sia libera.',
      agent: 'Richiamata mancata: verificare che il telefono sia raggiungibile e la linea libera.',
    },
    en: {
      customer:
        'If you have not received the callback, please check that your phone can be reached and that the line is free.',
      agent: 'Missed callback: check that the phone can be reached and the line is free.',
    },
  },
};

/** "una sola richiesta", "al massimo 2 richieste". */
export function atMost(max: number, say: Speech): string {
  if (say.locale === 'it') return max === 1 ? 'una sola richiesta' : `al massimo ${say.whole(max)} richieste`;
  return max === 1 ? 'only one request' : `at most ${say.whole(max)} requests`;
}
