/**
 * Data strings hold one number a character: printable ASCII from "#" on, without the backslash, so that they stand in
 * a literal as they are and shrink well.
 */
export const ALPHABET_SIZE = 84;
const FIRST = 35;
const BACKSLASH = 92;
const APOSTROPHE = 39;

export function digitOf(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  return unit - FIRST - (unit > BACKSLASH ? 1 : 0) - (unit > APOSTROPHE ? 1 : 0);
}

export function characterOf(digit: number): string {
  const unit = digit + FIRST;
  const past = unit >= APOSTROPHE ? unit + 1 : unit;
  return String.fromCharCode(past >= BACKSLASH ? past + 1 : past);
}
