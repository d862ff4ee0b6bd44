// Requests written as prose: words that are labels in a form stand inside sentences.
import { readEmailRequest } from 'phone-support-policy/email';
import { describe, expect, test } from 'vitest';
import { PHONE, read } from './own-words.ts';

describe('a number of something else is the beginning of a sentence', () => {
  test.each([
    ['la fattura 45 risulta scartata', '.'],
    ['la fattura n. 45 risulta scartata', '.'],
    ["l'ordine 45 non si evade", '.'],
    ['il cliente 1203 compare due volte', '.'],
    ['il protocollo 45 è saltato', '.'],
    ['la fattura 45/2026, di marzo, non parte', '.'],
    ["l'ordine n. 7 è doppio", ':'],
  ])('%s%s', (problem, end) => {
    for (const gap of [' ', '\n', '\n\n']) {
      const found = read(`Buongiorno,\n${problem}${end}${gap}Chiamatemi allo 02 8646 1234.\n\nChiara Neri`);
      expect(found).toMatchObject({ phone: PHONE, contactName: 'Chiara Neri' });
      expect(found.description).toContain(problem);
    }
  });

  test.each([
    'Codice cliente 12345. Il giroconto non si salva. Chiamatemi allo 02 8646 1234.\n\nChiara Neri',
    'P.IVA 01234567890. Il giroconto non si salva. Chiamatemi allo 02 8646 1234.\n\nChiara Neri',
    'Cliente 1203. Il giroconto non si salva. Chiamatemi allo 02 8646 1234.\n\nChiara Neri',
    'Sono Chiara Neri, tel. 02 8646 1234. Oggi lavoro fuori sede: il giroconto non si salva.',
  ])('what follows it is read: %s', (text) => {
    const found = read(text);
    expect(found).toMatchObject({ phone: PHONE, contactName: 'Chiara Neri' });
    expect(found.description).toContain('l giroconto non si salva');
  });

  test.each([
    ['P.IVA 01234567890', null],
    ['P.IVA 01234567890. Grazie', null],
    ['Fattura 0286461234 scartata', null],
    ['Fattura 0286461234. Non parte.', null],
    ['Codice cliente 02 8646 1234. Il giroconto non si salva.', null],
    ['Protocollo 0286461234, del 2 marzo. Il giroconto non si salva.', null],
    ['Fax 02 8646 1234. Il giroconto non si salva.', null],
  ])('it is no telephone: %s', (text, phone) => {
    expect(read(`Buongiorno,\n${text}\n\nChiara Neri`).phone).toBe(phone);
  });
});

describe('a number that the sender prefers, or rules out', () => {
  test.each([
    'Il mio numero è cambiato: non più 035 123456 ma 02 8646 1234.',
    'Il numero non è più lo 035 123456, ora è lo 02 8646 1234.',
    'Chiamatemi allo 035 123456 oppure, meglio, allo 02 8646 1234.',
    'Tel. 035 123456 (non più attivo), ora 02 8646 1234.',
    'Tel. 035 123456 o, preferibilmente, 02 8646 1234.',
    'Non chiamate lo 035 123456 ma lo 02 8646 1234.',
    'Il vecchio numero 035 123456 è dismesso: usate lo 02 8646 1234.',
  ])('%s', (sentence) => {
    expect(read(`Sono Chiara Neri. ${sentence} Il giroconto non si salva.`).phone).toBe(PHONE);
  });

  test.each([
    'Chiamatemi allo 02 8646 1234 oppure allo 035 123456.',
    'Tel. 02 8646 1234, altrimenti 035 123456.',
    'Il mio numero è lo 02 8646 1234, non lo 035 123456.',
  ])('the first of two stands else: %s', (sentence) => {
    expect(read(`Sono Chiara Neri. ${sentence} Il giroconto non si salva.`).phone).toBe(PHONE);
  });
});

describe('names', () => {
  test.each([
    ['Ref. Elena Riva. Tel. 02 8646 1234. Il giroconto non si salva.', 'Elena Riva'],
    ['Rif. Elena Riva, tel. 02 8646 1234. Il giroconto non si salva.', 'Elena Riva'],
    ['Att.ne Elena Riva. Tel. 02 8646 1234. Il giroconto non si salva.', 'Elena Riva'],
    ['Cel. 02 8646 1234. Il giroconto non si salva.', null],
    ['buongiorno, mi chiamo elena riva, tel 0286461234 il giroconto non si salva', 'elena riva'],
    ['buongiorno il mio nome è elena riva tel 0286461234 il giroconto non si salva', 'elena riva'],
    ['mi chiamo fuori da questa storia: tel 0286461234, il giroconto non si salva', null],
  ])('%s', (text, name) => {
    expect(read(text).contactName).toBe(name);
  });
});

describe('a numbered list', () => {
  test.each([
    ['1) 02 8646 1234\n2) Elena Riva\n3) non trovo il giroconto'],
    ['1. 02 8646 1234\n2. Elena Riva\n3. non trovo il giroconto'],
    ['1 - Elena Riva\n2 - 02 8646 1234\n3 - non trovo il giroconto'],
    ['a) Elena Riva\nb) 02 8646 1234\nc) non trovo il giroconto'],
    ['- 02 8646 1234\n- Elena Riva\n- non trovo il giroconto'],
  ])('%j', (text) => {
    expect(read(text)).toMatchObject({
      phone: PHONE,
      contactName: 'Elena Riva',
      description: 'non trovo il giroconto',
    });
  });

  test('the steps of a problem stay', () => {
    const steps = ['apro il registro', 'filtro marzo', 'la stampa resta vuota'];
    const list = steps.map((step, index) => `${index + 1}. ${step}`).join('\n');
    expect(read(`Elena Riva, 02 8646 1234\n\n${list}`).description).toBe(steps.join('\n'));
  });
});

describe('a forward under a word that only points at it', () => {
  const below = (cover: string) =>
    `${cover}\n\n---------- Messaggio inoltrato ----------\nDa: Elena Riva <elena@cliente.invalid>\nOggetto: aiuto\n\nSono Elena Riva, tel. 02 8646 1234. Il giroconto non si salva.`;

  test.each([
    'Vi inoltro la richiesta.',
    'Per competenza',
    'Come da mail sottostante.',
    'Vi giro questa mail',
    'Inoltro la richiesta del cliente',
    'vedi mail sotto',
  ])('%s', (cover) => {
    expect(read(below(cover))).toMatchObject({ phone: PHONE, contactName: 'Elena Riva' });
  });

  test('words of the sender’s own count, not what stands below', () => {
    expect(
      read(below('Vi inoltro la richiesta, ma il registro non si stampa nemmeno a noi.')).phone,
    ).toBeNull();
  });
});

test('a receipt for reading is answered by nobody', () => {
  const receipt = (subject: string) =>
    readEmailRequest({
      subject,
      to: 'contabilitaincloud@teamsystem.com',
      text: 'Messaggio letto alle 10:12.',
    });
  expect(receipt('Lettura: Assistenza telefonica').request.automatic).toBe(true);
  expect(receipt('Letto: Assistenza telefonica').request.automatic).toBe(true);
  expect(receipt('Lettura del registro: Assistenza').request.automatic).toBe(false);
  expect(receipt('Assistenza telefonica, lettura: registro').request.automatic).toBe(false);
});
