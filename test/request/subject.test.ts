import { describe, expect, test } from 'vitest';
import { matchesSubject } from '../../src/request/subject.ts';

const PHRASE = 'Assistenza telefonica';

describe('a subject that asks for phone support', () => {
  test.each([
    'Assistenza telefonica',
    'assistenza telefonica',
    'ASSISTENZA TELEFONICA',
    '  Assistenza   telefonica  ',
    'Assistenza\ttelefonica',
    'Assistenza\u00A0telefonica',
    'Assistenza\r\n telefonica',
    'Ａｓｓｉｓｔｅｎｚａ ｔｅｌｅｆｏｎｉｃａ',
    'Assi\u00ADstenza tele\u200Bfonica',
    '\u202AAssistenza telefonica\u202C',
    '\uFEFFAssistenza telefonica',
    'Assistenza telefonica.',
    'Assistenza telefonica!',
    'Assistenza telefonica - nota di credito',
    'Assistenza telefonica: F24',
    'Assistenza telefonica (urgente)',
    'Assistenza telefonica, cliente 1234',
    'Assistenza telefonica 2',
    'Assistenza telefonica per la fatturazione',
    'Assistenza telefonica/fatture',
    'Assistenza telefonica – ddt',
    'Assistenza telefonica 📞',
    'Re: Assistenza telefonica',
    'RE: Assistenza telefonica',
    'R: Assistenza telefonica',
    'r: assistenza telefonica',
    'RIF: Assistenza telefonica',
    'Risposta: Assistenza telefonica',
    'I: Assistenza telefonica',
    'Fw: Assistenza telefonica',
    'Fwd: Assistenza telefonica',
    'FWD: assistenza telefonica',
    'AW: Assistenza telefonica',
    'WG: Assistenza telefonica',
    'SV: Assistenza telefonica',
    'TR: Assistenza telefonica',
    'RV: Assistenza telefonica',
    'Antw: Assistenza telefonica',
    'Inoltro: Assistenza telefonica',
    'Re : Assistenza telefonica',
    'Re：Assistenza telefonica',
    'Re:Assistenza telefonica',
    'Re[2]: Assistenza telefonica',
    'Re(3): Assistenza telefonica',
    'Re: R: I: Fwd: Assistenza telefonica',
    'Fwd: Re: Re: Re: AW: Assistenza telefonica',
    '[EXT] Assistenza telefonica',
    '[EXTERNAL] Re: Assistenza telefonica',
    'Re: [EXT] Assistenza telefonica',
    '[Ticket 1234] Assistenza telefonica',
    'EXTERNAL: Assistenza telefonica',
    'SPAM: Assistenza telefonica',
    '***SPAM*** Assistenza telefonica',
    '(EXT) Assistenza telefonica',
    'POSTA CERTIFICATA: Assistenza telefonica',
    'Posta certificata: Re: Assistenza telefonica',
    'ANOMALIA MESSAGGIO: Assistenza telefonica',
    '"Assistenza telefonica"',
    '«Assistenza telefonica»',
    '“Assistenza telefonica”',
    '- Assistenza telefonica',
    '> Assistenza telefonica',
    '*Assistenza telefonica*',
    `${'Re: '.repeat(100)}Assistenza telefonica`,
  ])('%j', (subject) => {
    expect(matchesSubject(subject, PHRASE, 'prefix')).toBe(true);
  });
});

describe('a subject that does not', () => {
  test.each([
    '',
    '   ',
    'Re:',
    'Assistenza',
    'Telefonica',
    'Assistenza tecnica',
    'Assistenza telefonicamente',
    'Assistenza telefonica2',
    'Assistenza telefonicà',
    'Assistenza telefonica\u0301',
    'Assistenza telefonica\u0336', // struck through: no letter that is composed
    'Assistenza telefonicaX',
    'Assistenzatelefonica',
    'Assistenza-telefonica',
    'Assistenza telefònica',
    'Assistenza telefonic',
    'Asistenza telefonica',
    'Assistenza telefoniche',
    'Assistenza telefonico',
    'telefonica assistenza',
    'Richiesta assistenza telefonica',
    'Richiesta di assistenza telefonica',
    'Vorrei assistenza telefonica',
    'Urgente: assistenza telefonica',
    'Phone support',
    'Assistenza  in  linea',
    'Аssistenza telefonica', // a Cyrillic A
    'Assistenza telefοnica', // a Greek omicron
    'Out of office: Assistenza telefonica',
    'Risposta automatica: Assistenza telefonica',
    'Accettazione: Assistenza telefonica',
    'Consegna: Assistenza telefonica',
    '\uD800',
    `${'x'.repeat(2000)} Assistenza telefonica`,
  ])('%j', (subject) => {
    expect(matchesSubject(subject, PHRASE, 'prefix')).toBe(false);
  });
});

describe('a policy that wants the subject exactly', () => {
  test.each([
    ['Assistenza telefonica', true],
    ['  Assistenza telefonica ', true],
    ['assistenza telefonica', false],
    ['Re: Assistenza telefonica', false],
    ['Assistenza telefonica 2', false],
    ['Assistenza  telefonica', false],
  ])('%j: %s', (subject, matches) => {
    expect(matchesSubject(subject, PHRASE, 'exact')).toBe(matches);
  });
});

test('another phrase of another policy is read in the same way', () => {
  expect(matchesSubject('AW: RÜCKRUF – Buchhaltung', 'Rückruf', 'prefix')).toBe(true);
  expect(matchesSubject('Ru\u0308ckruf', 'Rückruf', 'prefix')).toBe(true);
  expect(matchesSubject('Rückrufe', 'Rückruf', 'prefix')).toBe(false);
});

test.each([
  ['marks without end', 'Re: '.repeat(1e6)],
  ['brackets without end', '['.repeat(1e6)],
  ['stars without end', '*'.repeat(1e6)],
  ['spaces without end', ' '.repeat(1e7)],
])('%s are read in a moment', (_, subject) => {
  const started = performance.now();
  expect(matchesSubject(subject, PHRASE, 'prefix')).toBe(false);
  expect(performance.now() - started).toBeLessThan(300);
});
