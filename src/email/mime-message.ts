import PostalMime, { type Email } from 'postal-mime';
import { type Bytes, headEnd } from './bytes.ts';
import { certifiedInside } from './certified-mail.ts';
import { asWindows1252 } from './declared-charset.ts';
import { withFewLines } from './few-lines.ts';
import { MAX_HTML } from './html-text.ts';
import type { MailMessage } from './mail-message.ts';
import { beginningOf, MAX_TEXT } from './message-text.ts';
import { messageOf } from './parsed-email.ts';
import { withShortParts } from './short-parts.ts';

const MAX_ENVELOPES = 3;
const LIMITS = { maxNestingDepth: 50, maxHeadersSize: 512 * 1024, forceRfc822Attachments: true };
const HEADER_BYTES = 256 * 1024;
/** Texts that are read stand here; a second reading of a long message takes no more. */
const TEXT_BYTES = 4 * 1024 * 1024;

/** The bytes of a message; of a text that is longer than `max` units already, its length alone counts. */
export function bytesOf(raw: unknown, max: number): Bytes {
  if (typeof raw === 'string')
    return new TextEncoder().encode(raw.length > max ? raw.slice(0, max + 1) : raw);
  if (ArrayBuffer.isView(raw))
    return new Uint8Array(raw.buffer as ArrayBuffer, raw.byteOffset, raw.byteLength);
  if (Object.prototype.toString.call(raw) === '[object ArrayBuffer]')
    return new Uint8Array(raw as ArrayBuffer);
  throw new TypeError('raw must be a string, a Uint8Array or an ArrayBuffer');
}

/** A raw message taken apart, with the one that it carries; of one that the parser refuses, the headers. */
export async function parseMessage(bytes: Bytes): Promise<MailMessage> {
  const messages: MailMessage[] = [];
  let next: Bytes | null = bytes;
  // In a loop: of each envelope nothing is held but its text while the next one is read.
  while (next !== null && messages.length <= MAX_ENVELOPES) {
    const { message, inside }: Parts = await takeApart(next, messages.length === 0);
    messages.push(message);
    next = inside;
  }
  return messages.reduceRight((inner, outer) => certifiedInside(outer, inner));
}

type Parts = { message: MailMessage; inside: Bytes | null };

async function takeApart(bytes: Bytes, outermost: boolean): Promise<Parts> {
  try {
    const few = withShortParts(withFewLines(bytes));
    const email = await parse(few);
    const read = isGarbled(email) ? await parseAgain(few, email) : email;
    const message = messageOf({ ...read, text: textOf(read) });
    return { message, inside: attachedMessage(email) };
  } catch {
    return { message: outermost ? await headersOnly(bytes) : EMPTY, inside: null };
  }
}

/** No more of the texts than is read. */
async function parse(bytes: Bytes): Promise<Email> {
  const whole = bytes.byteLength === bytes.buffer.byteLength;
  const email = await PostalMime.parse(whole ? bytes.buffer : bytes, LIMITS);
  return { ...email, text: beginningOf(email.text, MAX_TEXT), html: beginningOf(email.html, MAX_HTML) };
}

function isGarbled({ text, html, subject }: Email): boolean {
  return [text, html, subject].some((one) => one?.includes('\uFFFD'));
}

/** The same message read as windows-1252, where what it declares (or does not) cannot be read. */
async function parseAgain(bytes: Bytes, first: Email): Promise<Email> {
  const second = await parse(asWindows1252(bytes.subarray(0, TEXT_BYTES)));
  return {
    ...first,
    text: better(first.text, second.text),
    html: better(first.html, second.html),
    subject: better(first.subject, second.subject),
  };
}

function better(first: string | undefined, second: string | undefined): string | undefined {
  return first?.includes('\uFFFD') && second !== undefined ? second : first;
}

/** The headers of a message whose body is not to be read, or cannot be. */
export async function headersOnly(bytes: Bytes): Promise<MailMessage> {
  try {
    const head = bytes.slice(0, HEADER_BYTES);
    const email = await PostalMime.parse(head.slice(0, headEnd(head)), LIMITS);
    return { ...messageOf(email), text: '', html: '' };
  } catch {
    return EMPTY;
  }
}

const EMPTY: MailMessage = {
  subject: '',
  to: [],
  from: null,
  text: '',
  html: '',
  headers: new Map(),
  messageId: null,
  attached: null,
};

/** The first message among the attachments: the certified one, else a forwarded one. */
function attachedMessage({ attachments }: Email): Bytes | null {
  const found =
    attachments.find(({ filename }) => /^postacert\.eml$/i.test(filename ?? '')) ??
    attachments.find(({ mimeType }) => mimeType === 'message/rfc822');
  return found === undefined ? null : new Uint8Array(found.content as ArrayBuffer);
}

/** The text; where there is none, a part whose type is none counts as one, by RFC 2045, section 5.2. */
function textOf({ text, html, attachments }: Email): string | undefined {
  const found = attachments.find(({ mimeType }) => !mimeType.includes('/'));
  if (text !== undefined || html !== undefined || found === undefined) return text;
  const bytes = new Uint8Array(found.content as ArrayBuffer);
  const decoded = new TextDecoder().decode(bytes);
  return decoded.includes('\uFFFD') ? new TextDecoder('windows-1252').decode(bytes) : decoded;
}
