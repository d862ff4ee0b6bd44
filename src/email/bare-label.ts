import { noName, roleWord } from './data/name-words.ts';
import { isOpening, isRun } from './label-place.ts';
import { kindOfLabel, type Label, type Word } from './labels.ts';

/** "Tel 0575 555206", "nome Alvaro Ghezzi": a label without a delimiter, by its place and by what follows. */
export function bareLabel(
  line: string,
  words: readonly Word[],
  from: number,
  last: number,
  follows: boolean,
): Label | null {
  for (let first = Math.max(from, last - 4); first <= last; first++) {
    const start = words[first]?.start ?? 0;
    const opens = isOpening(line, start);
    if (!opens && !(follows && BEHIND_VALUE.test(line.slice(0, start)))) continue;
    if (!isRun(line, words, first, last)) continue;
    const kind = kindOfLabel(words, first, last);
    const end = kind === null ? null : endOf(kind, line, words, { first, last, opens, follows });
    if (kind !== null && end !== null) return { kind, start, end };
    if (isLastOf(line, words[last])) return null;
  }
  return null;
}

const BEHIND_VALUE = /\d\s$|[^\d]:\s?$/;

function isLastOf(line: string, word: Word | undefined): boolean {
  return line.slice(word?.end).trim() === '';
}

/** Where a value may be that begins right behind its label. */
function endOf(
  kind: Label['kind'],
  line: string,
  words: readonly Word[],
  { first, last, opens, follows }: { first: number; last: number; opens: boolean; follows: boolean },
): number | null {
  const word = words[last];
  if (word === undefined || (first === 0 && goesOn(kind, line, words, last))) return null;
  const rest = line.slice(word.end);
  const value = word.end + rest.length - rest.trimStart().length;
  // The value stands on the next line.
  if (value === line.length) return first === 0 && kind !== 'other' ? line.length : null;
  switch (kind) {
    case 'phone':
    case 'contact':
      return BARE_PHONE.test(rest) ? word.end : null;
    case 'other':
      return opens && (follows || first === 0) && (word.text === 'ora' ? TIME : BARE_NUMBER).test(rest)
        ? word.end
        : null;
    case 'name':
      if (!NAMED.test(word.text)) return null;
      return PERSON.test(rest) || (first === 0 && isBareName(words.slice(last + 1), rest)) ? value : null;
    case 'description':
      return STARTERS.test(word.text) && isSeparated(line, words[first]?.start) ? value : null;
  }
}

/** "NOME DEL REFERENTE": in a line of capitals that holds label words only, the first of them is not the whole label. */
function goesOn(kind: Label['kind'], line: string, words: readonly Word[], last: number): boolean {
  if (kind !== 'name' || last + 1 >= words.length || /[\p{Ll}\d]/u.test(line)) return false;
  return words.slice(last + 1).every(({ meaning }) => meaning > 0);
}

/** The value of a label that needs no delimiter. */
const BARE_PHONE = /^(?:n\.?|numero|al|è|e'|is|sul|allo?)?[\s.]{0,3}[-–—]?\s{0,2}[+(\d]/i;
const BARE_NUMBER = /^\s?[.:]?\s?[+(\d]/;
/** "Ora 15:30", but "ora 0575 555206": what the number is by now. */
const TIME = /^\s?\d{1,2}(?:[:.,]\d\d)?(?![\d ]*\d)/;
const PERSON = /^\s+(?:\p{Lu}|sig|dott|dr|rag|avv|ing|geom)/u;

/** "nome giulia ferri": two or three words that mean nothing else, and the line ends. */
function isBareName(words: readonly Word[], rest: string): boolean {
  if (!/^\s+\p{Ll}{2,20}(?: \p{Ll}{2,20}){1,2}\s*$/u.test(rest)) return false;
  return !words.some(({ text, meaning }) => meaning > 0 || noName.test(text) || roleWord.test(text));
}

const NAMED =
  /^(?:nome|nominativo|referente|riferimento|rif\.?|ref\.?|att\.ne|contatto|persona|attn|name|contact|di)$/;
const STARTERS = /^(?:problema|descrizione|richiesta|motivo|problem|description|quesito|segnalazione)$/;

/** A description without a colon is a label only behind a separator: "tel … - nome … - problema i codici". */
function isSeparated(line: string, start: number | undefined): boolean {
  return /(?: [-–—] |[;|•·\t]) ?$/.test(line.slice(0, start));
}
