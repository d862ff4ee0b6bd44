import { nameAt, type PersonName, shiftName } from './person-name.ts';

/**
 * The name behind one of the given phrases. Without capital letters it counts when the phrase is sure (`loose`), or when
 * it stands in the sender's name or address.
 */
export function phrasedName(text: string, pattern: RegExp, loose: boolean, from = ''): PersonName | null {
  if (text.search(pattern) < 0) return null;
  for (const match of text.matchAll(pattern)) {
    const start = match.index + match[0].length;
    const rest = text.slice(start, start + 160);
    const strict = nameAt(rest, false);
    if (strict !== null && strict.start < 25) return shiftName(strict, start);
    const lower = nameAt(rest, true);
    if (lower === null || lower.start > 25) continue;
    const words = lower.name.split(/\s+/);
    const known = words.filter((word) => word.length > 2 && from.toLowerCase().includes(word.toLowerCase()));
    if (loose ? words.length <= 3 : known.length > 0) {
      const name = words.slice(0, Math.max(2, known.length)).join(' ');
      return shiftName({ ...lower, name, end: lower.start + name.length }, start);
    }
  }
  return null;
}
