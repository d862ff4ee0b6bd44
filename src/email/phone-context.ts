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
  const between = own.slice(label?.end ?? start, start);
  const isOver = label?.kind === 'other' && (VALUE_OVER.test(between) || CALL_ME.test(between.slice(-50)));
  const before = own.slice(Math.max(0, start - 90), start);
  const rest = own.slice(end, end + 80);
  return {
    kind: isOver ? null : (label?.kind ?? null),
    before: before.slice(lastBreak(before)).replace(TEL_AND_FAX, '$1'),
    after: untilBreak(rest),
  };
}

/** Behind a number of something else: a new sentence, or right before this one words that ask to be called. */
const VALUE_OVER = /(?:\d|\p{L}{3})[.!?]\s+\p{Lu}/u;
const CALL_ME =
  // slow-regex-ok: at most 50 characters reach it
  /(?<!\p{L})(?:tel|cell?|telefon(?:o|are|ate|atemi|armi)|cellulare|(?:ri)?(?:chiam|contatt)(?:are|ate|i|atemi|armi|ateci|arci)|(?:ri)?contatto|recapito|(?:mio|nostro) numero|rispond(?:o|iamo)|whatsapp|call|call (?:me|us)(?: back)?|reach (?:me|us)|my number|phone)(?:[\s.:]+(?:al?|allo|il|lo|sul|mi|è|mio|nostro|numero|pure|subito|on|at|is|the))*[\s.:]*$/iu;

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
