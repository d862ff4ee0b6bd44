import { closing } from './data/phrases.ts';
import { askFor, callFor, honorifics, introduction, nameAfterNumber } from './data/name-phrases.ts';
import { sentencesOf } from './clauses.ts';
import type { PhoneCandidate } from './phone-candidates.ts';
import { nameAt, type PersonName } from './person-name.ts';
import type { Zones } from './text-zones.ts';

/**
 * The person to ask for: whom the sender names for the call, then a labelled name, then who introduces themselves, then a
 * name beside the number, then the one that signs.
 */
export function chooseName(own: string, zones: Zones, phones: readonly PhoneCandidate[], from: string): PersonName | null {
  const signature = zones.lines[zones.signature]?.start ?? own.length;
  const body = own.slice(0, signature);
  return (
    labelled(own, zones, signature, true) ??
    phrased(body, askFor, true) ??
    phrased(body, callFor, false) ??
    labelled(own, zones, signature, false) ??
    phrased(body, introduction, false, from) ??
    besideNumber(body, phones) ??
    lineOfItsOwn(body) ??
    phrased(body, honorifics, false) ??
    signed(zones, from)
  );
}

function shift(found: PersonName | null, by: number): PersonName | null {
  return found === null ? null : { name: found.name, start: found.start + by, end: found.end + by };
}

/** The value of a name's label; with `referente`, only of one that names the contact rather than the writer. */
function labelled(own: string, zones: Zones, signature: number, contact: boolean): PersonName | null {
  let first: PersonName | null = null;
  for (const [index, { labels, end, start }] of zones.lines.entries()) {
    for (const [place, label] of labels.entries()) {
      if ((label.kind !== 'name' && label.kind !== 'contact') || label.start >= signature) continue;
      const words = own.slice(label.start, label.end);
      if (contact && !/refer|chied|contatt|parlar|interloc|ask|speak|riferim|attn|persona/i.test(words)) continue;
      const to = labels[place + 1]?.start ?? end;
      const value = own.slice(label.end, to).trim() === '' ? valueBelow(zones, index) : { start: label.end, end: to };
      const text = own.slice(value.start, value.end);
      const found = shift(nameIn(text, label.kind === 'contact'), value.start);
      if (found === null) continue;
      if (/cognome|surname|last name/i.test(words) && !/nome e cognome|nome\/cognome|cognome e nome/i.test(words) && first !== null) {
        return { name: `${first.name} ${found.name}`, start: first.start, end: found.end };
      }
      first ??= found;
      if (!hasSurnameLabel(own, zones, start)) return first;
    }
  }
  return first;
}

function hasSurnameLabel(own: string, zones: Zones, from: number): boolean {
  return zones.lines.some(({ labels }) =>
    labels.some(({ kind, start, end }) => kind === 'name' && start >= from && /^(?:cognome|surname|last name)\s*[:=\t]/i.test(own.slice(start, end))),
  );
}

function valueBelow(zones: Zones, index: number): { start: number; end: number } {
  const below = zones.lines.slice(index + 1, index + 4).find(({ text }) => text.trim() !== '');
  if (below === undefined || below.labels.some(({ start }) => start === below.start)) return { start: 0, end: 0 };
  return below;
}

