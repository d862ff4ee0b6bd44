import { deepFreeze } from './deep-freeze.ts';
import type { LocalisedText } from './document.ts';

/** A clause of the policy restated (`fact`), or our reading where its text is silent (`interpretation`). */
export type Clause = LocalisedText & { readonly kind: 'fact' | 'interpretation' };

const table = {
  'eligibility.advanced-plan': {
    kind: 'fact',
    it: 'L’assistenza telefonica spetta a chi ha il piano ADVANCED.',
    en: 'Phone support belongs to the ADVANCED plan.',
  },
  'eligibility.active-subscription': {
    kind: 'fact',
    it: 'L’abbonamento deve essere attivo.',
    en: 'The subscription has to be active.',
  },
  'booking.channels': {
    kind: 'fact',
    it: 'La richiamata si prenota dalla chat nell’applicazione o con un’e-mail.',
    en: 'A callback is booked through the in-app chat or by e-mail.',
  },
  'booking.chat': {
    kind: 'fact',
    it: 'Dalla chat: si accede, si preme AIUTO e si compila il modulo con telefono, nome e cognome del referente e una breve descrizione.',
    en: 'By chat: log in, press AIUTO and fill in the form with a phone number, the contact’s first and last name and a short description.',
  },
  'booking.email-recipient': {
    kind: 'fact',
    it: 'L’e-mail va spedita a contabilitaincloud@teamsystem.com.',
    en: 'The e-mail goes to contabilitaincloud@teamsystem.com.',
  },
  'booking.email-subject': {
    kind: 'fact',
    it: 'L’oggetto dell’e-mail è «Assistenza telefonica».',
    en: 'The subject of the e-mail is “Assistenza telefonica”.',
  },
  'booking.email-body': {
    kind: 'fact',
    it: 'Il testo dell’e-mail indica un telefono da richiamare, il nome di chi risponde e una descrizione breve e chiara.',
    en: 'The body of the e-mail gives a number to call back, the name of the person who answers and a short, clear description.',
  },
  'callback.by-agent': { kind: 'fact', it: 'A richiamare è un operatore.', en: 'An agent makes the call.' },
  'callback.within-hours': {
    kind: 'fact',
    it: 'La richiamata avviene nell’orario di assistenza.',
    en: 'The call is made within the opening hours.',
  },
  'hours.monday-thursday': {
    kind: 'fact',
    it: 'Dal lunedì al giovedì si richiama dalle 08:30 alle 17:30.',
    en: 'From Monday to Thursday calls are made from 08:30 to 17:30.',
  },
  'hours.friday': {
    kind: 'fact',
    it: 'Il venerdì si richiama dalle 08:30 alle 12:00.',
    en: 'On Fridays calls are made from 08:30 to 12:00.',
  },
  'advice.reachable-phone': {
    kind: 'fact',
    it: 'Conviene lasciare un numero aggiornato, al quale qualcuno risponde nell’orario di assistenza.',
    en: 'Leave an up-to-date number that somebody answers during opening hours.',
  },
  'advice.precise-description': {
    kind: 'fact',
    it: 'Conviene descrivere il problema in poche parole ma con precisione.',
    en: 'Describe the problem in few but precise words.',
  },
  'advice.check-replies': {
    kind: 'fact',
    it: 'Conviene controllare le risposte nella posta o nella chat.',
    en: 'Look for replies in the mailbox or in the chat.',
  },
  'advice.missed-callback': {
    kind: 'fact',
    it: 'Se la richiamata non è arrivata, conviene verificare che il telefono sia raggiungibile e la linea libera.',
    en: 'When no call has come, check that the phone can be reached and the line is free.',
  },
  'scope.correct-use': {
    kind: 'fact',
    it: 'L’assistenza telefonica è un aiuto tecnico per usare correttamente il prodotto, e nient’altro.',
    en: 'Support is technical help with using the product correctly, and nothing else.',
  },
  'scope.no-internet': {
    kind: 'fact',
    it: 'Restano esclusi i problemi di connessione a Internet.',
    en: 'Internet connection problems are left out.',
  },
  'scope.no-hardware': {
    kind: 'fact',
    it: 'Restano esclusi i guasti dei dispositivi.',
    en: 'Faults of devices are left out.',
  },
  'scope.no-os-or-third-party': {
    kind: 'fact',
    it: 'Restano esclusi i problemi del sistema operativo e dei programmi di terzi.',
    en: 'Problems of the operating system and of other makers’ software are left out.',
  },
  'scope.no-api': {
    kind: 'fact',
    it: 'Restano esclusi configurazione, installazione e sviluppo con le API.',
    en: 'Configuring, installing and developing against the API are left out.',
  },
  'scope.no-migration': {
    kind: 'fact',
    it: 'Resta escluso il passaggio dei dati da altri gestionali o programmi di contabilità.',
    en: 'Moving data from other business or accounting software is left out.',
  },
  'scope.no-training-or-setup': {
    kind: 'fact',
    it: 'Restano esclusi la formazione e il primo avvio del prodotto.',
    en: 'Training and the initial set-up of the product are left out.',
  },
  'peak.longer-waits': {
    kind: 'fact',
    it: 'Nei periodi di elevato afflusso, per esempio a ridosso delle scadenze fiscali, l’attesa può allungarsi.',
    en: 'In peak periods, for example near tax deadlines, the wait may grow longer.',
  },
  'peak.one-request-a-day': {
    kind: 'fact',
    it: 'Nei periodi di elevato afflusso ogni cliente è invitato a fare una sola richiesta al giorno.',
    en: 'In peak periods every customer is invited to make one request a day.',
  },
  'interpretation.time-zone': {
    kind: 'interpretation',
    it: 'Gli orari sono quelli italiani (Europe/Rome).',
    en: 'The hours are in Italian time (Europe/Rome).',
  },
  'interpretation.half-open-hours': {
    kind: 'interpretation',
    it: 'L’istante di apertura è compreso, quello di chiusura no: alle 17:30 in punto è chiuso.',
    en: 'The opening instant belongs to the hours, the closing one does not: at 17:30 sharp the desk is closed.',
  },
  'interpretation.public-holidays': {
    kind: 'interpretation',
    it: 'Nei giorni festivi nazionali, e nelle chiusure indicate, non si richiama.',
    en: 'No calls are made on national public holidays and on the closures that the policy lists.',
  },
  'interpretation.callback-slot': {
    kind: 'interpretation',
    it: 'La richiamata è attesa in una fascia di 30 minuti, contata dall’apertura e conclusa entro la chiusura.',
    en: 'The callback is expected in a slot of 30 minutes, counted from opening time and over by closing time.',
  },
  'interpretation.eligible-at-callback': {
    kind: 'interpretation',
    it: 'L’abbonamento deve essere attivo anche nel giorno della richiamata.',
    en: 'The subscription has to be active on the day of the callback too.',
  },
  'interpretation.peak-window': {
    kind: 'interpretation',
    it: 'È periodo di elevato afflusso da due giorni lavorativi prima di una scadenza principale fino alla scadenza, e dal 2 al 15 gennaio.',
    en: 'A peak period runs from two working days before a major deadline to the deadline itself, and from 2 to 15 January.',
  },
  'interpretation.day': {
    kind: 'interpretation',
    it: 'Il giorno è quello di calendario nel fuso della policy; contano le richieste precedenti dello stesso cliente.',
    en: 'A day is the civil day in the policy’s time zone; the same customer’s earlier requests count.',
  },
  'interpretation.limit-enforcement': {
    kind: 'interpretation',
    it: 'La seconda richiesta di un giorno di elevato afflusso è accolta con un invito ad attendere, salvo diversa impostazione.',
    en: 'The second request on a peak day is accepted with advice, unless the policy is set otherwise.',
  },
  'interpretation.unclear-scope': {
    kind: 'interpretation',
    it: 'Se la descrizione dice troppo poco decide una persona.',
    en: 'When a description says too little, a person decides.',
  },
  'interpretation.mixed-scope': {
    kind: 'interpretation',
    it: 'Se la descrizione unisce un problema coperto e uno escluso decide una persona.',
    en: 'When a description joins a covered problem and one left out, a person decides.',
  },
  'interpretation.subject-match': {
    kind: 'interpretation',
    it: 'L’oggetto si confronta senza badare a maiuscole, spazi e sigle di risposta o inoltro; può seguire altro testo.',
    en: 'The subject is compared regardless of case, spaces and reply or forward marks; more text may follow.',
  },
  'interpretation.callable-number': {
    kind: 'interpretation',
    it: 'Si richiamano numeri fissi, mobili, VoIP e verdi, italiani o esteri; non quelli a sovrapprezzo, a costo ripartito o brevi.',
    en: 'Fixed, mobile, VoIP and toll-free numbers are called, Italian or foreign; premium-rate, shared-cost and short ones are not.',
  },
  'interpretation.description-length': {
    kind: 'interpretation',
    it: 'Una descrizione breve ha al massimo 2.000 caratteri.',
    en: 'A short description has at most 2,000 characters.',
  },
  'interpretation.email-name': {
    kind: 'interpretation',
    it: 'Per e-mail basta il nome, senza cognome.',
    en: 'By e-mail a first name is enough.',
  },
  'interpretation.automatic-mail': {
    kind: 'interpretation',
    it: 'Risposte automatiche, ricevute, mancate consegne, newsletter e messaggi troppo grandi non sono richieste.',
    en: 'Out-of-office replies, receipts, bounces, newsletters and oversized messages are no requests.',
  },
  'interpretation.any-hour': {
    kind: 'interpretation',
    it: 'La richiesta si può inviare a qualsiasi ora; si risponde dalla prima apertura utile.',
    en: 'A request may be sent at any hour; it is answered from the next opening on.',
  },
  'interpretation.expected-window': {
    kind: 'interpretation',
    it: 'La fascia indica quando la chiamata è attesa, non un appuntamento garantito.',
    en: 'A slot says when the call is expected; it is not a guaranteed appointment.',
  },
  'interpretation.api-scope': {
    kind: 'interpretation',
    it: 'Configurare, installare e sviluppare sono esclusi solo se riguardano le API.',
    en: 'Configuring, installing and developing are left out only where the API is concerned.',
  },
  'interpretation.migration-direction': {
    kind: 'interpretation',
    it: 'Anche portare i dati verso un altro programma è migrazione.',
    en: 'Taking data away to another program is migration too.',
  },
  'interpretation.out-of-scope-outcome': {
    kind: 'interpretation',
    it: 'La macchina respinge solo ciò di cui è sicura; il resto passa a una persona.',
    en: 'The machine refuses only what it is sure of and passes the rest to a person.',
  },
  'interpretation.in-force': {
    kind: 'interpretation',
    it: 'Vale la versione della policy in vigore nel giorno in cui la richiesta è ricevuta.',
    en: 'The version of the policy in force on the day of receipt applies.',
  },
  'interpretation.request-order': {
    kind: 'interpretation',
    it: 'Tutte le regole sono valutate e tutti i motivi sono riportati.',
    en: 'Every rule is evaluated and every reason is reported.',
  },
} as const satisfies Record<string, Clause>;

/** The id of a clause or interpretation: the same in code, in the documents and in every reason. */
export type ClauseId = keyof typeof table;

/** Every clause of the policy and every interpretation of ours, worded in Italian and in English. */
export const clauses: Readonly<Record<ClauseId, Clause>> = /* @__PURE__ */ deepFreeze(table);
