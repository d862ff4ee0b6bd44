import { clausesOf, type Span, sentencesOf } from './clauses.ts';
import { callbackAsk, greeting, noContent, polite } from './data/phrases.ts';
import type { PersonName } from './person-name.ts';
import type { PhoneCandidate } from './phone-candidates.ts';

/** The own text, and what is known of it: the numbers of phones, and the contact's name. */
export type Known = { own: string; phones: readonly PhoneCandidate[]; name: PersonName | null };

/** A stretch of text without the sentences and clauses that are about the call, the caller, or politeness. */
export function withoutContact(span: Span, known: Known, labelled = false): Span[] {
  const { own } = known;
  const parts: Span[] = [];
  for (const sentence of sentencesOf(own, span.start, span.end)) {
    const start = sentence.start + (greeting.exec(own.slice(sentence.start, sentence.end))?.[0].length ?? 0);
    const rest = { start, end: sentence.end };
    const text = own.slice(start, sentence.end);
    if (text.trim() === '' || saysNothing(text)) continue;
    if (!concerns(rest, known) && !polite.test(text) && (labelled || !callbackAsk.test(text))) {
      parts.push(rest);
      continue;
    }
    const clauses = clausesOf(own, rest).flatMap((clause) => contentOf(clause, known));
    const content = clauses.map(({ start: from, end }) => own.slice(from, end)).join(' ');
    if ((content.match(WORDS)?.length ?? 0) > 1) parts.push(...clauses);
  }
  return parts;
}

/** Of three letters or more: one alone says nothing. */
const WORDS = /[\p{L}\p{N}]{3,}/gu;

/** Whether a number or the name stands in a stretch of text. */
function concerns({ start, end }: Span, { phones, name }: Known): boolean {
  const inside = (span: Span): boolean => span.start < end && span.end > start;
  return phones.some(inside) || (name !== null && inside(name));
}

/** A clause about the problem as it is; of one with the number in it, what goes on behind the number. */
function contentOf(clause: Span, known: Known): Span[] {
  const { own, phones } = known;
  const text = own.slice(clause.start, clause.end);
  if (!/\p{L}/u.test(text)) return [];
  if (!concerns(clause, known)) return isContent(text) ? [clause] : [];
  const last = phones.filter(({ start, end }) => start >= clause.start && end <= clause.end).at(-1);
  if (last === undefined) return behindName(clause, known);
  const tail = own.slice(last.end, clause.end);
  const goesOn =
    TAIL.test(tail) &&
    isContent(tail) &&
    !concerns({ start: last.end, end: clause.end }, { ...known, phones: [] });
  return goesOn ? [{ start: last.end, end: clause.end }] : [];
}

/** "Mi chiamo Anna Neri e da ieri il programma …": what goes on behind the name. */
function behindName({ start, end }: Span, { own, name }: Known): Span[] {
  if (name === null || name.start < start || name.end > end) return [];
  const tail = own.slice(name.end, end);
  if (!/^,? (?:e|ed|and)(?: \S+){4}/.test(tail) || !isContent(tail)) return [];
  return [{ start: name.end, end }];
}

/** Behind a number without a comma: a new sentence, not a time or a place for the call. */
const TAIL =
  /^\s+(?:(?:il|la|lo|i|gli|le|un|una|l'|non|ho|abbiamo|da(?! le)|quando|per(?! (?:favore|la richiamata|essere|urgenz|cortesia|piacere|il momento))|perch[eé]|come|se|vorrei|c'è|nel|nella|mi|ci|the|my|we|i|when|because|about)(?![\p{L}])|l')[^\n]{8,}/iu;

function isContent(text: string): boolean {
  return !callbackAsk.test(text) && !saysNothing(text) && !polite.test(text);
}

/** A longer text always says something. */
function saysNothing(text: string): boolean {
  return text.length < 200 && noContent.test(text);
}
