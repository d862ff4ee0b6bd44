import { askFor } from './data/name-phrases.ts';
import type { LabelKind } from './label-kind.ts';
import { nameAt, type PersonName, shiftName } from './person-name.ts';
import { phrasedName } from './phrased-name.ts';
import type { Zones } from './text-zones.ts';

/** The value of a name's label; with `referente`, only of one that names the contact rather than the writer. */
export function labelledName(
  own: string,
  zones: Zones,
  signature: number,
  contact: boolean,
): PersonName | null {
  let first: PersonName | null = null;
  for (const [index, { labels, end, start }] of zones.lines.entries()) {
    for (const [place, label] of labels.entries()) {
      const words = own.slice(label.start, label.end);
      if (label.start >= signature || !asksForName(label.kind, words)) continue;
      if (contact && !/refer|chied|contatt|parlar|interloc|ask|speak|riferim|attn|persona/i.test(words))
        continue;
      const to = labels[place + 1]?.start ?? end;
      const value =
        own.slice(label.end, to).trim() === '' ? valueBelow(zones, index) : { start: label.end, end: to };
      const text = own.slice(value.start, value.end);
      const named = label.kind === 'description' ? leadingName(text) : nameIn(text, label.kind === 'contact');
      const found = shiftName(named, value.start);
      if (found === null) continue;
      if (
        /cognome|surname|last name/i.test(words) &&
        !/nome e cognome|nome\/cognome|cognome e nome/i.test(words) &&
        first !== null
      ) {
        return { name: `${first.name} ${found.name}`, start: first.start, end: found.end };
      }
      first ??= found;
      if (!hasSurnameLabel(own, zones, start)) return first;
    }
  }
  return first;
}

/** "Nome e problema: Ada Neri, la stampa …" asks for both. */
function asksForName(kind: LabelKind, words: string): boolean {
  if (kind !== 'description') return kind === 'name' || kind === 'contact';
  return /^(?:nome|nominativo|referente|contatto|name) ?(?:e|ed|and|[/&+,]) ?\p{L}/iu.test(words);
}

/** The name before the problem, first name and surname: "Ada Neri, la stampa …". */
function leadingName(text: string): PersonName | null {
  const found = nameAt(text, false);
  return found?.name.includes(' ') && /^\s?[,;:–-]/.test(text.slice(found.end)) ? found : null;
}

function hasSurnameLabel(own: string, zones: Zones, from: number): boolean {
  return zones.lines.some(({ labels }) =>
    labels.some(
      ({ kind, start, end }) =>
        kind === 'name' &&
        start >= from &&
        /^(?:cognome|surname|last name)\s*[:=\t]/i.test(own.slice(start, end)),
    ),
  );
}

function valueBelow(zones: Zones, index: number): { start: number; end: number } {
  const below = zones.lines.slice(index + 1, index + 4).find(({ text }) => text.trim() !== '');
  if (below === undefined || below.labels.some(({ start }) => start === below.start))
    return { start: 0, end: 0 };
  return below;
}

/** A value may say "chiedere di Anna" itself, put the department first, or hold the number too. */
function nameIn(text: string, mixed: boolean): PersonName | null {
  const asked = phrasedName(text, askFor, true);
  if (asked !== null) return asked;
  const at = nameAt(text, true);
  if (at !== null) return at;
  for (const match of text.matchAll(mixed ? /[,;:/–-]\s*|\d\s+/g : /[,;:/–(-]\s*/g)) {
    const from = match.index + match[0].length;
    const found = shiftName(nameAt(text.slice(from), false), from);
    if (found !== null) return found;
  }
  return null;
}
