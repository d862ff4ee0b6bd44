import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { clauses } from '../../src/policy/clauses.ts';
import { contabilitaInCloud } from '../../src/policy/contabilita-in-cloud.ts';
import type { SupportPolicy } from '../../src/policy/document.ts';
import { classifyScope } from '../../src/scope/classify-scope.ts';

const topicOf = (text: string) => {
  const { scope, topics } = classifyScope(text);
  return scope === 'out-of-scope' ? topics[0]?.topic : scope;
};
const words = (text: string, policy?: SupportPolicy) =>
  classifyScope(text, policy).topics.flatMap(({ evidence }) =>
    evidence.map(({ start, end }) => text.slice(start, end)),
  );

describe('What is covered and what is not', () => {
  test.each([
    ['Come registro una nota di credito?', 'in-scope'],
    ['La liquidazione IVA di marzo non quadra con i registri', 'in-scope'],
    ['Da stamattina non va internet in ufficio', 'internet-connection'],
    ['La stampante non si accende più', 'hardware'],
    ['Windows non si avvia dopo l’aggiornamento', 'os-or-third-party'],
    ['Come ottengo una chiave API per il nostro sito?', 'api'],
    ['Vorrei importare i clienti dal vecchio gestionale', 'migration'],
    ['Organizzate un corso per imparare il programma?', 'training-or-setup'],
    ['Non funziona, chiamatemi', 'unclear'],
    ['Quanto costa l’abbonamento?', 'unclear'],
  ])('%s: %s', (text, expected) => {
    expect(topicOf(text)).toBe(expected);
  });

  test.each([
    ['La stampante è rotta', 'Come registro la fattura della stampante?'],
    ['Il router non si accende', 'Come ammortizzo il router acquistato a marzo?'],
    ['La linea internet non funziona', 'Come registro la bolletta della linea telefonica?'],
    ['Vorrei un corso sul programma', 'Come registro il costo di un corso per i dipendenti?'],
    ['Il pc non si accende', 'Ho comprato un pc: che aliquota di ammortamento uso?'],
  ])('One fact changed, another answer: "%s" and "%s"', (uncovered, covered) => {
    expect(classifyScope(uncovered).scope).toBe('out-of-scope');
    expect(classifyScope(covered).scope).toBe('in-scope');
  });

  test('A topic named only to exclude it is no ground for refusal', () => {
    expect(topicOf('Internet funziona benissimo, ma la liquidazione IVA mostra un totale sbagliato')).toBe(
      'in-scope',
    );
  });

  test('A covered feature named only as what cannot be done meanwhile does not cover the request', () => {
    expect(topicOf('Il router è morto e non posso emettere le fatture')).toBe('internet-connection');
  });

  test.each([
    ['how do I record a credit note?', 'in-scope'],
    ['my printer is broken', 'hardware'],
    ['our internet connection is down', 'internet-connection'],
    ['Windows update failed and my computer is stuck', 'os-or-third-party'],
    ['how do I get an API key?', 'api'],
    ['we want to import data from our old accounting software', 'migration'],
    ['do you offer training courses?', 'training-or-setup'],
    ['it does not work', 'unclear'],
  ])('Plain English is read too: %s: %s', (text, expected) => {
    expect(topicOf(text)).toBe(expected);
  });

  test('A covered and an uncovered problem together are mixed, with both topics named', () => {
    const { scope, topics } = classifyScope(
      'La stampante è rotta, e inoltre come registro una nota di credito?',
    );
    expect(scope).toBe('mixed');
    expect(topics.map(({ topic }) => topic).sort()).toEqual(['correct-use', 'hardware']);
  });

  test.each([
    'La stampante è rotta e come registro una fattura?',
    'Internet non va e come si fa la nota di credito?',
  ])('A question that goes on after "e" is a matter of its own: %s', (text) => {
    expect(classifyScope(text).scope).toBe('mixed');
  });

  test.each([
    ['Non riesco a salvare la prima nota', 'in-scope'],
    ['Il registro IVA non si apre', 'in-scope'],
    ['Non mi fa scaricare il DDT', 'in-scope'],
    ['Word non mi fa stampare', 'os-or-third-party'],
    ['Il programma non si apre', 'unclear'],
    ['Il sito di Contabilità in Cloud non si apre', 'unclear'],
    ['Mi spiegate come si fa il reverse charge?', 'in-scope'],
    ['Mi spiegate come si usa il programma?', 'training-or-setup'],
  ])('Who does not open, print or explain makes the difference: %s: %s', (text, expected) => {
    expect(topicOf(text)).toBe(expected);
  });

  test.each([
    ['Guasto hardware', 'hardware'],
    ['Guasti dei dispositivi', 'hardware'],
    ['Hardware failure', 'hardware'],
    ['Problemi di connessione a internet', 'internet-connection'],
    ['Internet connection problem', 'internet-connection'],
    ['Problema di un software di terze parti', 'os-or-third-party'],
    ['Operating system problem', 'os-or-third-party'],
    ["Come si configura l'API?", 'api'],
    ['How do I configure the API?', 'api'],
    ['Migrazione da altri gestionali', 'migration'],
    ['Migration from other accounting software', 'migration'],
    ['Formazione sul prodotto', 'training-or-setup'],
    ['Initial set-up of the product', 'training-or-setup'],
  ])('A topic called by its own name is that topic: %s: %s', (text, expected) => {
    expect(topicOf(text)).toBe(expected);
  });

  test('No wording of a clause on what is left out is taken for something covered', () => {
    const wordings = Object.entries(clauses).filter(([id]) => id.startsWith('scope.no-'));
    expect(wordings).toHaveLength(6);
    for (const [id, { it, en }] of wordings) {
      for (const text of [it, en]) expect(classifyScope(text).scope, `${id}: ${text}`).not.toBe('in-scope');
    }
  });

  test('Two uncovered problems are out of scope, on both grounds', () => {
    const { scope, topics } = classifyScope(
      'Il computer non si accende e inoltre il wifi dell’ufficio è lentissimo',
    );
    expect(scope).toBe('out-of-scope');
    expect(topics.map(({ topic }) => topic).sort()).toEqual(['hardware', 'internet-connection']);
  });
});

