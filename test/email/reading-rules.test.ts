import { readEmailRequest } from 'phone-support-policy/email';
import { expect, test } from 'vitest';

const read = (text: string) =>
  readEmailRequest({
    subject: 'Assistenza telefonica',
    to: 'contabilitaincloud@teamsystem.com',
    text,
  }).request;
const stays = 'la stampa del registro resta vuota';

test.each([
  ['dots with spaces', `Nome . . . . : Ada Neri\nTelefono . . : 0575 555 206\nProblema . . : ${stays}`],
  ['dots without', `Nome.......: Ada Neri\nTelefono...: 0575 555 206\nProblema...: ${stays}`],
  ['dots alone', `Nome ....... Ada Neri\nTelefono ... 0575 555 206\nProblema ... ${stays}`],
  [
    'capitals',
    `NOME DEL REFERENTE\nAda Neri\n\nNUMERO DI TELEFONO\n0575 555 206\n\nPROBLEMA RISCONTRATO\n${stays}`,
  ],
])('labels of any look: %s', (_, text) => {
  expect(read(text)).toMatchObject({ phone: '+390575555206', contactName: 'Ada Neri', description: stays });
});

test.each([
  ['+390575555206', 'Sono Ada Neri, potete chiamarmi allo 0575\n555206 domattina?'],
  ['+393475555206', 'Il mio numero di casa è il 347\n555 5206.'],
  ['+390575555206', 'Chiamatemi allo 0575 555206. I registri sono del 2024\n2025 non quadra.'],
])('a number that a line end parts is one: %s', (phone, text) => {
  expect(read(text).phone).toBe(phone);
});

test.each([
  ['+393895550447', "Il centralino è l'848 555 120, ma se non risponde nessuno provate il 389 555 0447."],
  ['+390575555206', 'Tel. 0575 555 206; se non rispondo provate il 389 555 0447.'],
  [null, 'Il numero 389 555 0447 non risponde più.'],
])('a condition rules no number out: %s', (phone, text) => {
  expect(read(text).phone).toBe(phone);
});

test.each([
  ['Ada Neri', `Ada Neri qui. Tel. 0575 555 206, ${stays}.`],
  ['Ada Neri', 'Hello, Ada Neri here. Please call 0575 555 206: the register is empty.'],
  ['Ada Neri', 'Call me on 0575 555 206. Name is Ada Neri. The register is empty.'],
  ['Dario Fenzi', 'Could you ring our bookkeeper, Dario Fenzi, on 0575 555 206? The register is empty.'],
  ['Vittorio', `Il cell. di Vittorio (lo segue lui) è 345 555 0633.\n${stays}\nGrazie, Chiara`],
  ['Ada Neri', `Telefonatemi allo 0575 555 206 (non prima delle 9!), Ada Neri.\n\n${stays}.`],
  ['Ada Neri', `Il problema è sempre qui. Sono Ada Neri, tel. 0575 555 206, ${stays}.`],
  ['Ada Neri', `Nome e problema: Ada Neri, ${stays}\nTel. 0575 555 206`],
  ['Ada Neri', `Nome e problema li ripeto: Ada Neri, ${stays}. Tel. 0575 555 206`],
  [null, `Nome e descrizione del problema: ${stays}\nTel. 0575 555 206`],
  [null, `Trovate lo Screenshot Allegato qui sotto. Tel. 0575 555 206.`],
  [null, `Il numero di Protocollo manca. Richiamatemi allo 0575 555 206, Grazie.`],
  [null, 'Call me on 0575 555 206, Monday. The register is empty.'],
])('a name by its place: %s', (name, text) => {
  expect(read(text).contactName).toBe(name);
});

test.each([
  'Panificio Conte',
  'Farmacia Neri',
  'Bar Sport',
  'Impresa Bruni',
  'Officina Rossi',
  'S.r.l. Neri',
])('%s is no person', (company) => {
  expect(read(`Vorremmo una chiamata.\n\nCordiali saluti\n${company}`).contactName).toBeNull();
});

test.each([
  "ATTENZIONE: questa e-mail proviene dall'esterno dell'organizzazione. Non cliccare su link.",
  'CAUTION: This email originated from outside of the organization.',
  '[EXTERNAL]',
  'Do not click links or open attachments unless you recognize the sender.',
  'Messaggio inviato dal modulo contatti - neri.example',
  'This e-mail was sent from a contact form',
  'IP: 203.0.113.88',
  'Consenso al trattamento dei dati: Sì',
])('what a program adds is no description: %s', (line) => {
  const { description } = read(`${line}\n\nAda Neri, 0575 555 206.\nDa ieri ${stays}.\n\n${line}`);
  expect(description).toBe(`Da ieri ${stays}.`);
});

test.each([
  "Attenzione: i listini importati dall'esterno spariscono.",
  'Attenzione: il messaggio di errore dice che la stampa è esterna alla procedura.',
  'La fattura n. 3391555021 è rimasta nello stato "in elaborazione" da giovedì.',
  'Fattura 123 del 10/03/2025 non parte e resta in bozza.',
  'Le etichette di rintracciabilità dei lotti escono bianche.',
])('what tells the problem is one: %s', (line) => {
  expect(read(`${line}\nAda Neri, 0575 555 206.`).description).toBe(line);
});

test('a call asked for before a colon is no label', () => {
  const { description } = read(
    'Ada Neri here. I would like a call back: the tax\nof invoice no. 2025/03 is lost.',
  );
  expect(description).toContain('the tax\nof invoice no. 2025/03 is lost.');
});

test('a farewell and a signature are no words: what is passed on below them counts', () => {
  const text = [
    'Cordiali saluti\n\nReception\n\nHotel Lago - Tel. 0323 555 100 - www.lago.example\n',
    'Da: Amos Bruni <amos@lago.example>\n\nInviato: lunedì 13 ottobre 2025 09:01\n',
    `A: reception@lago.example\n\nOggetto: Assistenza\n\nBuongiorno,\n\ncell. 340 555 0781 - Amos Bruni\n\n${stays}`,
  ].join('\n');
  const { request } = readEmailRequest({ subject: 'I: Assistenza telefonica', text });
  expect(request).toMatchObject({ phone: '+393405550781', contactName: 'Amos Bruni', description: stays });
});
