import { sentencesOf } from './clauses.ts';
import { callbackAsk } from './data/phrases.ts';
import { nameAt, type PersonName, shiftName } from './person-name.ts';

// Names that their place in a sentence tells, where no phrase stands before them.

const HERE = /(?<=[\p{L}.]) (?:qui|here|speaking)(?=\s?[.,;:!\n]|$)/giu;
// slow-regex-ok: at most 60 characters reach it
const OPENING = /(?:^|[\n.,;:!]\s{0,2})(\p{Lu}[\p{L}'’.-]{1,20}(?: \p{L}[\p{L}'’.-]{0,20}){1,3})$/u;

/** "Anna Neri qui.", "Anna Neri here:" first name and surname at the beginning of a sentence. */
export function nameHere(body: string): PersonName | null {
  if (body.search(HERE) < 0) return null;
  for (const { index } of body.matchAll(HERE)) {
    const from = Math.max(0, index - 60);
    const words = OPENING.exec(body.slice(from, index))?.[1];
    const found = words === undefined ? null : nameAt(words, false);
    if (found !== null && found.name === words) return shiftName(found, index - words.length);
  }
  return null;
}

// slow-regex-ok: at most 80 characters reach it
const LAST = /[,)] (\p{Lu}[\p{L}'’-]{1,20}(?: \p{L}[\p{L}'’-]{0,20}){1,3})[.!]?\s*$/u;

/** "Chiamatemi allo 0575 555206 dopo le nove, Ada Neri.": a request to call that a name ends. */
export function nameClosingCall(body: string): PersonName | null {
  if (!callbackAsk.test(body)) return null;
  for (const { start, end } of sentencesOf(body, 0, body.length)) {
    const from = Math.max(start, end - 80);
    const match = LAST.exec(body.slice(from, end));
    const words = match?.[1];
    if (match === null || words === undefined || !callbackAsk.test(body.slice(start, end))) continue;
    const found = nameAt(words, false);
    if (found?.name === words) return shiftName(found, from + match.index + 2);
  }
  return null;
}