describe('What is returned', () => {
  test.each([undefined, null, 3, {}, [], '', '   \n\t', '?!… 😀', '\u0301\u200d', '\ud800'])(
    'Without a word there is nothing to tell: %j',
    (description) => {
      expect(classifyScope(description)).toEqual({ scope: 'unclear', confidence: 0, topics: [] });
    },
  );

  test('A ground for refusal never names correct use, and the best topic comes first', () => {
    for (const text of [
      'Il monitor è nero',
      'Il wifi cade e la stampante è inceppata',
      'errore 401 con il token',
    ]) {
      const { topics } = classifyScope(text);
      expect(topics.some(({ topic }) => topic === 'correct-use')).toBe(false);
      const scores = topics.map(({ score }) => score);
      expect(scores).toEqual([...scores].sort((a, b) => b - a));
    }
  });

  test('The clause of each topic comes with it', () => {
    expect(classifyScope('La stampante non si accende').topics[0]?.clause).toBe('scope.no-hardware');
    expect(classifyScope('Come registro una fattura?').topics[0]?.clause).toBe('scope.correct-use');
  });

  test('The same text has the same answer, whatever was read before', () => {
    const text = 'Il router non si accende';
    const first = classifyScope(text);
    classifyScope('Come registro una fattura? '.repeat(300));
    expect(classifyScope(text)).toEqual(first);
  });
});

describe('Evidence', () => {
  test('Points at whole words of the original text', () => {
    expect(words('La stampante non si accende')).toContain('stampante');
  });

  test.each([
    ['under emoji', '😀😀 la stampante è rotta 😀'],
    ['under accents', 'Perché la stampante è così lenta e rotta'],
    ['in decomposed form', 'Perche\u0301 la stampante e\u0300 rotta'],
    ['beside a lone surrogate', '\ud83d la stampante \udc00 è rotta'],
    ['in capitals', 'LA STAMPANTE È ROTTA'],
    ['in full-width letters', 'la ｓｔａｍｐａｎｔｅ è rotta'],
  ])('Is right %s', (_, text) => {
    const found = words(text).map((word) => word.normalize('NFKC').toLowerCase());
    expect(found).toContain('stampante');
  });

  test('A word with accents in decomposed form is one span', () => {
    expect(words('il wi\u0300fi\u0301 del router è rotto').join(' ')).toContain('router');
  });
});

describe('Hostile and broken text', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 400 }),
    fc.string({ unit: 'grapheme', maxLength: 200 }),
    fc
      .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 300 })
      .map((units) => String.fromCharCode(...units)),
    fc
      .array(fc.constantFrom('la', 'stampante', 'rotta', 'fattura', 'IVA', '.', 'é', '😀', '\ud800', "l'"), {
        maxLength: 60,
      })
      .map((parts) => parts.join(' ')),
  );

  test('No text makes it throw, and spans lie inside the text, in order', () => {
    fc.assert(
      fc.property(text, (description) => {
        const { confidence, topics } = classifyScope(description);
        expect(confidence).toBeGreaterThanOrEqual(0);
        expect(confidence).toBeLessThanOrEqual(1);
        for (const { score, evidence } of topics) {
          expect(score).toBeGreaterThanOrEqual(0);
          expect(score).toBeLessThanOrEqual(1);
          let last = 0;
          for (const { start, end } of evidence) {
            expect(start).toBeGreaterThanOrEqual(last);
            expect(end).toBeGreaterThan(start);
            last = end;
          }
          expect(last).toBeLessThanOrEqual(description.length);
        }
      }),
      { seed: 20261122, numRuns: 400 },
    );
  });

  test('Anything may be handed in', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        classifyScope(value, contabilitaInCloud);
      }),
      { seed: 20261122, numRuns: 200 },
    );
  });

  test.each([
    ['one endless word', 'a'],
    ['words', 'fattura '],
    ['surrogates', '\ud83d\ude00'],
    ['accents without letters', '\u0301'],
    ['sentences', 'Il router è rotto. '],
  ])('A text twice as long takes no more than twice as long, up to a megabyte: %s', (_, part) => {
    const take = (length: number): number => {
      const long = part.repeat(Math.ceil(length / part.length)).slice(0, length);
      let best = Number.POSITIVE_INFINITY;
      for (let run = 0; run < 5; run++) {
        const from = performance.now();
        classifyScope(long);
        best = Math.min(best, performance.now() - from);
      }
      return best;
    };
    const small = take(2 ** 14);
    // 64 times the length may take 64 times as long, with room for a busy machine; quadratic would be 4,096.
    expect(take(2 ** 20)).toBeLessThan(Math.max(small, 0.2) * 64 * 3);
  });

  test('What stands after the first 4,000 units is not read', () => {
    const text = `${'Come registro una fattura? '.repeat(200)}`;
    expect(classifyScope(`${text} stampante rotta`)).toEqual(classifyScope(text));
  });
});