/** A value may say "chiedere di Anna" itself, put the department first, or hold the number too. */
function nameIn(text: string, mixed: boolean): PersonName | null {
  const asked = phrased(text, askFor, true);
  if (asked !== null) return asked;
  const at = nameAt(text, true);
  if (at !== null) return at;
  for (const match of text.matchAll(mixed ? /[,;:/–-]\s*|\d\s+/g : /[,;:/–(-]\s*/g)) {
    const from = match.index + match[0].length;
    const found = shift(nameAt(text.slice(from), false), from);
    if (found !== null) return found;
  }
  return null;
}

function phrased(text: string, pattern: RegExp, loose: boolean, from = ''): PersonName | null {
  for (const match of text.matchAll(pattern)) {
    const start = match.index + match[0].length;
    const rest = text.slice(start, start + 160);
    const strict = nameAt(rest, false);
    if (strict !== null && strict.start < 25) return shift(strict, start);
    const lower = nameAt(rest, true);
    if (lower === null || lower.start > 25) continue;
    const words = lower.name.split(/\s+/);
    const known = words.filter((word) => word.length > 2 && from.toLowerCase().includes(word.toLowerCase()));
    if (loose ? words.length <= 3 : known.length > 0) {
      const name = words.slice(0, Math.max(2, known.length)).join(' ');
      return shift({ ...lower, name, end: lower.start + name.length }, start);
    }
  }
  return null;
}

function besideNumber(body: string, phones: readonly PhoneCandidate[]): PersonName | null {
  for (const { start, end } of phones) {
    if (end > body.length) continue;
    const gap = nameAfterNumber.exec(body.slice(end, end + 20))?.[0];
    const after = gap === undefined ? null : nameAt(body.slice(end + gap.length, end + 90), false);
    if (after !== null && after.start === 0 && endsThere(body, end + (gap?.length ?? 0) + after.end)) return shift(after, end + (gap?.length ?? 0));
    const lead = body.slice(Math.max(0, start - 60), start);
    const before = /(?:^|[\n.,;:(]\s*|[-–]\s)((?:\p{Lu}[\p{L}'’.]{1,20}\s?){1,4})[\s,:(–-]{0,3}(?:(?:tel|cell|al|n)\.?:?\s?)?$/u.exec(lead);
    const found = before?.[1] === undefined ? null : nameAt(before[1], false);
    if (before?.[1] !== undefined && found !== null) return shift(found, Math.max(0, start - 60) + before.index + before[0].indexOf(before[1]));
  }
  return null;
}

function endsThere(body: string, at: number): boolean {
  return /^\s*(?:$|[\n.,;()–-])/.test(body.slice(at));
}

/** A line or a sentence of the body that holds a name and nothing else. */
function lineOfItsOwn(body: string): PersonName | null {
  const lines = [...body.matchAll(/[^\n]+/g)].map(({ 0: { length }, index }) => ({ start: index, end: index + length }));
  for (const { start, end } of [...lines, ...sentencesOf(body, 0, body.length)]) {
    const text = body.slice(start, end);
    const lead = /^\s*(?:[-*•]|\(?[\da-z][.)])?\s*/.exec(text)?.[0].length ?? 0;
    if (text.length > 60) continue;
    const found = nameAt(text.slice(lead), false);
    if (found === null || !/^[\s.,]*$/.test(text.slice(lead + found.end))) continue;
    if (found.start < 12 && /\s/.test(found.name)) return shift(found, start + lead);
  }
  return null;
}

/** The name under the greeting, on the same line or on the first below it. */
function signed(zones: Zones, from: string): PersonName | null {
  const lines = zones.lines.slice(zones.signature, zones.signature + 7);
  for (const [place, { text, start }] of lines.entries()) {
    const skip = place === 0 && closing.test(text) ? (/^.*?(?:[,.!]\s+|saluti\s+|grazie\s+|regards\s+|-\s+)(?=\p{Lu})/iu.exec(text)?.[0].length ?? -1) : 0;
    if (skip < 0 || text.trim() === '') continue;
    const found = nameAt(text.slice(skip), false);
    if (found === null || /\d|@/.test(text.slice(skip, skip + found.start))) continue;
    const whole = /^[\s.,;–-]*(?:$|\d|[,–(|-])/.test(text.slice(skip + found.end));
    const known = found.name.split(/\s+/).some((word) => word.length > 2 && from.toLowerCase().includes(word.toLowerCase()));
    if (whole && (place === 0 || known || isNameShaped(found.name, text))) return shift(found, start + skip);
    if (place > 0 && !closesAgain(text)) return null;
  }
  return null;
}

/** First and last name, or a first name alone on its line. */
function isNameShaped(name: string, line: string): boolean {
  const words = name.split(/\s+/);
  if (words.length === 1) return /^\p{Lu}\p{Ll}{2,}$/u.test(name) && line.trim().replace(/[.,!]$/, '') === name;
  return words.length <= 4;
}

function closesAgain(text: string): boolean {
  return /(?:saluti|grazie|regards|cordialmente|giornata|lavoro|attesa|--)/i.test(text);
}
