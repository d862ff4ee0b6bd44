import type { ClauseId } from './clauses.ts';
import { deepFreeze } from './deep-freeze.ts';
import type { LocalisedText } from './document.ts';
import type { ReasonCode, Severity } from './reason.ts';

/** What a reason code means, which severities it can have and which clauses it can rest on. */
export type ReasonCodeEntry = LocalisedText & {
  readonly severities: readonly Severity[];
  readonly clauses: readonly ClauseId[];
};

const FORM: readonly ClauseId[] = ['booking.chat', 'booking.email-body'];
const REFUSE: readonly Severity[] = ['refuse'];
const REVIEW: readonly Severity[] = ['review'];
const ADVISE: readonly Severity[] = ['advise'];

/** Every reason code as data: its severities, its clauses and its meaning in Italian and in English. */
export const reasonCodes: Readonly<Record<ReasonCode, ReasonCodeEntry>> = /* @__PURE__ */ deepFreeze({
  'channel-unknown': {
    severities: REFUSE,
    clauses: ['booking.channels'],
    it: 'La richiesta non arriva né dalla chat né per e-mail.',
    en: 'The request comes neither from the chat nor by e-mail.',
  },
  'phone-missing': {
    severities: REFUSE,
    clauses: FORM,
    it: 'Manca il telefono da richiamare.',
    en: 'The number to call back is missing.',
  },
  'phone-invalid': {
    severities: REFUSE,
    clauses: FORM,
    it: 'Il telefono indicato non è un numero esistente.',
    en: 'The phone given is no number that exists.',
  },
  'phone-not-callable': {
    severities: REFUSE,
    clauses: ['interpretation.callable-number'],
    it: 'Il numero esiste, ma non è tra quelli che si richiamano.',
    en: 'The number exists but is not one of those that are called back.',
  },
  'contact-name-missing': {
    severities: REFUSE,
    clauses: FORM,
    it: 'Manca il nome del referente.',
    en: 'The contact’s name is missing.',
  },
  'contact-surname-missing': {
    severities: REFUSE,
    clauses: ['booking.chat'],
    it: 'Dalla chat servono nome e cognome del referente.',
    en: 'By chat the contact’s first and last name are needed.',
  },
  'description-missing': {
    severities: REFUSE,
    clauses: FORM,
    it: 'Manca la descrizione del problema.',
    en: 'The description of the problem is missing.',
  },
  'description-too-long': {
    severities: REFUSE,
    clauses: ['interpretation.description-length'],
    it: 'La descrizione supera la lunghezza massima.',
    en: 'The description is longer than the maximum.',
  },
  'recipient-mismatch': {
    severities: REFUSE,
    clauses: ['booking.email-recipient'],
    it: 'L’e-mail non è indirizzata alla casella di assistenza.',
    en: 'The e-mail is not addressed to the support mailbox.',
  },
  'subject-mismatch': {
    severities: REFUSE,
    clauses: ['booking.email-subject'],
    it: 'L’oggetto dell’e-mail non è quello richiesto.',
    en: 'The subject of the e-mail is not the one asked for.',
  },
  'automatic-message': {
    severities: REFUSE,
    clauses: ['interpretation.automatic-mail'],
    it: 'Il messaggio è automatico: non è una richiesta.',
    en: 'The message is automatic: it is no request.',
  },
  'message-too-large': {
    severities: REFUSE,
    clauses: ['interpretation.automatic-mail'],
    it: 'Il messaggio è troppo grande per essere letto.',
    en: 'The message is too large to be read.',
  },
  'subscription-missing': {
    severities: REFUSE,
    clauses: ['eligibility.active-subscription'],
    it: 'Il mittente non risulta tra i clienti.',
    en: 'The sender is no known customer.',
  },
  'subscription-not-active': {
    severities: REFUSE,
    clauses: ['eligibility.active-subscription'],
    it: 'L’abbonamento non è attivo.',
    en: 'The subscription is not active.',
  },
  'subscription-not-started': {
    severities: REFUSE,
    clauses: ['eligibility.active-subscription'],
    it: 'L’abbonamento non è ancora iniziato.',
    en: 'The subscription has not started yet.',
  },
  'subscription-ended': {
    severities: REFUSE,
    clauses: ['eligibility.active-subscription'],
    it: 'L’abbonamento è terminato.',
    en: 'The subscription has ended.',
  },
  'plan-not-entitled': {
    severities: REFUSE,
    clauses: ['eligibility.advanced-plan'],
    it: 'Il piano non comprende l’assistenza telefonica.',
    en: 'The plan does not include phone support.',
  },
  'subscription-ends-before-callback': {
    severities: REVIEW,
    clauses: ['interpretation.eligible-at-callback'],
    it: 'L’abbonamento termina prima della richiamata.',
    en: 'The subscription ends before the callback.',
  },
  'out-of-scope': {
    severities: ['refuse', 'review'],
    clauses: [
      'scope.no-internet',
      'scope.no-hardware',
      'scope.no-os-or-third-party',
      'scope.no-api',
      'scope.no-migration',
      'scope.no-training-or-setup',
      'scope.correct-use',
    ],
    it: 'Il problema descritto non è compreso nell’assistenza telefonica.',
    en: 'The problem described is not covered by support.',
  },
  'scope-unclear': {
    severities: REVIEW,
    clauses: ['interpretation.unclear-scope'],
    it: 'La descrizione non basta a capire il problema.',
    en: 'The description does not tell what the problem is.',
  },
  'scope-mixed': {
    severities: REVIEW,
    clauses: ['interpretation.mixed-scope'],
    it: 'La descrizione unisce un problema coperto e uno escluso.',
    en: 'The description joins a covered problem and one left out.',
  },
  'daily-limit-reached': {
    severities: ['advise', 'refuse'],
    clauses: ['interpretation.limit-enforcement'],
    it: 'Il cliente ha già fatto le richieste previste per il giorno.',
    en: 'The customer has already made the day’s requests.',
  },
  'no-callback-slot': {
    severities: REVIEW,
    clauses: ['callback.within-hours'],
    it: 'Non c’è una fascia libera nei giorni prenotabili.',
    en: 'No slot is free on the days that can be booked.',
  },
  'slot-not-available': {
    severities: REFUSE,
    clauses: ['callback.within-hours', 'interpretation.callback-slot'],
    it: 'La fascia scelta non è disponibile.',
    en: 'The chosen slot is not available.',
  },
  'policy-not-in-force': {
    severities: REFUSE,
    clauses: ['interpretation.in-force'],
    it: 'Nel giorno della richiesta non è in vigore alcuna policy.',
    en: 'No policy is in force on the day of the request.',
  },
  'reachable-phone': {
    severities: ADVISE,
    clauses: ['advice.reachable-phone'],
    it: 'Tenere raggiungibile il telefono indicato.',
    en: 'Keep the phone given within reach.',
  },
  'check-replies': {
    severities: ADVISE,
    clauses: ['advice.check-replies'],
    it: 'Controllare le risposte nella posta o nella chat.',
    en: 'Look for replies in the mailbox or in the chat.',
  },
  'precise-description': {
    severities: ADVISE,
    clauses: ['advice.precise-description'],
    it: 'Descrivere il problema con precisione.',
    en: 'Describe the problem precisely.',
  },
  'longer-waits': {
    severities: ADVISE,
    clauses: ['peak.longer-waits'],
    it: 'L’attesa può essere più lunga del solito.',
    en: 'The wait may be longer than usual.',
  },
  'one-request-a-day': {
    severities: ADVISE,
    clauses: ['peak.one-request-a-day'],
    it: 'In questo periodo si invita a fare una sola richiesta al giorno.',
    en: 'In this period customers are invited to make one request a day.',
  },
  'missed-callback': {
    severities: ADVISE,
    clauses: ['advice.missed-callback'],
    it: 'La richiamata non è arrivata: verificare telefono e linea.',
    en: 'No call came: check the phone and the line.',
  },
});
