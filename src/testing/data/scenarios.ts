import type { ClauseId } from '../../policy/clauses.ts';
import type { Decision, Json } from '../../policy/decision.ts';
import type { LocalisedText } from '../../policy/document.ts';
import type { ReasonCode } from '../../policy/reason.ts';

/** One situation and what the policy says of it: plain JSON, for test suites in any language. */
export type Scenario = {
  id: string;
  /** The clause that the situation is about. */
  clause: ClauseId;
  situation: LocalisedText;
  /** A key of `scenarioPolicies`. */
  policy: ScenarioPolicyId;
  request: Json;
  /** The facts of `decide`, as JSON. */
  facts: { [fact: string]: Json };
  expected: {
    outcome: Decision['outcome'];
    /** Codes of the reasons, in order. */
    codes: ReasonCode[];
    /** Codes of some of the advice. */
    advice?: ReasonCode[];
    /** Start of the callback, ISO 8601 UTC. */
    callback?: string | null;
  };
};

export type ScenarioPolicyId =
  | 'contabilita-in-cloud'
  | 'one-place'
  | 'second-request-refused'
  | 'second-request-deferred'
  | 'review-only'
  | 'own-topic'
  | 'italian-mobiles';

type Fields = { readonly [field: string]: Json };
type Row = readonly [
  id: string,
  clause: ClauseId,
  it: string,
  en: string,
  request: Json,
  facts: Fields,
  expected: Scenario['expected'],
  policy?: ScenarioPolicyId,
];

const CONTACT = {
  phone: '+390612345678',
  contactName: 'Ada Bianchi',
  description: 'Come registro una nota di credito ricevuta da un fornitore?',
};
const chat = (fields: Fields = {}): Json => ({ channel: 'chat', ...CONTACT, ...fields });
const email = (fields: Fields = {}): Json => ({
  channel: 'email',
  ...CONTACT,
  to: ['contabilitaincloud@teamsystem.com'],
  subject: 'Assistenza telefonica',
  ...fields,
});

const yes = (callback?: string, advice?: ReasonCode[]): Scenario['expected'] => ({
  outcome: 'accepted',
  codes: [],
  ...(advice === undefined ? {} : { advice }),
  ...(callback === undefined ? {} : { callback }),
});
const no = (...codes: ReasonCode[]): Scenario['expected'] => ({ outcome: 'refused', codes, callback: null });
const review = (...codes: ReasonCode[]): Scenario['expected'] => ({ outcome: 'needs-review', codes });

const scope = (name: string, ...topics: [topic: string, clause: ClauseId][]): Fields => ({
  scope: {
    scope: name,
    confidence: 0.9,
    topics: topics.map(([topic, clause]) => ({ topic, clause, score: 0.9, evidence: [] })),
  },
});
const left = (topic: string, clause: ClauseId): Fields => scope('out-of-scope', [topic, clause]);
const customer = (fields: Fields): Fields => ({ subscription: { plan: 'ADVANCED', status: 'active', ...fields } });
const WEDNESDAY = '2026-10-21T10:05:00+02:00';
const PEAK = { receivedAt: '2026-11-16T15:00:00+01:00' };
const AGAIN = { ...PEAK, earlierRequests: ['2026-11-16T09:00:00+01:00'] };

