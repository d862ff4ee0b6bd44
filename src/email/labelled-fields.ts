import { noName, roleWord } from './data/name-words.ts';
import { isKnown, kindOfLabel, type Label, type Word, wordsOf } from './labels.ts';

/** Signs that end a label: a colon, an equals sign, an arrow, a tab; a dash with spaces around it. */
const QUESTION = /^\s?\?\s+(?=\S)/;
const DELIMITER = /^\s{0,2}(?:\([^()\n]{0,60}\)\s{0,2})?(?:[:=：→►]+|[-–—]>|\t|\.{2,}|\|| [-–—] )\s*/;
/** A label that needs no delimiter when its value begins like one. */
const BARE_PHONE = /^(?:n\.?|numero|al|è|e'|is|sul|allo?)?[\s.]{0,3}[-–—]?\s{0,2}[+(\d]/i;

/** Every label of a line, in order: at its beginning, after a separator, or after the value of another label. */
export function labelsOfLine(line: string, offset: number): Label[] {
  const words = wordsOf(line);
  const labels: Label[] = [];
  let from = 0;
  for (let index = 0; index < words.length; index++) {
    if (!isKnown(words[index]?.text ?? '')) continue;
    const rest = line.slice(words[index]?.end);
    const delimiter =
      DELIMITER.exec(rest)?.[0] ??
      (index - from > 1 && isOpening(line.slice(0, words[from]?.start))
        ? QUESTION.exec(rest)?.[0]
        : undefined);
    const label =
      delimiter === undefined
        ? bareLabel(line, words, from, index, labels.length > 0)
        : labelBefore(line, words, from, index, delimiter.length, labels);
    if (label === null) continue;
    labels.push({ ...label, start: label.start + offset, end: label.end + offset });
    while (index + 1 < words.length && (words[index + 1]?.start ?? 0) < label.end) index++;
    from = index + 1;
  }
  return labels;
}

/** The longest run of known words that ends before a delimiter and begins where a label may begin. */
function labelBefore(
  line: string,
  words: readonly Word[],
  from: number,
  last: number,
  length: number,
  found: readonly Label[],
): Label | null {
  const end = (words[last]?.end ?? 0) + length;
  let best: Label | null = null;
  for (let first = last; first >= Math.max(from, last - 8); first--) {
    const word = words[first];
    if (word === undefined || !isKnown(word.text)) break;
    if (first < last && !isJoined(line.slice(word.end, words[first + 1]?.start))) break;
    const kind = kindOfLabel(words.slice(first, last + 1).map(({ text }) => text));
    if (kind === null) continue;
    const opens = isOpening(line.slice(0, word.start));
    const dash =
      /[-–—]/.test(line.slice(words[last]?.end, end)) && !line.slice(words[last]?.end, end).includes(':');
    const described = found.some((label) => label.kind === 'description');
    if (opens || (!dash && (kind === 'phone' || (kind === 'description' ? !described : found.length > 0))))
      best = { kind, start: word.start, end };
  }
  return best;
}

/** "Tel 0575 555206", "nome Alvaro Ghezzi": a label by its place and by what follows. */
function bareLabel(
  line: string,
  words: readonly Word[],
  from: number,
  index: number,
  follows: boolean,
): Label | null {
  const word = words[index];
  if (word === undefined) return null;
  for (let first = Math.max(from, index - 4); first <= index; first++) {
    const start = words[first]?.start ?? 0;
    const lead = line.slice(0, start);
    if (!isOpening(lead) && !(follows && /\d\s$|[^\d]:\s?$/.test(lead))) continue;
    const run = words.slice(first, index + 1);
    if (!run.every((one, place) => place === 0 || isJoined(line.slice(run[place - 1]?.end, one.start))))
      continue;
    const kind = kindOfLabel(run.map(({ text }) => text));
    const rest = line.slice(word.end);
    const spaces = /^\s*/.exec(rest)?.[0].length ?? 0;
    if (rest.trim() === '')
      return kind !== null && first === 0 && kind !== 'other' ? { kind, start, end: line.length } : null;
    if ((kind === 'phone' || kind === 'contact') && BARE_PHONE.test(rest))
      return { kind, start, end: word.end };
    if (kind === 'other' && isOpening(lead) && (follows || first === 0) && /^\s?[.:]?\s?[+(\d]/.test(rest))
      return { kind, start, end: word.end };
    if (
      kind === 'name' &&
      NAMED.test(word.text) &&
      /^\s+(?:\p{Lu}|sig|dott|dr|rag|avv|ing|geom)/u.test(rest)
    ) {
      return { kind, start, end: word.end + spaces };
    }
    if (kind === 'name' && first === 0 && NAMED.test(word.text) && isBareName(words.slice(index + 1), rest))
      return { kind, start, end: word.end + spaces };
    if (kind === 'description' && STARTERS.test(word.text) && labelsBefore(line, start))
      return { kind, start, end: word.end + spaces };
  }
  return null;
}

/** "nome giulia ferri": two or three words that mean nothing else, and the line ends. */
function isBareName(words: readonly Word[], rest: string): boolean {
  if (!/^\s+\p{Ll}{2,20}(?: \p{Ll}{2,20}){1,2}\s*$/u.test(rest)) return false;
  return !words.some(({ text }) => isKnown(text) || noName.test(text) || roleWord.test(text));
}

const NAMED = /^(?:nome|nominativo|referente|riferimento|rif\.?|contatto|persona|attn|name|contact|di)$/;
const STARTERS = /^(?:problema|descrizione|richiesta|motivo|problem|description|quesito|segnalazione)$/;

/** A description without a colon is a label only behind a separator: "tel … - nome … - problema i codici". */
function labelsBefore(line: string, start: number): boolean {
  return /(?: [-–—] |[;|•·\t]) ?$/.test(line.slice(0, start));
}

function isJoined(between: string): boolean {
  return /^(?:\s{1,3}|\s?[/&(),+-]\s?|['’.]\s?)$/.test(between);
}

/** At the beginning of a line (after a bullet or a number), or after a separator. */
function isOpening(before: string): boolean {
  if (before.length < 40 && BULLET.test(before)) return true;
  return SEPARATED.test(before.slice(-12));
}

// slow-regex-ok: at most 40 characters reach it
const BULLET = /^[\s>*•·●▪◦–—_#~"'“«([-]*(?:\(?[\da-e]{1,2}[.)°]\)?[\s:-]*)?[\s*_"'“«(-]*$/i;
// slow-regex-ok: at most 12 characters reach it
const SEPARATED = /(?:[;,|•·●→/\t(]|\s[-–—*]|[.!?]\s|\s{2})\s*$/;
