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
  const words = [...text.slice(0, 160).matchAll(/[\p{L}\p{M}][\p{L}\p{M}'’.-]*|[^\s\p{L}]/gu)];
  let index = 0;
  while (index < words.length && isBefore(words[index]?.[0] ?? '', words[index + 1]?.[0] ?? '')) index++;
  const kept: RegExpMatchArray[] = [];
  for (; index < words.length && kept.length < MAX_WORDS; index++) {
    const word = words[index];
    if (word === undefined || !isNameWord(word[0], words[index + 1]?.[0] ?? '', kept.length, loose)) break;
    if (kept.length > 0 && /\n|\t| {2}/.test(text.slice(endOf(kept.at(-1)), word.index))) break;
    kept.push(word);
    if (/[^.]\.$/.test(word[0]) && word[0].length > 3) break;
  }
  while (
    kept.length > 0 &&
    /^\p{Ll}/u.test(kept.at(-1)?.[0] ?? '') &&
    nameParticle.test(kept.at(-1)?.[0] ?? '')
  )
    kept.pop();
  const first = kept[0];
  if (first === undefined) return null;
  const start = first.index ?? 0;
  const end = endOf(kept.at(-1));
  if (departmentWord.test(first[0]) || companyForm.test(text.slice(end, end + 12))) return null;
  const name = text
    .slice(start, end)
    // slow-regex-ok: at most 160 characters reach it
    .replace(/[.'’-]+$/, (dots) => (dots === '.' && /\b\p{Lu}\.$/u.test(text.slice(start, end)) ? '.' : ''));
  return name.replace(/[^\p{L}]/gu, '').length < 2 ? null : { name, start, end: start + name.length };
}

function endOf(match: RegExpMatchArray | undefined): number {
  return match === undefined ? 0 : (match.index ?? 0) + match[0].length;
}

/** Honorifics and opening marks; an article only before an honorific, for "La Rosa" is a name. */
function isBefore(word: string, next: string): boolean {
  if (/^["“«(*_'-]$/.test(word) || word === 'la' || word === 'il' || word === 'lo') return true;
  return /^(?:la|il|lo)$/i.test(word) ? honorific.test(next) : honorific.test(word);
}

function isNameWord(word: string, next: string, before: number, loose: boolean): boolean {
  if (!/^\p{L}/u.test(word)) return false;
  const capital = /^\p{Lu}/u.test(word);
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