// biome-ignore format: one situation a line group reads as a table
const rows: readonly Row[] = [
  ['accepted-by-chat', 'booking.chat', 'Una richiesta completa dalla chat.', 'A complete request by chat.', chat(), {}, yes('2026-10-21T08:30:00.000Z', ['reachable-phone', 'check-replies'])],
  ['accepted-by-email', 'booking.email-body', 'Una richiesta completa per e-mail.', 'A complete request by e-mail.', email(), {}, yes('2026-10-21T08:30:00.000Z')],
  ['plan-advanced-spelled-otherwise', 'eligibility.advanced-plan', 'Il piano scritto con minuscole e spazi.', 'The plan in lower case with spaces.', chat(), customer({ plan: ' advanced ' }), yes()],
  ['plan-not-entitled', 'eligibility.advanced-plan', 'Un cliente con un altro piano.', 'A customer on another plan.', chat(), customer({ plan: 'PREMIUM' }), no('plan-not-entitled')],
  ['no-customer', 'eligibility.active-subscription', 'Il mittente non è un cliente.', 'The sender is no customer.', chat(), { subscription: null }, no('subscription-missing')],
  ['subscription-suspended', 'eligibility.active-subscription', 'Un abbonamento sospeso.', 'A suspended subscription.', chat(), customer({ status: 'suspended' }), no('subscription-not-active')],
  ['subscription-tomorrow', 'eligibility.active-subscription', 'L’abbonamento comincia domani.', 'The subscription starts tomorrow.', chat(), customer({ startsOn: '2026-10-22' }), no('subscription-not-started')],
  ['subscription-last-day', 'eligibility.active-subscription', 'L’ultimo giorno è compreso.', 'The last day is included.', chat(), customer({ endsOn: '2026-10-21' }), yes()],
  ['subscription-ended', 'eligibility.active-subscription', 'L’abbonamento è finito ieri.', 'The subscription ended yesterday.', chat(), customer({ endsOn: '2026-10-20' }), no('subscription-ended')],
  ['ends-before-callback', 'interpretation.eligible-at-callback', 'L’abbonamento finisce oggi, la richiamata è domani.', 'The subscription ends today, the callback is tomorrow.', chat(), { receivedAt: '2026-10-21T18:00:00+02:00', ...customer({ endsOn: '2026-10-21' }) }, review('subscription-ends-before-callback')],
  ['ends-after-callback', 'interpretation.eligible-at-callback', 'La richiamata è nell’ultimo giorno.', 'The callback is on the last day.', chat(), { receivedAt: '2026-10-21T18:00:00+02:00', ...customer({ endsOn: '2026-10-22' }) }, yes('2026-10-22T06:30:00.000Z')],
  ['other-channel', 'booking.channels', 'Una richiesta per fax.', 'A request by fax.', { channel: 'fax', ...CONTACT }, {}, no('channel-unknown')],
  ['chat-nothing-filled-in', 'booking.chat', 'Il modulo della chat vuoto.', 'An empty chat form.', { channel: 'chat' }, {}, no('phone-missing', 'contact-name-missing', 'description-missing')],
  ['chat-without-surname', 'booking.chat', 'Dalla chat manca il cognome.', 'No last name by chat.', chat({ contactName: 'Ada' }), {}, no('contact-surname-missing')],
  ['email-without-surname', 'interpretation.email-name', 'Per e-mail basta il nome.', 'By e-mail a first name is enough.', email({ contactName: 'Ada' }), {}, yes()],
  ['email-without-phone', 'booking.email-body', 'Un’e-mail senza telefono.', 'An e-mail without a phone.', email({ phone: '' }), {}, no('phone-missing')],
  ['phone-impossible', 'booking.chat', 'Un numero che non esiste.', 'A number that does not exist.', chat({ phone: '06 12' }), {}, no('phone-invalid')],
  ['email-to-somebody-else', 'booking.email-recipient', 'L’e-mail va a un’altra casella.', 'The e-mail goes to another mailbox.', email({ to: ['info@example.test'] }), {}, no('recipient-mismatch')],
  ['email-other-subject', 'booking.email-subject', 'Un altro oggetto.', 'Another subject.', email({ subject: 'Aiuto' }), {}, no('subject-mismatch')],
  ['email-reply-mark', 'interpretation.subject-match', 'L’oggetto di una risposta, con altro testo.', 'The subject of a reply, with more text.', email({ subject: 'R: ASSISTENZA  telefonica - urgente' }), {}, yes()],
  ['email-automatic', 'interpretation.automatic-mail', 'Una risposta automatica.', 'An out-of-office reply.', email({ automatic: true }), {}, no('automatic-message')],
  ['phone-premium', 'interpretation.callable-number', 'Un numero a sovrapprezzo.', 'A premium-rate number.', chat({ phone: '899 123456' }), {}, no('phone-not-callable')],
  ['phone-fixed-where-mobiles-only', 'interpretation.callable-number', 'Un fisso, dove si richiamano solo i mobili.', 'A landline, where only mobiles are called.', chat(), {}, no('phone-not-callable'), 'italian-mobiles'],
  ['description-too-long', 'interpretation.description-length', 'Una descrizione di 2.001 caratteri.', 'A description of 2,001 characters.', chat({ description: 'a'.repeat(2001) }), {}, no('description-too-long')],
  ['description-just-short-enough', 'interpretation.description-length', 'Una descrizione di 2.000 caratteri.', 'A description of 2,000 characters.', chat({ description: 'a'.repeat(2000) }), {}, yes()],
  ['scope-internet', 'scope.no-internet', 'La connessione non funziona.', 'The connection is down.', chat(), left('internet-connection', 'scope.no-internet'), no('out-of-scope')],
  ['scope-hardware', 'scope.no-hardware', 'La stampante è rotta.', 'The printer is broken.', chat(), left('hardware', 'scope.no-hardware'), no('out-of-scope')],
  ['scope-os', 'scope.no-os-or-third-party', 'Un altro programma non parte.', 'Another program does not start.', chat(), left('os-or-third-party', 'scope.no-os-or-third-party'), no('out-of-scope')],
  ['scope-api', 'scope.no-api', 'Sviluppare con le API.', 'Developing against the API.', chat(), left('api', 'scope.no-api'), no('out-of-scope')],
  ['scope-migration', 'scope.no-migration', 'Portare qui i dati di un altro gestionale.', 'Bringing data from other software.', chat(), left('migration', 'scope.no-migration'), no('out-of-scope')],
  ['scope-training', 'scope.no-training-or-setup', 'Un corso per i colleghi.', 'A course for colleagues.', chat(), left('training-or-setup', 'scope.no-training-or-setup'), no('out-of-scope')],
  ['scope-own-topic', 'scope.correct-use', 'Un argomento che la policy aggiunge agli esclusi.', 'A topic that the policy adds to those left out.', chat(), left('payroll', 'scope.correct-use'), no('out-of-scope'), 'own-topic'],
  ['scope-a-person-decides', 'interpretation.out-of-scope-outcome', 'Dove la macchina non respinge mai.', 'Where the machine never refuses.', chat(), left('hardware', 'scope.no-hardware'), review('out-of-scope'), 'review-only'],
  ['scope-unclear', 'interpretation.unclear-scope', 'La descrizione dice troppo poco.', 'The description says too little.', chat({ description: 'Non funziona' }), scope('unclear'), { ...review('scope-unclear'), advice: ['precise-description'] }],
  ['scope-mixed', 'interpretation.mixed-scope', 'Un problema coperto e uno no.', 'One problem covered and one not.', chat(), scope('mixed', ['correct-use', 'scope.correct-use'], ['hardware', 'scope.no-hardware']), review('scope-mixed')],
  ['peak-first-request', 'peak.longer-waits', 'La prima richiesta di un giorno di scadenza.', 'The first request of a deadline day.', chat(), PEAK, yes('2026-11-16T14:00:00.000Z', ['longer-waits', 'one-request-a-day'])],
  ['peak-second-request', 'peak.one-request-a-day', 'La seconda: un invito, non un divieto.', 'The second one: an invitation, not a prohibition.', chat(), AGAIN, yes('2026-11-16T14:00:00.000Z', ['daily-limit-reached'])],
  ['peak-second-request-refused', 'interpretation.limit-enforcement', 'La seconda, dove è respinta.', 'The second one, where it is refused.', chat(), AGAIN, no('daily-limit-reached'), 'second-request-refused'],
  ['peak-second-request-deferred', 'interpretation.limit-enforcement', 'La seconda, dove passa al giorno dopo.', 'The second one, where it moves to the next day.', chat(), AGAIN, yes('2026-11-17T07:30:00.000Z', ['daily-limit-reached']), 'second-request-deferred'],
  ['second-request-of-a-quiet-day', 'interpretation.day', 'La seconda di un giorno qualunque.', 'The second one of an ordinary day.', chat(), { earlierRequests: ['2026-10-21T09:00:00+02:00'] }, yes()],
  ['request-of-yesterday', 'interpretation.day', 'La prima fu prima di mezzanotte.', 'The first one was before midnight.', chat(), { ...PEAK, earlierRequests: ['2026-11-15T23:59:00+01:00'] }, yes(), 'second-request-refused'],
  ['hours-last-slot', 'hours.monday-thursday', 'Alle 17:00 di mercoledì c’è ancora una fascia.', 'On Wednesday at 17:00 there is one slot left.', chat(), { receivedAt: '2026-10-21T17:00:00+02:00' }, yes('2026-10-21T15:00:00.000Z')],
  ['hours-after-closing', 'interpretation.half-open-hours', 'Alle 17:30 in punto è già chiuso.', 'At 17:30 sharp the desk is closed.', chat(), { receivedAt: '2026-10-21T17:30:00+02:00' }, yes('2026-10-22T06:30:00.000Z')],
  ['hours-friday-noon', 'hours.friday', 'Venerdì alle 11:40: si richiama lunedì.', 'Friday at 11:40: the call is on Monday.', chat(), { receivedAt: '2026-11-20T11:40:00+01:00' }, yes('2026-11-23T07:30:00.000Z')],
  ['hours-at-night', 'interpretation.any-hour', 'Si può scrivere anche di notte.', 'A request may be sent at night.', chat(), { receivedAt: '2026-10-21T03:00:00+02:00' }, yes('2026-10-21T06:30:00.000Z')],
  ['hours-christmas', 'interpretation.public-holidays', 'A Natale nessuno richiama.', 'Nobody calls at Christmas.', chat(), { receivedAt: '2026-12-24T17:20:00+01:00' }, yes('2026-12-28T07:30:00.000Z')],
  ['hours-another-zone', 'interpretation.time-zone', 'Scritta da New York: valgono gli orari italiani.', 'Sent from New York: Italian hours hold.', chat(), { receivedAt: '2026-10-21T11:00:00-04:00' }, yes('2026-10-21T15:00:00.000Z')],
  ['slot-closed', 'callback.within-hours', 'Una fascia scelta di sabato.', 'A slot chosen on a Saturday.', chat(), { preferredSlot: '2026-10-24T10:00:00+02:00' }, no('slot-not-available')],
  ['slot-off-grid', 'interpretation.callback-slot', 'Una fascia scelta alle 11:10.', 'A slot chosen at 11:10.', chat(), { preferredSlot: '2026-10-21T11:10:00+02:00' }, no('slot-not-available')],
  ['slot-chosen', 'interpretation.callback-slot', 'Una fascia scelta che è libera.', 'A chosen slot that is free.', chat(), { preferredSlot: '2026-10-22T11:00:00+02:00' }, yes('2026-10-22T09:00:00.000Z')],
  ['slot-full', 'interpretation.callback-slot', 'Un posto per fascia, e la prima è presa.', 'One place a slot, and the first is taken.', chat(), { booked: ['2026-10-21T10:30:00+02:00'] }, yes('2026-10-21T09:00:00.000Z'), 'one-place'],
  ['slot-none', 'callback.within-hours', 'Nessuna fascia nei giorni prenotabili.', 'No slot on the days that can be booked.', chat(), { notBefore: '2027-03-01T09:00:00+01:00' }, review('no-callback-slot')],
  ['every-reason-at-once', 'interpretation.request-order', 'Tutti i motivi, non solo il primo.', 'All reasons, not only the first.', chat({ phone: '', contactName: 'Ada' }), { ...customer({ plan: 'STARTER' }), ...left('hardware', 'scope.no-hardware') }, no('phone-missing', 'contact-surname-missing', 'plan-not-entitled', 'out-of-scope')],
];

const COVERED = scope('in-scope', ['correct-use', 'scope.correct-use']);

/** The situations, each with every fact: a scenario stands alone. */
export const scenarioList = (): Scenario[] =>
  rows.map(([id, clause, it, en, request, facts, expected, policy]) => ({
    id,
    clause,
    situation: { it, en },
    policy: policy ?? 'contabilita-in-cloud',
    request,
    facts: {
      receivedAt: WEDNESDAY,
      subscription: { plan: 'ADVANCED', status: 'active' },
      earlierRequests: [],
      booked: [],
      ...COVERED,
      ...facts,
    },
    expected,
  }));
