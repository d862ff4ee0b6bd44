import { type Bytes, headEnd, joined, nextLine } from './bytes.ts';

// slow-regex-ok: every line is read once
const TEXT_TYPE = /^content-type:[ \t]*text\/(?:plain|html)[^\r\n]*(?:\r?\n[ \t][^\r\n]*)*/gim;
const CHARSET = /;\s*charset\s*=\s*(?:"[^"]*"|[^\s;]+)/i;
const NAME = 'content-type:';

/**
 * A message whose text parts all declare windows-1252, and whose header bytes outside ASCII are UTF-8: for messages that
 * declare no charset, or a wrong one. One byte stays one byte in the parts.
 */
export function asWindows1252(bytes: Bytes): Bytes {
  const bodyStart = headEnd(bytes);
  const head = declared(latin1(bytes.subarray(0, bodyStart)));
  const missing = /^content-type:/im.test(head) ? '' : 'Content-Type: text/plain; charset=windows-1252\r\n';
  const pieces = [new TextEncoder().encode(missing + head)];
  let from = bodyStart;
  for (let at = bodyStart; at >= 0 && at < bytes.length; at = nextLine(bytes, at)) {
    if (!isTypeHeader(bytes, at)) continue;
    const end = headerEnd(bytes, at);
    const header = Uint8Array.from(declared(latin1(bytes.subarray(at, end))), codeOf);
    pieces.push(bytes.subarray(from, at), header);
    from = end;
  }
  return joined([...pieces, bytes.subarray(from)]);
}

function declared(head: string): string {
  return head.replace(TEXT_TYPE, (header) => `${header.replace(CHARSET, '')}; charset=windows-1252`);
}

function isTypeHeader(bytes: Uint8Array, at: number): boolean {
  // Most lines are told by their first letter.
  if (((bytes[at] ?? 0) | 0x20) !== 0x63) return false;
  return latin1(bytes.subarray(at, at + NAME.length)).toLowerCase() === NAME;
}

/** The end of a header, over the lines that go on with it. */
function headerEnd(bytes: Uint8Array, at: number): number {
  let next = nextLine(bytes, at);
  while (next >= 0 && (bytes[next] === 32 || bytes[next] === 9)) next = nextLine(bytes, next);
  return next < 0 ? bytes.length : next;
}

/** Every byte as the character of that number: `TextDecoder` would read windows-1252. */
function latin1(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 8192)
    text += String.fromCharCode(...bytes.subarray(at, at + 8192));
  return text;
}

function codeOf(letter: string): number {
  return letter.charCodeAt(0);
}
