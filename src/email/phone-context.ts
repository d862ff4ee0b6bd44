import type { Label } from './labels.ts';
import type { PhoneCandidate } from './phone-candidates.ts';
import type { Zones } from './text-zones.ts';

/** What the words around a number make of it. */
export type PhoneContext = { kind: string | null; before: string; after: string };

/** The label in whose value a number stands, and the words around it on its line or in its sentence. */
export function contextOf(own: string, zones: Zones, { start, end }: PhoneCandidate): PhoneContext {
  const index = zones.lines.findIndex((line) => start >= line.start && start <= line.end);
  const line = zones.lines[index];
  const label = line?.labels.filter((one) => one.end <= start + 1).at(-1) ?? labelAbove(zones, index, start);
  const isOver = label?.kind === 'other' && isOffer(own.slice(label.end, start));
  const before = own.slice(Math.max(0, start - 90), start);
  const rest = own.slice(end, end + 80);
  return {
    kind: isOver ? null : (label?.kind ?? null),
    before: before.slice(lastBreak(before)).replace(TEL_AND_FAX, '$1'),
    after: untilBreak(rest),
  };
}

/** Behind a number of something else only words that ask to be called, or a person's name, offer another. */
function isOffer(between: string): boolean {
  return OFFERS.some((offer) => offer.test(between.slice(-90)));
}

const OFFERS = [
  // Right before it: "tel.", "chiamatemi allo", "il mio numero è".
  // slow-regex-ok: at most 90 characters reach it
  /(?<!\p{L})(?:tel|cell?|telefon(?:o|are|ate|atemi|armi)|cellulare|(?:ri)?(?:chiam|contatt)(?:are|ate|i|atemi|armi|ateci|arci)|(?:ri)?contatto|recapito|(?:mio|nostro) numero|rispond(?:o|iamo)|(?:reper|raggiung)ibil[ei]|whatsapp|call|call (?:me|us)(?: back)?|reach (?:me|us)|my number|phone)(?:[\s.:]+(?:al?|allo|il|lo|sul|mi|è|mio|nostro|numero|pure|subito|on|at|is|the))*[\s.:]*$/iu,
  // In a sentence of its own: "Potete chiamarmi dopo le 15 allo".
  // slow-regex-ok: at most 90 characters reach it
  /[.!?]\s+[^.!?]*(?:chiam|contatt|telefon)(?:armi|arci|atemi|ateci)[^.!?]*\s(?:al|allo|il|lo|sul|a)\s$/iu,
  // "Ada Neri, 0575 …"
  /[.!?]\s+(?:[Ss]ono |[Mm]i chiamo )?\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+\s?[,:(–-]\s?$/u,
];

/** Up to the end of the line or the sentence, another number, or the next of a list. */
function untilBreak(rest: string): string {
  const end = rest.search(/\n|[.;] |\d{3}|(?:,? o|,? e|,? oppure|,? or|, in alternativa|,)(?=[ ,])/);
  return end < 0 ? rest : rest.slice(0, end);
}

/** One number for both is a telephone. */
// slow-regex-ok: at most 90 characters reach it
const TEL_AND_FAX = /(tel(?:efono)?)\.?\s?(?:[/+&-]|e)\s?(?:tele)?fax/gi;

/** Behind the last sentence, blank line or other number. */
function lastBreak(before: string): number {
  let last = 0;
  // slow-regex-ok: at most 90 characters reach it
  for (const match of before.matchAll(/\d{3,}\D|\n\n|[.!?]\s+(?=\p{Lu}\p{Ll})/gu))
    last = match.index + match[0].length;
  return last;
}

/** A label whose line holds nothing else names the lines below it, up to the next filled one. */
function labelAbove(zones: Zones, index: number, start: number): Label | undefined {
  for (let above = index - 1; above >= Math.max(0, index - 3); above--) {
    const line = zones.lines[above];
    if (line === undefined || line.text.trim() === '') continue;
    const last = line.labels.at(-1);
    return last !== undefined && line.text.slice(last.end - line.start).trim() === '' && last.end <= start
      ? last
      : undefined;
  }
  return undefined;
}
