import { describe, expect, test } from 'vitest';
import type { ClauseId } from '../../src/policy/clauses.ts';
import { contabilitaInCloud } from '../../src/policy/contabilita-in-cloud.ts';
import { classifyScope } from '../../src/scope/classify-scope.ts';
import { adviceOf, decided, grounds, scopeOf, told } from '../world/told.ts';

/** Classified sentences are those of which no reader is in doubt; how good the classifier is, others measure. */
const sentence = (description: string) => decided({ request: { description } });

describe('scope.correct-use', () => {
  test.each([
    'Come registro una nota di credito ricevuta da un fornitore?',
    'Non riesco a stampare il registro IVA del trimestre, dove lo trovo?',
    'Come si inserisce una fattura elettronica con reverse charge?',
  ])('%s is help with the correct use', (description) => {
    expect(classifyScope(description).scope).toBe('in-scope');
    expect(told(sentence(description))).toBe('accepted');
  });
  test('a topic of the policy’s own rests on it, for nothing else is covered', () => {
    const decision = decided({ facts: { scope: scopeOf('out-of-scope', 'payroll') } });
    expect(grounds(decision)).toEqual(['out-of-scope on scope.correct-use']);
    expect(decision.outcome).toBe('refused');
  });
});

const excluded: [clause: ClauseId, topic: string, covered: string, uncovered: string][] = [
  [
    'scope.no-internet',
    'internet-connection',
    'Come invio la fattura al cliente?',
    'La connessione Internet in ufficio non va, il modem è spento',
  ],
  [
    'scope.no-hardware',
    'hardware',
    'Come registro l’acquisto di un computer tra i cespiti?',
    'La stampante non si accende più',
  ],
  [
    'scope.no-os-or-third-party',
    'os-or-third-party',
    'Come stampo la fattura in PDF?',
    'Windows non si avvia dopo l’aggiornamento',
  ],
  [
    'scope.no-api',
    'api',
    'Come imposto l’aliquota IVA?',
    'Sviluppo un’integrazione con le vostre API REST, la chiamata risponde errore 401',
  ],
  [
    'scope.no-migration',
    'migration',
    'Come importo le fatture ricevute?',
    'Vorrei migrare i dati dal vecchio gestionale al vostro programma',
  ],
  [
    'scope.no-training-or-setup',
    'training-or-setup',
    'Come modifico una prima nota?',
    'Vorrei un corso di formazione per i miei dipendenti',
  ],
];

describe.each(excluded)('%s', (clause, topic, _, uncovered) => {
  test('a description about it is refused on this clause', () => {
    const decision = sentence(uncovered);
    expect(grounds(decision)).toContain(`out-of-scope on ${clause}`);
    expect(decision.outcome).toBe('refused');
  });
  test('so is a finding from elsewhere', () => {
    expect(grounds(decided({ facts: { scope: scopeOf('out-of-scope', topic) } }))).toEqual([
      `out-of-scope on ${clause}`,
    ]);
  });
  test('a description about something else is not', () => {
    expect(grounds(decided({ facts: { scope: scopeOf('in-scope', 'correct-use') } }))).toEqual([]);
  });
});

test.each(excluded)('a question on the use of the product is never refused on %s', (clause, _, covered) => {
  expect(grounds(sentence(covered))).not.toContain(`out-of-scope on ${clause}`);
});

describe('interpretation.unclear-scope', () => {
  test('a description that says too little goes to a person, with advice to be precise', () => {
    const decision = sentence('Non funziona, chiamatemi');
    expect(grounds(decision)).toEqual(['scope-unclear on interpretation.unclear-scope']);
    expect(decision.outcome).toBe('needs-review');
    expect(adviceOf(decision)).toContain('precise-description on advice.precise-description');
    expect(decision.callback).not.toBeNull();
  });
  test('a clear one does not', () => {
    expect(told(decided())).toBe('accepted');
  });
  test('a missing description is not unclear on top', () => {
    expect(told(decided({ request: { description: '' } }))).toBe('refused: description-missing');
  });
});

describe('interpretation.mixed-scope', () => {
  test('a covered and an uncovered problem go to a person, with both named', () => {
    const decision = decided({ facts: { scope: scopeOf('mixed', 'correct-use', 'hardware') } });
    expect(grounds(decision)).toEqual(['scope-mixed on interpretation.mixed-scope']);
    expect(decision).toMatchObject({
      outcome: 'needs-review',
      reasons: [{ details: { topics: ['correct-use', 'hardware'] } }],
    });
  });
  test('two uncovered ones are refused for each', () => {
    expect(grounds(decided({ facts: { scope: scopeOf('out-of-scope', 'hardware', 'api') } }))).toEqual([
      'out-of-scope on scope.no-hardware',
      'out-of-scope on scope.no-api',
    ]);
  });
  test('a covered topic beside an uncovered one is no ground', () => {
    expect(grounds(decided({ facts: { scope: scopeOf('out-of-scope', 'correct-use', 'api') } }))).toEqual([
      'out-of-scope on scope.no-api',
    ]);
  });
});

describe('interpretation.api-scope', () => {
  test('configuring the API is left out', () => {
    expect(
      grounds(sentence('Devo configurare la chiave API per il nostro gestionale, token OAuth non valido')),
    ).toContain('out-of-scope on scope.no-api');
  });
  test('configuring the product is not an API matter', () => {
    expect(grounds(sentence('Come configuro il numeratore delle fatture?'))).not.toContain(
      'out-of-scope on scope.no-api',
    );
  });
});

describe('interpretation.migration-direction', () => {
  test.each([
    'Vorrei migrare i dati dal vecchio gestionale al vostro programma',
    'Passiamo a un altro software: come migro tutti i dati verso il nuovo gestionale?',
  ])('%s counts as migration', (description) => {
    expect(classifyScope(description).topics[0]?.topic).toBe('migration');
    expect(grounds(sentence(description))).not.toEqual([]);
  });
  test('exporting a register for the accountant does not', () => {
    expect(grounds(sentence('Come esporto il registro IVA in Excel?'))).not.toContain(
      'out-of-scope on scope.no-migration',
    );
  });
});

describe('interpretation.out-of-scope-outcome', () => {
  const facts = { scope: scopeOf('out-of-scope', 'hardware') };
  test('the machine refuses what it is sure of', () => {
    expect(told(decided({ facts }))).toBe('refused: out-of-scope');
  });
  test('a policy may leave all of it to a person', () => {
    const policy = { scope: { ...contabilitaInCloud.scope, outOfScope: 'review' as const } };
    const decision = decided({ facts, policy });
    expect(told(decision)).toBe('needs-review: out-of-scope');
    expect(decision.reasons[0]?.severity).toBe('review');
    expect(decision.callback).not.toBeNull();
  });
});
