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
const fields = 'Nome: Ada Neri\nProblema: la stampa è vuota';

describe('of a message below another one', () => {
  const block =
    'Da: Anna Bruni <anna@example.it>\nInviato: lunedì\nOggetto: Assistenza telefonica\n\nTel. 0575 555 206\nNome: Anna Bruni\nProblema: la stampa è vuota';

  test.each([
    [
      'the words count where the subject says that it was passed on',
      'I: Assistenza telefonica',
      {},
      '+390575555206',
    ],
    ['the words count where nobody was answered', 'Assistenza telefonica', {}, '+390575555206'],
    ['nothing counts where the subject says that it was answered', 'R: Assistenza telefonica', {}, null],
    ['nothing counts where a header says so', 'Assistenza telefonica', { 'In-Reply-To': '<1@a.it>' }, null],
  ])('%s', (_, subject, headers, phone) => {
    expect(read(block, { subject, headers }).request.phone).toBe(phone);
  });

  test('the words count below the mark of a Macintosh', () => {
    expect(phoneOf(`Inizio messaggio inoltrato:\n\n${block}`)).toBe('+390575555206');
  });

  test('an announcement may be wrapped, and is none without a date', () => {
    const quoted = '\n> Tel. 0575 555 999\n';
    expect(
      read(`Il giorno lun 2 nov 2026 Anna Bruni\n<anna@example.it> ha scritto:${quoted}${fields}`).ownText,
    ).toBe(fields);
    expect(read(`Anna ha scritto:${quoted}${fields}`).ownText).toContain('ha scritto');
    const far = `Anna ${'Bruni '.repeat(50)}\n(${'Bruni '.repeat(50)}2026) ha scritto:`;
    expect(read(`${far}${quoted}${fields}`).ownText).toContain('ha scritto');
  });
});

test("a notice of confidentiality is nobody's own words, to the end of its paragraph", () => {
  const notice =
    'Questo messaggio è riservato ai destinatari.\nSe lo avete ricevuto per errore\ncancellatelo: tel. 0575 555 999.';
  expect(read(`${fields}\n\n${notice}`).ownText).toBe(fields);
});

test('a notice may say so on its second line', () => {
  const notice =
    'Le presenti informazioni sono rivolte soltanto alle persone indicate e chi\nle ha ricevuto per errore ci avvisi.';
  expect(read(`${fields}\n\n${notice}`).ownText).toBe(fields);
});

describe('a table', () => {
  const values = '0575 555 206\tAnna Bruni\tla stampa è vuota';
  test('is read by the labels of its first row', () => {
    const { phone, contactName, description } = read(`Telefono\tNome\tProblema\n\n${values}`).request;
    expect([phone, contactName, description]).toEqual(['+390575555206', 'Anna Bruni', 'la stampa è vuota']);
  });

  test('is none when a cell is no label, or has no value', () => {
    const long = `Telefono a cui mi trovate ${'sempre '.repeat(9)}`;
    for (const row of [`${long}\tNome\tProblema`, 'Telefono\tNome', 'Telefono\tNome\tTeatro'])
      expect(read(`${row}\n\n${values}`).ownText).toContain(row.trim());
  });
});
