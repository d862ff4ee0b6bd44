import { parseEmailRequest } from 'phone-support-policy/email';
import { describe, expect, test } from 'vitest';

const head = [
  'From: Ada Neri <ada@example.it>',
  'To: contabilitaincloud@teamsystem.com',
  'Subject: Assistenza telefonica',
  '',
].join('\r\n');
const plain = 'Content-Type: text/plain; charset=utf-8\r\n';
const request = 'Tel. 0575 555 206\r\nReferente: Ada Neri\r\nProblema: il registro resta vuoto, perché?\r\n';
const fields = {
  phone: '+390575555206',
  contactName: 'Ada Neri',
  description: 'il registro resta vuoto, perché?',
};
const base64 = `${'QUJD'.repeat(19)}\r\n`;
const pdf = `--b\r\nContent-Type: application/pdf\r\nContent-Transfer-Encoding: base64\r\n\r\n`;
const mixed = `${head}Content-Type: multipart/mixed; boundary=b\r\n\r\n`;
const part = `--b\r\n${plain}\r\n${request}`;

const bytes = (text: string) => new TextEncoder().encode(text);

describe('a request is read', () => {
  const quoted = '> la conversazione di prima, riga per riga\r\n'.repeat(3000);
  const html = request.replaceAll('\r\n', '<br>\r\n');
  test.each<[string, string]>([
    ['above three thousand quoted lines', `${head}${plain}\r\n${request}\r\n${quoted}`],
    ['below three thousand quoted lines', `${head}${plain}\r\n${quoted}\r\n${request}`],
    ['below as many with bare line feeds', `${head}${plain}\r\n${quoted}\r\n${request}`.replaceAll('\r', '')],
    [
      'below as many in quoted-printable',
      `${head}${plain}Content-Transfer-Encoding: quoted-printable\r\n\r\n${quoted.replaceAll('prima,', 'prima,=\r\n')}\r\n${request.replace('é', '=C3=A9')}`,
    ],
    [
      'below as many quoted paragraphs in HTML',
      `${head}Content-Type: text/html; charset=utf-8\r\n\r\n<blockquote>${'<p>prima\r\n</p>'.repeat(3000)}</blockquote>${html}`,
    ],
    ['before an attachment of four megabytes', `${mixed}${part}${pdf}${base64.repeat(55_000)}--b--\r\n`],
    ['behind an attachment of four megabytes', `${mixed}${pdf}${base64.repeat(55_000)}${part}--b--\r\n`],
    [
      'behind two of them',
      `${mixed}${pdf}${base64.repeat(55_000)}${pdf}${base64.repeat(55_000)}${part}--b--\r\n`,
    ],
    ['before ten thousand empty parts', `${mixed}${part}${'--b\r\n\r\n'.repeat(10_000)}`],
    ['above fifty thousand lines that go on', `${head}${plain}\r\n${request}\r\n${'>=\r\n'.repeat(50_000)}`],
    [
      'in a certified message with attachments',
      `X-Trasporto: posta-certificata\r\n${mixed}${pdf}${base64.repeat(3000)}--b\r\nContent-Type: message/rfc822; name="postacert.eml"\r\n\r\n${mixed.replaceAll('=b', '=c')}${part.replace('--b', '--c')}--c\r\nContent-Type: application/pdf\r\n\r\n${base64.repeat(30_000)}--c--\r\n--b--\r\n`,
    ],
    [
      'with three thousand other addresses',
      `Cc: ${'x@example.it,\r\n '.repeat(3000)}y@example.it\r\n${head}${plain}\r\n${request}`,
    ],
  ])('%s', async (_, raw) => {
    const { request: read, subjectOk, recipientOk } = await parseEmailRequest(bytes(raw));
    expect({ ...read, subjectOk, recipientOk }).toMatchObject({
      ...fields,
      subjectOk: true,
      recipientOk: true,
    });
  });
});

test('headers longer than half a megabyte are all that is read', async () => {
  const raw = `${head}X-Long: ${'a'.repeat(600_000)}\r\n${plain}\r\n${request}`;
  const { subjectOk, missing } = await parseEmailRequest(bytes(raw));
  expect([subjectOk, missing]).toEqual([true, ['phone', 'contactName', 'description']]);
});

test('the bytes of a long message are as they were', async () => {
  const raw = bytes(`${mixed}${part}${'riga\r\n'.repeat(5000)}${pdf}${base64.repeat(55_000)}`);
  const before = raw.slice();
  await parseEmailRequest(raw);
  expect(raw.every((byte, at) => byte === before[at])).toBe(true);
});
