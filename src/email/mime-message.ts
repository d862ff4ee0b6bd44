import PostalMime, { type Email } from 'postal-mime';
import { certifiedInside } from './certified-mail.ts';
import { asWindows1252 } from './declared-charset.ts';
import { withoutManyLines } from './line-limit.ts';
import type { MailMessage } from './mail-message.ts';
import { messageOf } from './parsed-email.ts';

const MAX_ENVELOPES = 3;
const LIMITS = { maxNestingDepth: 50, maxHeadersSize: 1024 * 1024, forceRfc822Attachments: true };
const HEADER_BYTES = 256 * 1024;

/** The bytes of a message; of a text that is longer than `max` units already, its length alone counts. */
export function bytesOf(raw: unknown, max: number): Uint8Array<ArrayBuffer> {
  if (typeof raw === 'string')
    return new TextEncoder().encode(raw.length > max ? raw.slice(0, max + 1) : raw);
  if (ArrayBuffer.isView(raw))
    return new Uint8Array(raw.buffer as ArrayBuffer, raw.byteOffset, raw.byteLength);
  if (Object.prototype.toString.call(raw) === '[object ArrayBuffer]')
    return new Uint8Array(raw as ArrayBuffer);
  throw new TypeError('raw must be a string, a Uint8Array or an ArrayBuffer');
}

/** A raw message taken apart; of one that the parser refuses, the headers. */
export async function parseMessage(bytes: Uint8Array<ArrayBuffer>, depth = 0): Promise<MailMessage> {
  try {
    const head = withoutManyLines(bytes);
    const email = await PostalMime.parse(head, LIMITS);
    const message = isGarbled(email) ? messageOf(await parseAgain(head, email)) : messageOf(email);
    const inside = attachedMessage(email);
    if (inside === null || depth >= MAX_ENVELOPES) return message;
    const inner = await parseMessage(inside, depth + 1);
    return certifiedInside(message, inner);
  } catch {
    return depth > 0 ? EMPTY : headersOnly(bytes);
  }
}

function isGarbled({ text = '', html = '', subject = '' }: Email): boolean {
  return `${subject}${text}${html}`.includes('\uFFFD');
}

/** The same message read as windows-1252, where what it declares (or does not) cannot be read. */
async function parseAgain(bytes: Uint8Array<ArrayBuffer>, first: Email): Promise<Email> {
  const second = await PostalMime.parse(asWindows1252(bytes), LIMITS);
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
export async function headersOnly(bytes: Uint8Array<ArrayBuffer>): Promise<MailMessage> {
  try {
    const head = bytes.slice(0, HEADER_BYTES);
    const end = head.findIndex(
      (byte, at) => byte === 10 && (head[at + 1] === 10 || (head[at + 1] === 13 && head[at + 2] === 10)),
    );
    const email = await PostalMime.parse(end < 0 ? head : head.slice(0, end + 1), LIMITS);
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
function attachedMessage({ attachments }: Email): Uint8Array<ArrayBuffer> | null {
  const found =
    attachments.find(({ filename }) => /^postacert\.eml$/i.test(filename ?? '')) ??
    attachments.find(({ mimeType }) => mimeType === 'message/rfc822');
  const content = found?.content;
  if (content === undefined || typeof content === 'string') return null;
  return new Uint8Array(ArrayBuffer.isView(content) ? content.slice().buffer : content);
}
