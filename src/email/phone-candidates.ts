import type { SupportPolicy } from '../policy/document.ts';
import { type PhoneReading, readPhone } from '../request/phone.ts';
import { withoutOtherNumbers } from './other-numbers.ts';

/** A run of digits that may be a phone number, as it stands in a text (half-open), and what it was read as. */
export type PhoneCandidate = { start: number; end: number; text: string; reading: PhoneReading };

const MAX_CANDIDATES = 60;
/** Digits with what people put between them; an extension may follow. */
const RUN =
  // slow-regex-ok: its repeats are bounded
  /(?:\+|\(\s?\+|00|\()?[ \t]{0,2}\p{Nd}(?:[ \t().,/·•*_–—‐‑‒−\\|'-]{0,4}\p{Nd}){3,18}(?:[ \t,;(/–-]{0,3}(?:int(?:erno|\.)?|ext(?:ension|\.)?|est\.?|derivato|x|#)[ .:#]{0,3}\p{Nd}{1,6}\b)?/giu;
/** Every run of digits in a text that could be a phone number, in order. */
export function phoneCandidates(text: string, policy: SupportPolicy): PhoneCandidate[] {
  if (!/\p{Nd}/u.test(text)) return [];
  const masked = withoutOtherNumbers(unwrapped(text));
  const found: PhoneCandidate[] = [];
  for (const match of masked.matchAll(RUN)) {
    if (found.length >= MAX_CANDIDATES) break;
    const start = match.index + match[0].length - match[0].trimStart().length;
    if (isInsideWord(masked, start)) continue;
    found.push(...readRun(text.slice(start, match.index + match[0].length), start, policy));
  }
  return found;
}

/** A number that a mail program wrapped: its line is as long as lines get, and the next one goes on with digits. */
function unwrapped(text: string): string {
  // slow-regex-ok: looks back at most 100 characters
  return text.replace(/\n(?=\d)(?<=[^\n]{55,100}[\d)/.-]\n)/g, ' ').replace(BROKEN, ' ');
}

/** "… chiamatemi allo 011" and "555 4139" on the next line: behind such a word stands no number as short as an area code. */
const BROKEN =
  // slow-regex-ok: looks back at most 16 characters
  /\n(?=\d{3,8}(?:\D|$))(?<=(?<!\p{L})(?:il|lo|al|allo|tel\.?|cell\.?|numero|number|on|at|is) (?:\+39 ?)?(?:0\d{1,3}|3\d\d)\n)/giu;

/** Letters that touch the digits make a code of them, unless they are a label such as "tel0575…". */
function isInsideWord(text: string, at: number): boolean {
  const touching = text.charCodeAt(at - 1);
  if (at === 0 || touching === 32 || touching === 10) return false;
  const before = /[\p{L}\p{N}_]{1,12}$/u.exec(text.slice(Math.max(0, at - 12), at))?.[0];
  return (
    before !== undefined &&
    !/^(?:tel|cell|telefono|cellulare|mobile|numero|num|n|t|m|al|allo|phone)$/i.test(before)
  );
}

/** A run is one number, or several that only a separator parts. */
function readRun(run: string, at: number, policy: SupportPolicy): PhoneCandidate[] {
  const whole = candidate(run, at, policy);
  if (whole.reading.ok) return [whole];
  for (const separator of SEPARATORS) {
    const pieces = splitAt(run, separator);
    if (pieces.length < 2) continue;
    const read = pieces.map((piece) => candidate(piece.text, at + piece.start, policy));
    if (read.some(({ reading }) => reading.ok))
      return read.filter(({ text }) => text.replace(/\D/g, '').length > 4);
  }
  return [whole];
}

const TOO_SHORT: PhoneReading = { ok: false, code: 'phone-invalid', fault: 'too-short' };

const SEPARATORS: readonly RegExp[] = [
  /\s[/|,–—-]\s|[;|\n]|,\s?/g,
  /\s{2,}|\n|[/,]/g,
  /\s?[-–—/]\s?(?=[03+(])/g,
  /\s(?=(?:[03]|\+|\(|00)(?:[^\d]{0,3}\d){7})/g,
];

function splitAt(run: string, separator: RegExp): { text: string; start: number }[] {
  const pieces: { text: string; start: number }[] = [];
  let from = 0;
  for (const match of [...run.matchAll(separator), null]) {
    const to = match?.index ?? run.length;
    const text = run.slice(from, to);
    if (/\p{Nd}/u.test(text)) pieces.push({ text, start: from });
    from = to + (match?.[0].length ?? 0);
  }
  return pieces;
}

function candidate(text: string, start: number, policy: SupportPolicy): PhoneCandidate {
  // Years, amounts and clause numbers: no number to call is so short.
  if (text.length < 12 && (text.match(/\p{Nd}/gu)?.length ?? 0) < 6)
    return { start, end: start + text.length, text, reading: TOO_SHORT };
  const { types, countries } = policy.request.callable;
  const clean = text.replace(/[·•*_,\\|'−]/g, ' ').replace(/^\(\s?(?=\+|00|\d+$)/, '');
  return { start, end: start + text.length, text, reading: readPhone(clean, { types, countries }) };
}
