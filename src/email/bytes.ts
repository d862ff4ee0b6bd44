export type Bytes = Uint8Array<ArrayBuffer>;

/** One after the other, in a buffer of their own. */
export function joined(pieces: readonly Uint8Array[]): Bytes {
  const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

/** The beginning of the line behind the one at `at`; -1 after the last. */
export function nextLine(bytes: Uint8Array, at: number): number {
  const end = bytes.indexOf(10, at);
  return end < 0 ? -1 : end + 1;
}

/** Whether a line begins as a boundary does. */
export function isBoundary(bytes: Uint8Array, start: number): boolean {
  return bytes[start] === 45 && bytes[start + 1] === 45;
}

/** Where the blank line stands that ends the head. */
export function headEnd(bytes: Uint8Array): number {
  for (let at = bytes.indexOf(10); at >= 0; at = bytes.indexOf(10, at + 1)) {
    if (bytes[at + 1] === 10 || (bytes[at + 1] === 13 && bytes[at + 2] === 10)) return at + 1;
  }
  return bytes.length;
}
