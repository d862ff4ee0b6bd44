// slow-regex-ok: every line is read once
const HEADER = /^content-type:[ \t]*text\/(?:plain|html)[^\r\n]*(?:\r?\n[ \t][^\r\n]*)*/gim;
const CHARSET = /;\s*charset\s*=\s*(?:"[^"]*"|[^\s;]+)/i;

/**
 * A message whose text parts all declare windows-1252, and whose header bytes outside ASCII are UTF-8: for messages that
 * declare no charset, or a wrong one. One byte stays one byte in the parts.
 */
export function asWindows1252(bytes: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  const text = latin1(bytes);
  const declared = text.replace(HEADER, (header) => `${header.replace(CHARSET, '')}; charset=windows-1252`);
  const end = /\r?\n\r?\n/.exec(declared)?.index ?? declared.length;
  const missing = /^content-type:/im.test(declared.slice(0, end))
    ? ''
    : 'Content-Type: text/plain; charset=windows-1252\r\n';
  const body = Uint8Array.from(declared.slice(end), (letter) => letter.charCodeAt(0));
  const head = new TextEncoder().encode(missing + declared.slice(0, end));
  const whole = new Uint8Array(head.length + body.length);
  whole.set(head);
  whole.set(body, head.length);
  return whole;
}

/** Every byte as the character of that number: `TextDecoder` would read windows-1252. */
function latin1(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 8192)
    text += String.fromCharCode(...bytes.subarray(at, at + 8192));
  return text;
}
