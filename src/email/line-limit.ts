// The MIME parser keeps every line of a plain part as two pieces, which costs it some 15 µs a line: a message of ten
// million empty lines would hold it for minutes. Lines of base64 are long, so attachments do not come near the limit.
const MAX_LINES = 150_000;
const MAX_SHORT_LINES = 20_000;
const SHORT = 60;

/** The first lines of a message: what a customer writes stands there. */
export function withoutManyLines(bytes: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  let [lines, short, start] = [0, 0, 0];
  for (let end = bytes.indexOf(10); end >= 0; end = bytes.indexOf(10, start)) {
    lines++;
    if (end - start < SHORT) short++;
    start = end + 1;
    if (lines >= MAX_LINES || short >= MAX_SHORT_LINES) return bytes.subarray(0, start);
  }
  return bytes;
}
