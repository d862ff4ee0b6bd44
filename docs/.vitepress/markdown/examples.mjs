// What is asked about each clause. Only the situations are written here: the outcomes are computed when the site is
// built. Each example changes some facts of a world in which the answer is yes; `status` asks for the banner instead.
const email = { channel: 'email' };
const peak = '2026-11-16T10:00:00+01:00';
const plan = (name, more = {}) => ({ subscription: { plan: name, status: 'active', ...more } });
const status = (of) => ({ subscription: { plan: 'ADVANCED', status: of } });
const about = (description) => ({ request: { description }, classify: true });
const at = (receivedAt) => ({ facts: { receivedAt } });
const banner = (when) => ({ status: when });

export const examples = {
  'eligibility.advanced-plan': [
    { it: 'Un cliente ADVANCED', en: 'An ADVANCED customer' },
    { it: 'Un cliente STARTER', en: 'A STARTER customer', facts: plan('STARTER') },
    {
      it: 'Un cliente PREMIUM, se la policy lo ammette',
      en: 'A PREMIUM customer, when the policy entitles the plan',
      facts: plan('PREMIUM'),
      policy: { entitledPlans: ['ADVANCED', 'PREMIUM'] },
    },
  ],
  'eligibility.active-subscription': [
    { it: 'Abbonamento sospeso', en: 'A suspended subscription', facts: status('suspended') },
    { it: 'In prova', en: 'A trial', facts: status('trialing') },
    { it: 'Finito ieri', en: 'Ended yesterday', facts: plan('ADVANCED', { endsOn: '2026-10-20' }) },
    { it: 'Nessun cliente noto', en: 'No known customer', facts: { subscription: null } },
  ],
  'booking.channels': [
    { it: 'Dalla chat', en: 'By chat' },
    { it: 'Per fax', en: 'By fax', request: { channel: 'fax' } },
  ],
  'booking.chat': [
    { it: 'Senza cognome', en: 'Without a last name', request: { contactName: 'Ada' } },
    { it: 'Senza telefono', en: 'Without a phone', request: { phone: '' } },
    { it: 'Senza descrizione', en: 'Without a description', request: { description: ' ' } },
  ],
  'booking.email-recipient': [
    { it: 'Alla casella giusta', en: 'To the right mailbox', request: email },
    { it: 'A un’altra casella', en: 'To another mailbox', request: { ...email, to: ['info@example.com'] } },
  ],
  'booking.email-subject': [
    { it: 'Oggetto «Assistenza telefonica»', en: 'Subject “Assistenza telefonica”', request: email },
    {
      it: 'Oggetto «Informazioni»',
      en: 'Subject “Informazioni”',
      request: { ...email, subject: 'Informazioni' },
    },
  ],
  'booking.email-body': [
    { it: 'Solo il nome', en: 'Only a first name', request: { ...email, contactName: 'Ada' } },
    { it: 'Senza telefono', en: 'Without a phone', request: { ...email, phone: null } },
  ],
  'callback.by-agent': [{ it: 'Una richiesta accolta', en: 'An accepted request' }],
  'callback.within-hours': [
    { it: 'Di notte', en: 'At night', ...at('2026-10-21T23:10:00+02:00') },
    {
      it: 'Scelta una fascia dopo la chiusura',
      en: 'A slot after closing time was chosen',
      facts: { preferredSlot: '2026-10-21T18:00:00+02:00' },
    },
  ],
  'hours.monday-thursday': [
    { it: 'Mercoledì alle 16:40', en: 'Wednesday at 16:40', ...at('2026-10-21T16:40:00+02:00') },
    { it: 'Mercoledì alle 17:10', en: 'Wednesday at 17:10', ...at('2026-10-21T17:10:00+02:00') },
  ],
  'hours.friday': [
    { it: 'Venerdì alle 11:20', en: 'Friday at 11:20', ...at('2026-11-20T11:20:00+01:00') },
    { it: 'Venerdì alle 11:40', en: 'Friday at 11:40', ...at('2026-11-20T11:40:00+01:00') },
  ],
  'advice.reachable-phone': [{ it: 'Una richiesta accolta', en: 'An accepted request' }],
  'advice.precise-description': [
    { it: '«Ho un problema»', en: '“Ho un problema”', ...about('Ho un problema') },
  ],
  'advice.check-replies': [{ it: 'Per e-mail', en: 'By e-mail', request: email }],
  'scope.correct-use': [
    {
      it: '«Come registro una nota di credito ricevuta da un fornitore?»',
      en: '“How do I record a credit note from a supplier?” (in Italian)',
      ...about('Come registro una nota di credito ricevuta da un fornitore?'),
    },
  ],
  'scope.no-internet': [
    {
      it: '«Il wifi dell’ufficio non funziona»',
      en: '“The office wifi does not work” (in Italian)',
      ...about('Il wifi dell’ufficio non funziona e non ho connessione a internet'),
    },
  ],
  'scope.no-hardware': [
    {
      it: '«La stampante è rotta»',
      en: '“The printer is broken” (in Italian)',
      ...about('La stampante è rotta e non si accende più'),
    },
  ],
  'scope.no-os-or-third-party': [
    {
      it: '«Windows non si avvia»',
      en: '“Windows does not start” (in Italian)',
      ...about('Windows non si avvia più dopo l’aggiornamento, schermata blu'),
    },
  ],
  'scope.no-api': [
    {
      it: '«Il token delle API scade subito»',
      en: '“The API token expires at once” (in Italian)',
      ...about('Sto sviluppando un’integrazione con le vostre API e il token di autenticazione scade subito'),
    },
  ],
  'scope.no-migration': [
    {
      it: '«Importare i dati dal vecchio gestionale»',
      en: '“Import the data of our old software” (in Italian)',
      ...about('Vorrei migrare i dati dal mio vecchio gestionale a Contabilità in Cloud'),
    },
  ],
  'scope.no-training-or-setup': [
    {
      it: '«Un corso per i colleghi»',
      en: '“A course for my colleagues” (in Italian)',
      ...about('Vorrei un corso di formazione per i nuovi colleghi sul programma'),
    },
  ],
  'peak.longer-waits': [
    { it: 'Il 16 novembre', en: 'On 16 November', ...at(peak) },
    { it: 'Un giorno qualunque', en: 'On an ordinary day' },
  ],
  'peak.one-request-a-day': [
    {
      it: 'Prima richiesta del 16 novembre',
      en: 'First request of 16 November',
      facts: { receivedAt: peak, earlierRequests: [] },
    },
    {
      it: 'Seconda richiesta del 16 novembre',
      en: 'Second request of 16 November',
      facts: { receivedAt: peak, earlierRequests: ['2026-11-16T08:40:00+01:00'] },
    },
  ],
  'interpretation.time-zone': [
    { it: 'Le 7:30 UTC d’inverno', en: '7:30 UTC in winter', ...banner('2026-12-01T07:30:00Z') },
    {
      it: 'Le 7:30 UTC d’inverno, con l’ufficio a Lisbona',
      en: '7:30 UTC in winter, with the desk in Lisbon',
      ...banner('2026-12-01T07:30:00Z'),
      policy: { timeZone: 'Europe/Lisbon' },
    },
  ],
  'interpretation.half-open-hours': [
    { it: 'Alle 08:30 in punto', en: 'At 08:30 sharp', ...banner('2026-10-21T08:30:00+02:00') },
    { it: 'Alle 17:30 in punto', en: 'At 17:30 sharp', ...banner('2026-10-21T17:30:00+02:00') },
  ],
  'interpretation.public-holidays': [
    {
      it: 'Il 4 ottobre 2027, un lunedì',
      en: 'On 4 October 2027, a Monday',
      ...banner('2027-10-04T10:00:00+02:00'),
    },
    {
      it: 'Il 4 ottobre 2027, senza festività',
      en: 'On 4 October 2027, without holidays',
      ...banner('2027-10-04T10:00:00+02:00'),
      policy: { holidays: [] },
    },
  ],
  'interpretation.callback-slot': [
    { it: 'Alle 10:05, fasce di 30 minuti', en: 'At 10:05, slots of 30 minutes' },
    { it: 'Scelte le 10:10', en: '10:10 was chosen', facts: { preferredSlot: '2026-10-21T10:10:00+02:00' } },
    {
      it: 'Con un preavviso di 60 minuti',
      en: 'With a notice of 60 minutes',
      callback: { noticeMinutes: 60 },
    },
  ],
  'interpretation.eligible-at-callback': [
    {
      it: 'Finisce venerdì, la chiamata è attesa lunedì',
      en: 'Ends on Friday, the call is expected on Monday',
      facts: { receivedAt: '2026-11-20T11:40:00+01:00', ...plan('ADVANCED', { endsOn: '2026-11-20' }) },
    },
    {
      it: 'Lo stesso, con `eligibleAtCallback: false`',
      en: 'The same, with `eligibleAtCallback: false`',
      facts: { receivedAt: '2026-11-20T11:40:00+01:00', ...plan('ADVANCED', { endsOn: '2026-11-20' }) },
      callback: { eligibleAtCallback: false },
    },
  ],
  'interpretation.peak-window': [
    { it: 'Giovedì 12 novembre', en: 'Thursday 12 November', ...banner('2026-11-12T10:00:00+01:00') },
    { it: 'Mercoledì 11 novembre', en: 'Wednesday 11 November', ...banner('2026-11-11T10:00:00+01:00') },
    { it: 'Il 7 gennaio', en: 'On 7 January', ...banner('2027-01-07T10:00:00+01:00') },
  ],
  'interpretation.day': [
    {
      it: 'L’altra richiesta era del giorno prima, alle 23:59',
      en: 'The other request was of the day before, at 23:59',
      facts: { receivedAt: peak, earlierRequests: ['2026-11-15T23:59:00+01:00'] },
    },
  ],
  'interpretation.limit-enforcement': [
    {
      it: 'Seconda richiesta, `advise`',
      en: 'Second request, `advise`',
      facts: { receivedAt: peak, earlierRequests: ['2026-11-16T08:40:00+01:00'] },
    },
    {
      it: 'Seconda richiesta, `defer`',
      en: 'Second request, `defer`',
      facts: { receivedAt: peak, earlierRequests: ['2026-11-16T08:40:00+01:00'] },
      policy: { dailyLimit: { max: 1, enforcement: 'defer' } },
    },
    {
      it: 'Seconda richiesta, `refuse`',
      en: 'Second request, `refuse`',
      facts: { receivedAt: peak, earlierRequests: ['2026-11-16T08:40:00+01:00'] },
      policy: { dailyLimit: { max: 1, enforcement: 'refuse' } },
    },
  ],
  'interpretation.unclear-scope': [
    { it: '«Chiamatemi»', en: '“Call me” (in Italian)', ...about('Chiamatemi') },
  ],
  'interpretation.mixed-scope': [
    {
      it: 'Una domanda sul prodotto e una stampante rotta',
      en: 'A question on the product and a broken printer',
      ...about('Come registro una fattura di acquisto? Inoltre la stampante è rotta e non si accende più.'),
    },
  ],
  'interpretation.subject-match': [
    {
      it: '«R: [EXT] assistenza TELEFONICA - urgente»',
      en: '“R: [EXT] assistenza TELEFONICA - urgente”',
      request: { ...email, subject: 'R: [EXT] assistenza TELEFONICA - urgente' },
    },
    {
      it: '«Assistenza telefonicamente»',
      en: '“Assistenza telefonicamente”',
      request: { ...email, subject: 'Assistenza telefonicamente' },
    },
  ],
  'interpretation.callable-number': [
    { it: 'Un numero svizzero', en: 'A Swiss number', request: { phone: '+41 44 668 18 00' } },
    { it: 'Un numero a sovrapprezzo', en: 'A premium-rate number', request: { phone: '899 123 456' } },
  ],
  'interpretation.description-length': [
    { it: '2.001 caratteri', en: '2,001 characters', request: { description: 'a'.repeat(2001) } },
  ],
  'interpretation.email-name': [
    { it: 'Per e-mail, solo «Ada»', en: 'By e-mail, only “Ada”', request: { ...email, contactName: 'Ada' } },
  ],
  'interpretation.automatic-mail': [
    { it: 'Un «fuori ufficio»', en: 'An out-of-office reply', request: { ...email, automatic: true } },
  ],
  'interpretation.any-hour': [
    {
      it: 'A Natale, alle 3 di notte',
      en: 'At Christmas, at 3 in the morning',
      ...at('2026-12-25T03:00:00+01:00'),
    },
  ],
  'interpretation.expected-window': [{ it: 'Una richiesta accolta', en: 'An accepted request' }],
  'interpretation.api-scope': [
    {
      it: '«Come configuro l’aliquota IVA predefinita?»',
      en: '“How do I configure the default VAT rate?” (in Italian)',
      ...about('Come configuro l’aliquota IVA predefinita nelle fatture?'),
    },
  ],
  'interpretation.migration-direction': [
    {
      it: '«Esportare tutto verso un altro programma»',
      en: '“Export all to another program” (in Italian)',
      ...about('Vorrei migrare tutti i miei dati verso un altro software di contabilità'),
    },
  ],
  'interpretation.out-of-scope-outcome': [
    {
      it: 'Una stampante rotta, con `review`',
      en: 'A broken printer, with `review`',
      ...about('La stampante è rotta e non si accende più'),
      scope: { outOfScope: 'review' },
    },
  ],
  'interpretation.in-force': [
    {
      it: 'La policy fornita non ha date',
      en: 'The shipped policy has no dates',
      ...at('1999-12-30T10:00:00+01:00'),
    },
  ],
  'interpretation.request-order': [
    {
      it: 'Tutto sbagliato insieme',
      en: 'Everything wrong at once',
      request: { phone: '', contactName: '', description: '' },
      facts: status('expired'),
    },
  ],
};
