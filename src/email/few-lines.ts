import { type Bytes, isBoundary } from './bytes.ts';

// The MIME parser keeps every line of an unencoded part as two pieces, which cost it a kilobyte each and some 15 µs: a
// message of ten million empty lines would hold it for minutes. So most lines of a long text reach it as one. A line
// break that only the text needs becomes a bare CR, which the parser takes for a letter and `readableText` for a break;
// of CRLF the other half becomes a form feed, which is a blank in HTML and dropped elsewhere.

/** Behind a head or a boundary: heads of attached messages, and what a person writes, stand in these. */
const UNTOUCHED = 1000;
const LONGEST_LINE = 64 * 1024;
/** What follows is not read. */
const MAX_LINES = 20_000;
const MAX_PARTS = 1000;
const [CR, LF, FORM_FEED, EQUALS] = [13, 10, 12, 61];

/** The same message with few lines, for the parser alone. The bytes that were given are not written to. */
export function withFewLines(bytes: Bytes): Bytes {
  let out = bytes;
  let [start, broken, kept, since, parts, inHead] = [0, 0, 0, 0, 0, true];
  for (let end = bytes.indexOf(LF); end >= 0; end = bytes.indexOf(LF, start)) {
    const boundary = isBoundary(bytes, start);
    if (boundary && ++parts > MAX_PARTS) return out.subarray(0, start);
    if (inHead) inHead = end - start > 1 || (end > start && bytes[start] !== CR);
    else since = boundary ? 0 : since + 1;
    start = end + 1;
    if (inHead || since <= UNTOUCHED || needsBreak(bytes, end) || start - broken > LONGEST_LINE) {
      broken = start;
      if (++kept >= MAX_LINES) return out.subarray(0, start);
    } else {
      if (out === bytes) out = bytes.slice();
      if (bytes[end - 1] === CR) out[end - 1] = FORM_FEED;
      out[end] = CR;
    }
  }
  return out;
}

/** Before a boundary, and where quoted-printable goes on in the next line. */
function needsBreak(bytes: Bytes, end: number): boolean {
  let last = end - 1;
  while (bytes[last] === CR) last--;
  return bytes[last] === EQUALS || isBoundary(bytes, end + 1);
}
