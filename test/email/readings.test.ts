import { type ParsedEmail, readEmailRequest } from 'phone-support-policy/email';
import { describe, expect, test } from 'vitest';

const read = (text: string, more: ParsedEmail = {}) =>
  readEmailRequest({
    subject: 'Assistenza telefonica',
    to: 'contabilitaincloud@teamsystem.com',
    text,
    ...more,
  });
const phoneOf = (text: string) => read(text).request.phone;
const nameOf = (text: string) => read(text).request.contactName;
const descriptionOf = (text: string) => read(text).request.description;
const fields = 'Nome: Ada Neri\nProblema: la stampa è vuota';

describe('a number is offered for the call', () => {
  test('not when it is the only one, and ruled out', () => {
    expect(phoneOf(`Il numero 0575 555 206 non è più attivo.\n${fields}`)).toBeNull();
  });

  test('when it is preferred, though named last', () => {
    expect(phoneOf(`Tel. 0575 555 206, ma preferibilmente al 348 555 0215\n${fields}`)).toBe('+393485550215');
  });

  test('not when the digits of a described case are eleven in a row', () => {
    expect(phoneOf('Nome: Ada Neri\nProblema: il fornitore 01234567890 non si salva')).toBeNull();
  });

  test('not when seven digits stand somewhere', () => {
    expect(phoneOf('Nome: Ada Neri\nSono 0575555 righe e la stampa è vuota')).toBeNull();
  });

  test('within a description, the first of two', () => {
    expect(phoneOf('Nome: Ada Neri\nProblema: stampa vuota, chiamatemi al 0575 555 206 o 0575 555 207')).toBe(
      '+390575555206',
    );
  });

  test('not when it is too short to be called', () => {
    const { request, unacceptable } = read(`Tel. 12345\n${fields}`);
    expect([request.phone, unacceptable]).toEqual([
      null,
      [{ field: 'phone', code: 'phone-invalid', text: '12345' }],
    ]);
  });

  test('not when a call to it costs the caller more', () => {
    expect(read(`Tel. 899 555 206\n${fields}`).unacceptable.map(({ code }) => code)).toEqual([
      'phone-not-callable',
    ]);
  });

  test.each([
    'fattura del 12/03/2026',
    'importo di 1.250,00 €',
    'sconto del 12,50 %',
    'bonifico su IT60X0542811101000000123456',
    'codice NRADAA80A41H501U',
    'partita IVA IT01234567890',
    'dalle 9.00 alle 12.30',
    'server 192.168.100.200',
    'file da 120400 kb',
    'scadenza 2026-03-12',
    'pagina www.example.it/0575555206',
    'posta 0575555206@example.it',
  ])('not when it is none: %s', (text) => {
    expect(phoneOf(`Nome: Ada Neri\nProblema: errore con ${text} da ieri`)).toBeNull();
  });
});

describe('the contact is', () => {
  test.each([
    ['whom a label tells to ask for', 'Referente: chiedere di Anna Bruni\nTel. 0575 555 206', 'Anna Bruni'],
    [
      'who stands beside the number in a common label',
      'Referente e telefono: 0575 555 206 Anna Bruni',
      'Anna Bruni',
    ],
    [
      'the person, not the department before',
      'Referente: ufficio acquisti, Anna Bruni\nTel. 0575 555 206',
      'Anna Bruni',
    ],
    ['named with an initial and its full stop', 'Nome: Anna M.\nTel. 0575 555 206', 'Anna M.'],
    ['of two names with a particle', 'Nome: Anna De Bruni\nTel. 0575 555 206', 'Anna De Bruni'],
    ['given as first name and surname', 'Nome: Anna\nCognome: Bruni\nTel. 0575 555 206', 'Anna Bruni'],
    ['whom a label tells to ask for, in English', 'Contact person: please ask for Anna Bruni', 'Anna Bruni'],
    ['named in small letters with a particle', 'Nome: anna de bruni\nTel. 0575 555 206', 'anna de bruni'],
    ['named in small letters behind sure words', 'Chiedere di anna bruni al 0575 555 206', 'anna bruni'],
    ['not the name of a firm', 'Nome azienda: Bruni Arredi\nTel. 0575 555 206', null],
    ['not a user of the program', 'Nome utente: annabruni\nTel. 0575 555 206', null],
    [
      'labelled by two words that only slashes join',
      'Nome//referente: Anna Bruni\nTel. 0575 555 206',
      'Anna Bruni',
    ],
    ['named in small letters where the sender is', 'sono anna bruni\nTel. 0575 555 206', 'anna bruni'],
  ])('%s', (_, text, name) => {
    expect(read(text, { from: 'anna.bruni@example.it' }).request.contactName).toBe(name);
  });

  test('nobody who signs a reply that is quoted', () => {
    expect(nameOf('Tel. 0575 555 206\n\n> Cordiali saluti\n> Anna Bruni')).toBeNull();
  });
});

describe('the description ends', () => {
  test.each([
    [
      'where the sender takes leave',
      'Problema: la stampa è vuota\nCordiali saluti\nAnna Bruni',
      'la stampa è vuota',
    ],
    ['before a name that stands alone', 'Problema: la stampa è vuota\n\nAnna Bruni', 'la stampa è vuota'],
    [
      'where thanks stand above the other fields',
      'Problema: la stampa è vuota\nGrazie\nNome: Anna Bruni\nTel. 0575 555 206',
      'la stampa è vuota',
    ],
    [
      'not at a blank line alone',
      'Problema: la stampa è vuota\n\nda quando ho aggiornato il programma',
      'la stampa è vuota\n\nda quando ho aggiornato il programma',
    ],
    [
      'before a number in the same line',
      'Problema: la stampa è vuota. Tel. 0575 555 206',
      'la stampa è vuota',
    ],
  ])('%s', (_, text, description) => {
    expect(descriptionOf(text)?.replace(/\.$/, '')).toBe(description);
  });
});
