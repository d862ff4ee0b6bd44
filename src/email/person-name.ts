import {
  acronym,
  companyForm,
  departmentWord,
  honorific,
  nameParticle,
  noName,
  roleWord,
} from './data/name-words.ts';

/** A person's name in a text, and where it stands. */
export type PersonName = { name: string; start: number; end: number };

const MAX_WORDS = 5;

/** The same name, found in a text that begins `by` further on. */
export function shiftName(found: PersonName | null, by: number): PersonName | null {
  return found === null ? null : { name: found.name, start: found.start + by, end: found.end + by };
}

/**
 * The person named at the beginning of a text: without honorifics, role and company; `null` for a department, a company
 * or a sentence. `loose` takes names without capital letters, where a label says that one follows.
 */
export function nameAt(text: string, loose: boolean): PersonName | null {
  const source = text.slice(0, 160);
  let word = wordFrom(source, 0);
  let next = wordFrom(source, word.end);
  const step = (): void => {
    word = next;
    next = wordFrom(source, word.end);
  };
  while (word.text !== '' && isBefore(word.text, next.text)) step();
  const kept: Word[] = [];
  for (; kept.length < MAX_WORDS && isNameWord(word.text, next.text, kept.length, loose); step()) {
    const last = kept.at(-1);
    if (last !== undefined && /\n|\t| {2}/.test(source.slice(last.end, word.start))) break;
    kept.push(word);
    if (word.text.length > 3 && /[^.]\.$/.test(word.text)) break;
  }
  while (endsInParticle(kept)) kept.pop();
  const [first] = kept;
  const end = kept.at(-1)?.end ?? 0;
  if (first === undefined || departmentWord.test(first.text)) return null;
  if (companyForm.test(text.slice(end, end + 12))) return null;
  const name = withoutMarks(source.slice(first.start, end));
  return name.replace(/[^\p{L}]/gu, '').length < 2
    ? null
    : { name, start: first.start, end: first.start + name.length };
}

type Word = { text: string; start: number; end: number };

const WORD = /[\p{L}\p{M}][\p{L}\p{M}'’.-]*|[^\s\p{L}]/gu;

/** The next word or mark; empty at the end. Word by word, for most texts are no name from their first word on. */
function wordFrom(text: string, from: number): Word {
  WORD.lastIndex = from;
  const match = WORD.exec(text);
  if (match === null) return { text: '', start: text.length, end: text.length };
  return { text: match[0], start: match.index, end: match.index + match[0].length };
}

function endsInParticle(words: readonly Word[]): boolean {
  const last = words.at(-1)?.text ?? '';
  return /^\p{Ll}/u.test(last) && nameParticle.test(last);
}

/** The full stop of an initial stays: "Anna M." */
function withoutMarks(name: string): string {
  // slow-regex-ok: at most 160 characters reach it
  return name.replace(/[.'’-]+$/, (marks) => (marks === '.' && /\b\p{Lu}\.$/u.test(name) ? '.' : ''));
}

/** Honorifics and opening marks; an article only before an honorific, for "La Rosa" is a name. */
function isBefore(word: string, next: string): boolean {
  if (/^["“«(*_'-]$/.test(word) || word === 'la' || word === 'il' || word === 'lo') return true;
  return /^(?:la|il|lo)$/i.test(word) ? honorific.test(next) : honorific.test(word);
}

function isNameWord(word: string, next: string, before: number, loose: boolean): boolean {
  if (!/^\p{L}/u.test(word)) return false;
  const capital = /^\p{Lu}/u.test(word);
  if (before === 0 && !capital && !loose) return false;
  if (nameParticle.test(word) && (capital || /^(?:de|di|d'|van|von|der|den|el|al|y)$/.test(word))) {
    return /^\p{Lu}/u.test(next) ? capital || before === 1 : before > 0 && (capital || loose);
  }
  // Nella Rossi is a person; "nella" is a word like any other.
  if (before === 0 && word === 'Nella' && /^\p{Lu}/u.test(next)) return true;
  if (before > 0 && companyForm.test(word)) return false;
  if (noName.test(word) || acronym.test(word) || departmentWord.test(word) || roleWord.test(word))
    return false;
  return capital || (loose && word.length > 1);
}
