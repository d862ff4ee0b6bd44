/** A part of a text, half-open. */
export type Span = { start: number; end: number };

/** The sentences of a stretch of text: up to a full stop, a blank line, or the end of a line that was not wrapped. */
export function sentencesOf(text: string, from: number, to: number): Span[] {
  const spans: Span[] = [];
  let start = from;
  let lineStart = from;
  const cut = (end: number): void => {
    if (text.slice(start, end).trim() !== '') spans.push({ start, end });
    start = end;
  };
  for (let index = from; index < to; index++) {
    const code = text.charCodeAt(index);
    if (code === 10) {
      if (endsSentence(text, lineStart, index, to)) cut(index + 1);
      lineStart = index + 1;
    } else if (isStop(code) && isBlank(text, index + 1) && !isAbbreviation(text, start, index)) {
      cut(index + 1);
    }
  }
  cut(to);
  return spans;
}

/** Any of `.!?;…`. */
function isStop(code: number): boolean {
  return code === 46 || code === 33 || code === 63 || code === 59 || code === 0x2026;
}

/** A space, a tab, a line feed or the end: a readable text has no other blanks. */
function isBlank(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code === 32 || code === 10 || code === 9 || at >= text.length;
}

/** A line that a mail program wrapped goes on in the next one. */
function endsSentence(text: string, lineStart: number, lineEnd: number, to: number): boolean {
  const next = text.slice(lineEnd + 1, Math.min(to, lineEnd + 60));
  if (/^\s*\n|^\s*$/.test(next)) return true;
  if (/^\s*(?:[-*•·–]|\d{1,2}[.)])\s/.test(next)) return true;
  const line = text.slice(lineStart, lineEnd).trimEnd();
  const word = /^\s*\S+/.exec(next)?.[0].trim().length ?? 0;
  if (line.endsWith(',') && !/^\s*\p{Lu}/u.test(next)) return false;
  return line.length + word < 66 && /^\s*[\p{Lu}+(\d]/u.test(next);
}

const ABBREVIATION =
  /(?:^|[\s('"])(?:sig|sigg|sig\.ra|dott|dott\.ssa|dr|rag|avv|ing|geom|arch|prof|art|n|nr|num|tel|cell|fatt|ft|es|ecc|p|s|c|d|pag|vs|ns|rif|doc|prot|cod|int|spett|gent|lett|comma|cfr|tab|fig|v|ver|\p{L})$/iu;

function isAbbreviation(text: string, start: number, at: number): boolean {
  if (text.charCodeAt(at) !== 46) return false;
  const before = text.slice(Math.max(start, at - 12), at);
  return ABBREVIATION.test(before) || (isDigit(text, at + 2) && /(?:^|[\s(])no$/i.test(before));
}

/** "Invoice no. 7" */
function isDigit(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 48 && code <= 57;
}

/** Where a sentence may be parted: punctuation, and conjunctions before a new beginning. */
const JOINT =
  /[,;:()]\s|\s[-–—]\s|[.!?]\s|\n|\s(?=(?:e|ed|ma|quindi|perciò|per cui|and|so|but) (?:vorre|chied|potet|potrest|può|mi può|mi potet|mi potrest|ci potet|desider|avre[im]|ho bisogno|gradire|aspett|attend|il mio|sono|mi chiamo|chiam|richiam|contatt|sono|siamo|resto|please|my|i am|i'm|i need|i'd|could you|can you|call|ho un|ho il|abbiamo|non |quando|il |la |i |lo |gli |le |l'|da |se |dopo |nel|in |ogni|risulta|appare|mi |ci |compare|esce|vedo|manca|the |it |when|we |there))|\s(?=(?:perch[éeè]|poich[éeè]|siccome|dato che|visto che|in quanto|in merito|riguardo|a proposito|relativamente|per (?:un |una |il |la |i |le |lo |l'|dei |delle |del |risolvere|capire|sapere|chiarire|avere (?:chiarimenti|spiegazioni|informazioni))|circa |because|since|about|regarding|as (?:we|i|the)|concerning|potete|potreste|potrebbe|può|mi potete|mi può|ci potete|vi chiedo|chiamatemi|richiamatemi|richiamateci|contattatemi|grazie|quando|non riesco|non riusciamo|non mi|non ci)(?![\p{L}]))/giu;

export function clausesOf(text: string, { start, end }: Span): Span[] {
  const spans: Span[] = [];
  let from = start;
  const sentence = text.slice(start, end);
  for (const match of sentence.matchAll(JOINT)) {
    const at = start + match.index + (/^\s(?![-–—])/.test(match[0]) ? 0 : match[0].length);
    if (at <= from) continue;
    spans.push({ start: from, end: at });
    from = at;
  }
  if (from < end) spans.push({ start: from, end });
  return spans;
}
