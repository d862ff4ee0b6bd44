// Makers of broken messages: one character is one byte.

/** What becomes of the request in a message: its number is read, or nothing is, or it does not matter. */
type Outcome = 'read' | 'nothing' | 'any';
export type Fixture = [sentence: string, raw: string, outcome: Outcome];

export const FROM = 'From: Ada Neri <ada@example.it>';
export const TO = 'To: contabilitaincloud@teamsystem.com';
export const SUBJECT = 'Subject: Assistenza telefonica';
export const ASK = [
  'Tel. 0575 555 206',
  'Referente: Ada Neri',
  'Problema: la stampa del registro IVA resta vuota.',
  '',
].join('\r\n');

const characters = (bytes: Iterable<number>): string =>
  Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');

/** The bytes of a message whose characters are bytes; in a browser too. */
export const bytesOf = (raw: string): Uint8Array => Uint8Array.from(raw, (byte) => byte.charCodeAt(0));
/** Text as its UTF-8 bytes, each as the character of that number. */
export const utf8 = (text: string): string => characters(new TextEncoder().encode(text));
export const base64 = (text: string): string => btoa(text);
export const utf16 = (text: string): string =>
  text.replace(/./gs, (unit) => characters([unit.charCodeAt(0) & 255, unit.charCodeAt(0) >> 8]));
/** The two bytes of every unit the other way round. */
export const utf16be = (text: string): string =>
  text.replace(/./gs, (unit) => characters([unit.charCodeAt(0) >> 8, unit.charCodeAt(0) & 255]));
export const utf32 = (text: string): string => [...text].map((letter) => `${letter}\0\0\0`).join('');

/** A message with the usual head, further headers and a body. */
export function mail(headers: readonly string[], body: string): string {
  return [FROM, TO, SUBJECT, 'MIME-Version: 1.0', ...headers, '', body].join('\r\n');
}

/** A text in a transfer encoding and a charset. */
export function text(charset: string, body: string, encoding = '8bit'): string {
  return mail([`Content-Type: text/plain${charset}`, `Content-Transfer-Encoding: ${encoding}`], body);
}

export function part(type: string, body: string, ...headers: string[]): string {
  return [`Content-Type: ${type}`, ...headers, '', body].join('\r\n');
}

export const ASK_PART: string = part('text/plain; charset=utf-8', ASK);

export function multipart(kind: string, parts: readonly string[], boundary = 'b'): string {
  const lines = parts.map((one) => `--${boundary}\r\n${one}\r\n`);
  return `Content-Type: multipart/${kind}; boundary="${boundary}"\r\n\r\n${lines.join('')}--${boundary}--\r\n`;
}

/** The usual head above a multipart. */
export function mixed(...parts: string[]): string {
  return head(multipart('mixed', parts));
}

/** The usual head above headers that come with their body. */
export function head(rest: string): string {
  return `${[FROM, TO, SUBJECT, 'MIME-Version: 1.0'].join('\r\n')}\r\n${rest}`;
}

export const html = (body: string): string => mail(['Content-Type: text/html; charset=utf-8'], utf8(body));

export const ASK_HTML: string = `<p>Tel. 0575 555 206<br>Referente: Ada Neri<br>Problema: la stampa resta vuota.</p>`;
