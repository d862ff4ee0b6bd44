import { parseEmailRequest, readEmailRequest } from 'phone-support-policy/email';
import { describe, expect, test } from 'vitest';

const to = 'contabilitaincloud@teamsystem.com';

describe('a raw message', () => {
  const raw = `To: ${to}\r\nSubject: Assistenza telefonica\r\n`;
  const bytes = (message: string) => Uint8Array.from(message, (byte) => byte.charCodeAt(0));
  const phoneOf = async (message: Parameters<typeof parseEmailRequest>[0]) =>
    (await parseEmailRequest(message)).request.phone;

  test('may be a buffer, or a part of one', async () => {
    const whole = bytes(`xx${raw}\r\nTel. 0575 555 206`);
    expect(await phoneOf(whole.slice(2).buffer)).toBe('+390575555206');
    expect(await phoneOf(whole.subarray(2))).toBe('+390575555206');
  });

  test('is read as windows-1252 in every part that declares another charset', async () => {
    const one = (type: string, body: string) =>
      `--b\r\nContent-type: text/${type};\r\n charset=utf-8\r\n\r\n${body}\r\n`;
    const parts = `${one('plain', 'Tel. 0575 555 206')}${one('html', '<p>perch\xe9')}--b\r\nContent-Type: text/plain`;
    const { ownText, from } = await parseEmailRequest(
      bytes(`From: Ad\xe0 <a@b.it>\r\n${raw}Content-Type: multipart/mixed; boundary=b\r\n\r\n${parts}`),
    );
    expect([from, ownText]).toEqual(['a@b.it', expect.stringContaining('perché')]);
  });

  test('whose type is none is text, in UTF-8 or in windows-1252', async () => {
    for (const letter of ['\xc3\xa9', '\xe9']) {
      const { ownText } = await parseEmailRequest(bytes(`${raw}Content-Type: text\r\n\r\nperch${letter}`));
      expect(ownText).toBe('perché');
    }
  });

  test('inside another one may be broken', async () => {
    const inner = `Content-Type: multipart/mixed; boundary=c\r\n\r\n${'--c\r\nContent-Type: multipart/mixed; boundary=c\r\n\r\n'.repeat(60)}`;
    const message = `${raw}Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n\r\nTel. 0575 555 206\r\n--b\r\nContent-Type: message/rfc822\r\n\r\n${inner}`;
    expect(await phoneOf(bytes(message))).toBe('+390575555206');
  });
});

describe('HTML', () => {
  const ownTextOf = (html: string) =>
    readEmailRequest({ subject: 'Assistenza telefonica', to, html }).ownText;

  test('has a rule as a line of its own', () => {
    expect(ownTextOf('Tel. 0575 555 206<hr>Nome: Ada')).toMatch(/206\n_{32}\nNome/);
  });

  test('has no line longer than ten thousand letters', () => {
    expect(ownTextOf(`${'a'.repeat(9000)}<b>${'b'.repeat(3000)}</b>c`)).toMatch(/^a{9000}b{3000}\nc$/);
  });

  test('hides nothing where an element is not closed, however often', () => {
    expect(ownTextOf('<script>uno<script>due')).toBe('unodue');
  });

  test('ends where no more is read', () => {
    expect(ownTextOf('<p>riga</p>'.repeat(80_000)).length).toBeLessThanOrEqual(20_000);
  });
});
