import { type Span, sentencesOf } from './clauses.ts';
import {
  askFor,
  callFor,
  honorifics,
  introduction,
  nameAfterNumber,
  ownerOf,
  selfNamed,
} from './data/name-phrases.ts';
import { closing } from './data/phrases.ts';
import { labelledName } from './labelled-name.ts';
import { nameAt, type PersonName, shiftName } from './person-name.ts';
import type { PhoneCandidate } from './phone-candidates.ts';
import { phrasedName } from './phrased-name.ts';
import { nameClosingCall, nameHere } from './placed-name.ts';
import type { Zones } from './text-zones.ts';

/**
 * The person to ask for: whom the sender names for the call, then a labelled name, then who introduces themselves, then a
 * name beside the number, then the one that signs.
 */
export function chooseName(
  own: string,
  zones: Zones,
  phones: readonly PhoneCandidate[],
  from: string,
): PersonName | null {
  const signature = zones.lines[zones.signature]?.start ?? own.length;
  const body = own.slice(0, signature);
  return (
    labelledName(own, zones, signature, true) ??
    phrasedName(body, askFor, true) ??
    phrasedName(body, callFor, false) ??
    labelledName(own, zones, signature, false) ??
    phrasedName(body, ownerOf, false) ??
    phrasedName(body, introduction, false, from) ??
    phrasedName(body, selfNamed, true) ??
    nameHere(body) ??
    besideNumber(body, zones, phones) ??
    lineOfItsOwn(body, zones) ??
    nameClosingCall(body) ??
    besideThanks(zones) ??
    phrasedName(body, honorifics, false) ??
    signed(zones, from)
  );
}

function besideNumber(body: string, zones: Zones, phones: readonly PhoneCandidate[]): PersonName | null {
  for (const { start, end } of phones) {
    if (end > body.length) continue;
    const gap = nameAfterNumber.exec(body.slice(end, end + 20))?.[0];
    const after = gap === undefined ? null : nameAt(body.slice(end + gap.length, end + 90), false);
    if (after !== null && after.start === 0 && endsThere(body, end + (gap?.length ?? 0) + after.end))
      return shiftName(after, end + (gap?.length ?? 0));
    const lead = body.slice(Math.max(0, start - 60), start);
    const before =
      // slow-regex-ok: at most 60 characters reach it
      /(?:^|[\n.,;:(]\s*|[-–]\s|(?<!.)\(?[\da-e][.)°]{1,2}\s)(\p{Lu}[\p{L}'’.]{1,20}(?:\s\p{Lu}[\p{L}'’.]{1,20}){0,3})[\s,:(–-]{0,3}(?:\n\(?[\da-e][.)°]{1,2}\s)?(?:(?:tel|cell|al|n)\.?:?\s?)?$/u.exec(
        lead,
      );
    const found = before?.[1] === undefined ? null : nameAt(before[1], false);
    if (before?.[1] === undefined || found === null) continue;
    const named = shiftName(found, start - lead.length + before.index + before[0].indexOf(before[1]));
    if (named !== null && !isOtherValue(zones, named.start)) return named;
  }
  return null;
}

/** "Nome azienda: Bruni Arredi" above a number names no contact. */
function isOtherValue({ lines }: Zones, at: number): boolean {
  const labels = lines.find(({ end }) => end > at)?.labels ?? [];
  return labels.filter(({ end }) => end <= at).at(-1)?.kind === 'other';
}

function endsThere(body: string, at: number): boolean {
  return /^\s*(?:$|[\n.,;()–-])/.test(body.slice(at));
}

/** A line or a sentence of the body that holds a name and nothing else. */
function lineOfItsOwn(body: string, { lines, signature }: Zones): PersonName | null {
  return (
    firstOfItsOwn(body, lines.slice(0, signature)) ?? firstOfItsOwn(body, sentencesOf(body, 0, body.length))
  );
}

function firstOfItsOwn(body: string, spans: readonly Span[]): PersonName | null {
  for (const { start, end } of spans) {
    if (end - start > 60) continue;
    const text = body.slice(start, end);
    if (!text.includes(' ')) continue;
    const lead = /^\s*(?:[-*•]|\(?[\da-z][.)]|\d\s?[-–])?\s*/.exec(text)?.[0].length ?? 0;
    const found = nameAt(text.slice(lead), false);
    if (found === null || !/^[\s.,]*$/.test(text.slice(lead + found.end))) continue;
    if (found.start < 12 && /\s/.test(found.name)) return shiftName(found, start + lead);
  }
  return null;
}

/** "Grazie, Ada Neri" above an afterthought. */
function besideThanks({ lines, signature }: Zones): PersonName | null {
  for (const { text, start } of lines.slice(0, signature)) {
    const lead = text.length > 80 || !closing.test(text) ? -1 : behindThanks(text);
    const found = lead < 0 ? null : nameAt(text.slice(lead), false);
    if (found?.start === 0 && /\s/.test(found.name) && /^[\s.]*$/.test(text.slice(lead + found.end)))
      return shiftName(found, start + lead);
  }
  return null;
}

/** The name under the greeting, on the same line or on the first below it. */
function signed(zones: Zones, from: string): PersonName | null {
  const lines = zones.lines.slice(zones.signature, zones.signature + 7);
  for (const [place, { text, start }] of lines.entries()) {
    const skip = place === 0 && closing.test(text) ? behindThanks(text) : 0;
    if (skip < 0 || text.trim() === '') continue;
    const found = nameAt(text.slice(skip), false);
    if (found === null || /\d|@/.test(text.slice(skip, skip + found.start))) continue;
    const whole = /^[\s.,;–-]*(?:$|\d|[,–(|-])/.test(text.slice(skip + found.end));
    const known = found.name
      .split(/\s+/)
      .some((word) => word.length > 2 && from.toLowerCase().includes(word.toLowerCase()));
    if (whole && (place === 0 || known || isNameShaped(found.name, text)))
      return shiftName(found, start + skip);
    if (place > 0 && !closesAgain(text)) return null;
  }
  return null;
}

/** Where a name may begin on a line of thanks or greeting. */
function behindThanks(text: string): number {
  return (
    // slow-regex-ok: at most 300 characters reach it
    /^.*?(?:[,.!]\s+|saluti\s+|grazie\s+|regards\s+|-\s+)(?=\p{Lu})/iu.exec(text.slice(0, 300))?.[0].length ??
    -1
  );
}

/** First and last name, or a first name alone on its line. */
function isNameShaped(name: string, line: string): boolean {
  const words = name.split(/\s+/);
  if (words.length === 1)
    return /^\p{Lu}\p{Ll}{2,}$/u.test(name) && line.trim().replace(/[.,!]$/, '') === name;
  return words.length <= 4;
}

function closesAgain(text: string): boolean {
  return /(?:saluti|grazie|regards|cordialmente|giornata|lavoro|attesa|--)/i.test(text);
}
