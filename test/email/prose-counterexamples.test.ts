// The other side of prose.test.ts: what stands near a request and is none of its fields.
import { describe, expect, test } from 'vitest';
import { PHONE, read } from './own-words.ts';

describe('a number that no word offers for a call is no telephone, behind the number of something else', () => {
  test.each([
    'La fattura 45 intestata al cliente 0286461234 non parte.',
    'La fattura 45 ha come identificativo 0286461234 e non parte.',
    'La fattura 45: il numero è 0286461234 e non parte.',
    'La fattura numero 0286461234 risulta scartata.',
    "L'ordine 45 per il cliente numero 3331234567 non si evade.",
    'Ordine 45 del cliente 0286461234 non si evade.',
    'Ordine 45. Numero ordine fornitore 0286461234. Il giroconto non si salva.',
    'Ordine 45. Rif. 0286461234. Il giroconto non si salva.',
    'Fattura 45. Identificativo 3331234567. Il giroconto non si salva.',
    'Protocollo 12345. Progressivo invio 3331234567. Il giroconto non si salva.',
    'Codice cliente 12345. P.IVA 02864612345. Il giroconto non si salva.',
    'Codice cliente 12345. Licenza n. 3331234567. Il giroconto non si salva.',
    'P.IVA e C.F. 01234567890. Numero REA 0286461234. Il giroconto non si salva.',
    'La fattura 45 è del cliente Rossi. Il telefono del cliente è 0286461234.',
    'Fattura 45: ho chiamato il cliente 0286461234 ma non risponde.',
    'Fattura 45, recapito fattura 0286461234, non parte.',
    'La partita IVA del cliente nuovo è 02864612341. Il giroconto non si salva.',
    'Il codice fiscale della ditta risulta 02864612341. Il giroconto non si salva.',
  ])('%s', (text) => {
    expect(read(`Buongiorno,\n${text}\n\nChiara Neri`).phone).toBeNull();
  });

  test.each([
    'Codice cliente 12345, il giroconto non si salva, chiamatemi allo 02 8646 1234.',
    'Codice cliente 12345. Il giroconto non si salva. Potete chiamarmi dopo le 15 allo 02 8646 1234.',
    'Il cliente 1203 non si salva. Sono reperibile allo 02 8646 1234.',
    'Il cliente 1203 non si salva. Chiara Neri, 02 8646 1234.',
    'La fattura 45 non parte, il mio numero è 02 8646 1234.',
    'P.IVA: IT 01234567890. Il giroconto non si salva. Chiamatemi allo 02 8646 1234.',
    'La partita IVA del cliente nuovo non si salva, tel. 02 8646 1234.',
  ])('but one that is offered is: %s', (text) => {
    expect(read(`Buongiorno,\n${text}\n\nChiara Neri`).phone).toBe(PHONE);
  });
});

describe('what stands behind the value of a label and its full stop', () => {
  test.each([
    ['PEC: ditta@pec.invalid. Il giroconto non si salva.', 'Il giroconto non si salva.'],
    ['P.IVA: IT 01234567890. Il giroconto non si salva.', 'Il giroconto non si salva.'],
    ['Codice cliente 12345. Via Verdi 8', null],
    ['Ordine 45 Rossi', null],
  ])('%s', (text, description) => {
    expect(read(`Buongiorno,\n${text}\n\nTel. 02 8646 1234\nReferente: Chiara Neri`).description).toBe(
      description,
    );
  });
});

describe('a number that is gone', () => {
  test.each([
    'Il numero 035 123456 non esiste più, adesso 02 8646 1234.',
    'Lo 035 123456 non va più, chiamatemi allo 02 8646 1234.',
    'Tel. 035 123456 (dismesso), nuovo 02 8646 1234.',
  ])('%s', (sentence) => {
    expect(read(`Sono Chiara Neri. ${sentence} Il giroconto non si salva.`).phone).toBe(PHONE);
  });

  test('an hour behind "ora" is no other number', () => {
    expect(read('Sono Chiara Neri. Tel. 02 8646 1234, ora 12.30. Il giroconto non si salva.').phone).toBe(
      PHONE,
    );
  });
});

describe('a first name alone in a numbered list', () => {
  test.each([
    '1) 02 8646 1234\n2) Elena\n3) non trovo il giroconto',
    '1. 02 8646 1234\n2. Elena\n3. non trovo il giroconto',
    '1° 02 8646 1234\n2° Elena\n3° non trovo il giroconto',
    '1) Elena\n2) 02 8646 1234\n3) non trovo il giroconto',
    'a) Elena\nb) 02 8646 1234\nc) non trovo il giroconto',
  ])('%j', (text) => {
    expect(read(text)).toMatchObject({
      phone: PHONE,
      contactName: 'Elena',
      description: 'non trovo il giroconto',
    });
  });

  test.each(['1) 02 8646 1234\n2) Fattura\n3) non parte', '1) 02 8646 1234\n2) non trovo Elena\n3) aiuto'])(
    'any other word is none: %j',
    (text) => {
      expect(read(text).contactName).toBeNull();
    },
  );
});

test.each([
  ['C.A. Elena Riva, tel. 02 8646 1234. Il giroconto non si salva.', 'Elena Riva'],
  ['sono bloccato sul giroconto, tel 0286461234', null],
  ['mi chiamo domani se non rispondete, tel 0286461234', null],
])('an abbreviation and a verb are no name: %s', (text, name) => {
  expect(read(text).contactName).toBe(name);
});
