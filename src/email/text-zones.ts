import { closing } from './data/phrases.ts';
import { companyFeature, signatureFeature } from './data/signature-features.ts';
import { labelsOfLine } from './labelled-fields.ts';
import type { Label } from './labels.ts';

/** A line of the own text: half-open place, text, labels in it. */
export type Line = { start: number; end: number; text: string; labels: Label[] };

/** The own text, line by line; from `signature` on (a line's index) stand greeting and signature. */
export type Zones = { lines: Line[]; signature: number };

export function zonesOf(own: string): Zones {
  const lines: Line[] = [];
  let start = 0;
  for (const text of own.split('\n')) {
    lines.push({
      start,
      end: start + text.length,
      text,
      labels: text.length > 5000 ? [] : labelsOfLine(text, start),
    });
    start += text.length + 1;
  }
  return { lines, signature: signatureStart(lines) };
}

function signatureStart(lines: readonly Line[]): number {
  const marked = lines.findIndex(({ text }) => /^\s{0,3}(?:-- ?|__+|--+|—|==+|\*{3,})\s*$/.test(text));
  const limit = marked >= 0 && !asksAfter(lines, marked + 1) ? marked : lines.length;
  for (let index = 0; index < limit; index++) {
    if (closes(lines, index) && !asksAfter(lines, index + 1)) return index;
  }
  return Math.min(limit, trailingBlock(lines, limit));
}

/** A closing line: not the first words of the message ("Ciao"), and not a sentence that goes on about the problem. */
function closes(lines: readonly Line[], index: number): boolean {
  const { text, labels } = lines[index] ?? { text: '', labels: [] };
  if (text.length > 160 || labels.length > 0 || !closing.test(text)) return false;
  // "Grazie per la risposta di ieri. Purtroppo …" opens a message.
  return (
    (lines.slice(0, index).some((line) => line.text.trim() !== '') || FAREWELL.test(text)) &&
    // slow-regex-ok: at most 160 characters reach it
    !/[.!] \P{L}*\p{L}+(?: \S+){4,}/u.test(text)
  );
}

/** What nobody opens a message with: all that follows is the signature of one who wrote nothing. */
const FAREWELL =
  /^\s{0,3}(?:(?:(?:i (?:miei |nostri |più )?)?(?:cordiali|distinti|migliori) )?saluti|(?:kind|best|warm) regards|cordialmente|distintamente)[\s,.!]*$/i;

/** Whether fields are still given below a line: then what seemed to be the end was not. */
function asksAfter(lines: readonly Line[], from: number): boolean {
  const rest = lines.slice(from);
  const kinds = new Set(rest.flatMap(({ labels }) => labels.map(({ kind }) => kind)));
  if (kinds.has('description')) return true;
  if (kinds.has('name') && (kinds.has('phone') || kinds.has('contact'))) return true;
  return (
    rest.some(({ text }) => MANY_WORDS.test(text) && !closing.test(text)) &&
    !rest.some(({ text }) => signatureFeature.test(text))
  );
}

/** Ten of them: no line of a signature is so long. */
const MANY_WORDS = /^(?:\S*\s+(?!\s)){9}/;

/** The last paragraphs when they look like a signature that nothing announces: a company, an address, a tax number. */
function trailingBlock(lines: readonly Line[], limit: number): number {
  let start = limit;
  let found = limit;
  while (start > 0) {
    let top = start - 1;
    while (top > 0 && (lines[top]?.text.trim() ?? '') === '') top--;
    const bottom = top;
    while (top > 0 && (lines[top - 1]?.text.trim() ?? '') !== '') top--;
    if (top === 0 && found === limit && !hasBlankAbove(lines, top)) return found;
    const block = lines.slice(top, bottom + 1);
    if (
      block.some(({ labels }) =>
        labels.some(({ kind }) => kind === 'name' || kind === 'description' || kind === 'contact'),
      )
    )
      return found;
    if (block.length < 2 && found === limit && limit === lines.length) return found;
    if (!block.some(({ text }) => companyFeature.test(text)) || block.some(({ text }) => text.length > 160))
      return found;
    found = top;
    start = top;
  }
  return found;
}

function hasBlankAbove(lines: readonly Line[], top: number): boolean {
  return top > 0 && lines.slice(0, top).some(({ text }) => text.trim() !== '');
}
