import type { Span } from './clauses.ts';

const LEADING =
  /^(?:[\s,;:.!?)\]–—*_•·>/|-]|(?:e|ed|ma|and|but|so|quindi|perch[eéè]|poich[eéè]|in quanto|siccome|because|since|perciò|inoltre)(?=[\s,]))+/iu;
// slow-regex-ok: at most 200 characters reach it
const TRAILING = /(?:[\s,;:([–—*_|-]|\s(?:e|ed|ma|and|but|so|quindi|o))+$/iu;

/** A part of a text without the punctuation and conjunctions that only joined it to what was cut off. */
export function trimSpan(own: string, { start, end }: Span): Span {
  const text = own.slice(start, end);
  const lead = LEADING.exec(text.slice(0, 200))?.[0].length ?? 0;
  const tail = /[.!?]$/.test(text)
    ? 0
    : (TRAILING.exec(text.slice(Math.max(lead, text.length - 200)))?.[0].length ?? 0);
  return { start: start + lead, end: Math.max(start + lead, end - tail) };
}
