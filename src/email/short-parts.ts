import { type Bytes, isBoundary, joined, nextLine } from './bytes.ts';

/** Enough for the longest HTML that is read. */
const MAX_PART = 2 * 1024 * 1024;
/** Behind as much, parts are shorter still: a text, or the head of a message that is passed on, may yet stand there. */
const MAX_LATER_PART = 64 * 1024;
const LINE_FEED = new Uint8Array([10]);

/**
 * The same message without what nobody reads of it, the rest of long texts and attachments: the MIME parser would turn a
 * part of ten megabytes over several times, and HTML into text besides.
 */
export function withShortParts(bytes: Bytes): Bytes {
  if (bytes.length <= MAX_PART) return bytes;
  const pieces: Uint8Array[] = [];
  let taken = 0;
  for (let start = 0; start < bytes.length; ) {
    const next = nextBoundary(bytes, start);
    const end = Math.min(next, start + (taken < MAX_PART ? MAX_PART : MAX_LATER_PART));
    pieces.push(bytes.subarray(start, end));
    if (end < next) pieces.push(LINE_FEED);
    taken += end - start;
    start = next;
  }
  return joined(pieces);
}

function nextBoundary(bytes: Bytes, from: number): number {
  let line = nextLine(bytes, from);
  while (line >= 0 && !isBoundary(bytes, line)) line = nextLine(bytes, line);
  return line < 0 ? bytes.length : line;
}
