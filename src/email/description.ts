import type { Span } from './clauses.ts';
import { type Known, withoutContact } from './content-clauses.ts';
import { closing } from './data/phrases.ts';
import type { Label } from './labels.ts';
import type { PersonName } from './person-name.ts';
import type { PhoneCandidate } from './phone-candidates.ts';
import type { Line, Zones } from './text-zones.ts';
import { trimSpan } from './trim-span.ts';

/** The parts of the own text that describe the problem: labelled ones, else what is left of the rest. */
export function describe(
  own: string,
  zones: Zones,
  phones: readonly PhoneCandidate[],
  name: PersonName | null,
): Span[] {
  const known = { own, phones, name };
  const labelled = labelledParts(own, zones);
  const parts =
    labelled.length > 0
      ? labelled.flatMap((span) => withoutContact(span, known, true))
      : freeParts(zones, known);
  const trimmed = parts
    .map((span) => trimSpan(own, span))
    .filter(({ start, end }) => /[\p{L}\p{N}]/u.test(own.slice(start, end)));
  return labelled.length > 0 && trimmed.length === 0 ? [] : merged(own, withoutNumbers(own, trimmed));
}

/** Of "1) number 2) name 3) problem" the problem: what is left of the first items is their number. */
function withoutNumbers(own: string, parts: readonly Span[]): Span[] {
  const filled = parts.filter(({ start, end }) => !NUMBER_ONLY.test(own.slice(start, end)));
  const [first, ...rest] = filled;
  const number = first === undefined ? null : LATER_NUMBER.exec(own.slice(first.start, first.end));
  if (first === undefined || number === null) return filled;
  return [{ start: first.start + number[0].length, end: first.end }, ...rest];
}

const NUMBER_ONLY = /^\(?[\da-e](?:[.)°]{1,2}|\s?[-–])?$/i;
const LATER_NUMBER = /^\(?[2-9b-e](?:[.)°]{1,2}\s+|\s?[-–]\s)/i;

/** The values of description labels, each up to the next label, the end of the message, or what is no description. */
function labelledParts(own: string, zones: Zones): Span[] {
  const spans: Span[] = [];
  const lines = zones.lines.slice(0, zones.signature);
  for (const [index, line] of lines.entries()) {
    for (const [place, label] of line.labels.entries()) {
      if (label.kind !== 'description') continue;
      const next = line.labels[place + 1];
      let end = next?.start ?? line.end;
      for (let below = index + 1; next === undefined && below < lines.length; below++) {
        const other = lines[below];
        if (other === undefined || isBoundary(other)) break;
        end = other.labels[0]?.start ?? other.end;
        if (other.labels.length > 0) break;
      }
      if (own.slice(label.end, end).trim() !== '') spans.push({ start: label.end, end });
    }
  }
  return spans;
}

/** A line at which a labelled description ends: the next label, or the farewell above one. */
function isBoundary({ labels, text, start }: Line): boolean {
  return labels.some((label) => label.start - start < 4) || (text.length < 100 && closing.test(text));
}

/** What is left of the body without labelled values, greeting, thanks and the sentences about the call. */
function freeParts(zones: Zones, known: Known): Span[] {
  const spans: Span[] = [];
  let from: number | null = null;
  const flush = (to: number): void => {
    if (from !== null && from < to) spans.push({ start: from, end: to });
    from = null;
  };
  for (const [index, line] of zones.lines.slice(0, zones.signature).entries()) {
    const [first] = line.labels;
    if (isValueBelow(zones, index, known.own)) {
      flush(line.start - 1);
      continue;
    }
    const next = isSentence(line, known.own) ? line.labels.find(({ kind }) => kind !== 'other') : first;
    if (next === undefined) {
      from ??= line.start;
      continue;
    }
    if (next.start > line.start) from ??= line.start;
    flush(next.start > line.start ? next.start : line.start - 1);
    const last = line.labels.at(-1);
    const tail = last === undefined ? null : afterValue(known, last, line.end);
    if (tail !== null) from = tail;
    else from = null;
  }
  flush(zones.lines[zones.signature]?.start ?? known.own.length);
  return spans.flatMap((span) => withoutContact(span, known));
}

/** "La fattura n. 123 è rimasta in elaborazione": the number of something else, but a sentence about it. */
function isSentence({ labels, end }: Line, own: string): boolean {
  const [first] = labels;
  if (first?.kind !== 'other') return false;
  if (/[:=\t]/.test(own.slice(first.start, first.end))) return false;
  return SENTENCE.test(own.slice(first.end, Math.min(end, first.end + 120)));
}

const SENTENCE = /^\s*[\d/.-]{1,30}(?:,? (?:del|di) [\d/.-]{4,10})?,? \p{Ll}/u;

/** The line below an empty label holds its value. */
function isValueBelow(zones: Zones, index: number, own: string): boolean {
  for (let above = index - 1; above >= 0; above--) {
    const line = zones.lines[above];
    if (line === undefined || line.text.trim() === '') continue;
    const last = line.labels.at(-1);
    return last !== undefined && own.slice(last.end, line.end).trim() === '';
  }
  return false;
}

/** Where the sentence goes on behind a labelled number or name: "Tel. 0575 555206. Non riesco a …". */
function afterValue({ own, phones, name }: Known, last: Label, lineEnd: number): number | null {
  const other = last.kind === 'other' ? OTHER_VALUE.exec(own.slice(last.end, lineEnd)) : null;
  if (other !== null) return last.end + other[0].length;
  const phone = phones.find(({ start, end }) => start >= last.end && end <= lineEnd);
  const named = name !== null && name.start >= last.end && name.end <= lineEnd ? name : undefined;
  const ends = [phone?.end, named?.end].filter((end) => end !== undefined);
  return ends.length === 0 ? null : Math.max(...ends);
}

/** "Codice cliente 12345. Il giroconto …": a number or an address, a full stop, and a sentence. */
const OTHER_VALUE = /^\s*(?:[A-Z]{2} )?[^\s\d@]{0,40}[\d@]\S{0,60}?[.!?;]\s+(?=\p{Lu}[\p{L}'’]*\s\p{Ll})/u;

/** Parts that only blanks and punctuation separate are one. */
function merged(own: string, parts: readonly Span[]): Span[] {
  const joined: Span[] = [];
  for (const part of parts) {
    const last = joined.at(-1);
    if (last !== undefined && /^[\s.,;:!?–-]*$/.test(own.slice(last.end, part.start))) last.end = part.end;
    else joined.push({ ...part });
  }
  return joined;
}
