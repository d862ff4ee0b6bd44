// What the packed library must answer on every runtime, by its public names only: the scenarios it ships, and answers
// written down here. `digest` is over everything it said, so that runtimes can be compared with each other.
const ROME_SWITCH = '2027-03-28T00:30:00Z';

const mail = [
  'From: Ada Bianchi <ada@example.org>',
  'To: contabilitaincloud@teamsystem.com',
  'Subject: =?utf-8?Q?Re=3A_Assistenza_telefonica?=',
  'Content-Type: text/plain; charset=utf-8',
  '',
  'Telefono: 06 1234 5678',
  'Nome: Ada Bianchi',
  'Problema: come registro una nota di credito ricevuta da un fornitore?',
].join('\r\n');

/** Name, answer, what it must be. */
async function answers({ main, calendar, scope, email, testing }) {
  const at = '2026-11-20T11:40:00+01:00';
  const decision = main.decide(testing.aRequest(), { receivedAt: at, subscription: testing.aSubscription() });
  const read = await email.parseEmailRequest(mail);
  const bytes = await email.parseEmailRequest(new TextEncoder().encode(mail));
  const faults = (() => {
    try {
      main.definePolicy({ id: 'x' });
    } catch (error) {
      return [error instanceof main.PolicyError, error.faults.length > 5];
    }
  })();
  return [
    [
      'decision',
      [decision.outcome, decision.callback?.start.toISOString()],
      ['accepted', '2026-11-23T07:30:00.000Z'],
    ],
    ['decision from JSON', main.decisionFromJSON(JSON.parse(JSON.stringify(decision))).outcome, 'accepted'],
    ['next slot', main.nextCallbackSlot(at)?.start.toISOString(), '2026-11-23T07:30:00.000Z'],
    [
      'next slot of /calendar',
      calendar.nextCallbackSlot(new Date(at))?.end.toISOString(),
      '2026-11-23T08:00:00.000Z',
    ],
    ['open at 11:59', calendar.isOpen('2026-11-20T11:59:59+01:00'), true],
    ['closed at 12:00', calendar.isOpen('2026-11-20T12:00:00+01:00'), false],
    [
      'opening after a switch of the clocks',
      main.nextOpening(ROME_SWITCH)?.toISOString(),
      '2027-03-30T06:30:00.000Z',
    ],
    ['Easter Monday', main.publicHolidays('2027-03-29', '2027-03-29').length, 1],
    ['support minutes', main.supportTimeBetween('2026-11-16T00:00Z', '2026-11-23T00:00Z'), 2370],
    ['foreign zone', foreignOpening(main, testing), '2027-11-08T14:00:00.000Z'],
    [
      'in scope',
      scope.classifyScope('Come registro una nota di credito ricevuta da un fornitore?').scope,
      'in-scope',
    ],
    [
      'out of scope',
      scope.classifyScope('Non riesco a collegarmi a internet, il router è spento').scope,
      'out-of-scope',
    ],
    [
      'e-mail',
      [read.subjectOk, read.recipientOk, read.missing, read.request.phone],
      [true, true, [], '+390612345678'],
    ],
    ['e-mail from bytes', JSON.stringify(bytes) === JSON.stringify(read), true],
    [
      'hostile request',
      main.decide({ __proto__: null, channel: 5n }, testing.someFacts()).outcome,
      'refused',
    ],
    ['faults', faults, [true, true]],
    ['schema', 'issues' in main.callbackRequestSchema['~standard'].validate({}), true],
    ['lint', Array.isArray(main.lintPolicy(main.contabilitaInCloud)), true],
    ['text', main.explain(decision, { locale: 'it', audience: 'customer' }).length > 50, true],
  ];
}

function foreignOpening(main, testing) {
  const policy = testing.aPolicy({
    timeZone: 'America/New_York',
    holidays: [],
    hours: [{ from: null, week: { monday: [{ from: '09:00', to: '17:00' }] } }],
  });
  return main.nextOpening('2027-11-07T12:00:00Z', policy)?.toISOString();
}

function scenarioAnswers({ main, testing }) {
  return testing.scenarios.map(({ id, request, facts, policy, expected }) => {
    const decision = main.decide(request, facts, main.definePolicy(testing.scenarioPolicies[policy]));
    const said = [decision.outcome, decision.reasons.map(({ code }) => code)];
    const texts = ['it', 'en'].map((locale) => main.explain(decision, { locale, audience: 'customer' }));
    return [id, said, [expected.outcome, expected.codes], [decision, texts]];
  });
}

/** FNV-1a over UTF-16 units: enough to see a difference, and the same everywhere. */
function digestOf(text) {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++)
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, '0');
}

export async function conformance(library) {
  const rows = [...(await answers(library)), ...scenarioAnswers(library)];
  const year = library.main.calendarDays('2027-01-01', '2027-12-31');
  const deadlines = library.main.taxDeadlines('2027-01-01', '2027-12-31');
  const failures = rows
    .filter(([, answer, expected]) => JSON.stringify(answer) !== JSON.stringify(expected))
    .map(([name, answer, expected]) => `${name}: ${JSON.stringify(answer)}, not ${JSON.stringify(expected)}`);
  const digest = digestOf(JSON.stringify([rows, year, deadlines]));
  return { passed: rows.length - failures.length, failures, digest };
}
