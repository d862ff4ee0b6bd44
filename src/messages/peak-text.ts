import { describe } from '../time/civil-date.ts';
import { clauseMark } from './clause-mark.ts';
import { AUTHOR_TEXT, clean } from './clean.ts';
import type { MessageAudience } from './reason-wording.ts';
import { type Speech, sentence } from './speech.ts';

type Deadline = { date: string; tier?: unknown; name: { it: string; en: string } };
type Peak = { from: string; to: string; name: { it: string; en: string }; deadlines: Deadline[] };

export function isPeak(value: unknown): value is Peak {
  if (typeof value !== 'object' || value === null) return false;
  const { from, to, name, deadlines } = value as Record<string, unknown>;
  return [from, to].every((day) => typeof day === 'string') && isName(name) && Array.isArray(deadlines);
}

function isName(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'it' in value && 'en' in value;
}

function readPeak(value: unknown): Peak {
  if (isPeak(value)) return value;
  throw new TypeError(`value: expected a peak period, not ${describe(value)}`);
}

/** "dal 12 al 16 novembre 2026". */
export function peakRange(value: unknown, say: Speech): string {
  const { from, to } = readPeak(value);
  return say.range(from, to);
}

/** "Dal 12 al 16 novembre 2026 le attese possono essere più lunghe del solito per la scadenza del 16 novembre: …". */
export function longerWaits(peak: unknown, say: Speech): string {
  const range = sentence(peakRange(peak, say));
  const waits =
    say.locale === 'it' ? 'le attese possono essere più lunghe del solito' : 'waits may be longer than usual';
  return `${range}${say.locale === 'it' ? '' : ','} ${waits} ${peakCause(peak, say)}.`;
}

/** So many deadlines are all named; of more the first two are, and the others counted. */
const MOST_NAMED = 3;
const TIERS: readonly unknown[] = ['major', 'standard', 'minor'];

/**
 * The whole name of a period that deadlines alone cause, in Italian, in which each has it: "scadenze del 30 aprile,
 * dell’8 e del 16 maggio", "scadenze dal 30 maggio al 16 giugno". Any other names a period by hand too.
 */
const ONLY_DEADLINES = /^scadenz[ae](?:,? (?:e )?(?:d[ae]ll?|all?)[ ’]\d+°?(?: \p{L}{5,})?(?: \d{4})?)+$/u;

/**
 * Why there is a peak: "per la scadenza del 16 novembre: liquidazione IVA del terzo trimestre". A period by hand has
 * its name, in brackets; where it met deadlines the name tells both: "(avvio del nuovo anno e scadenza del 16 gennaio;
 * in scadenza: secondo acconto differito)".
 */
export function peakCause(value: unknown, say: Speech): string {
  const peak = readPeak(value);
  const italian = say.locale === 'it';
  const nameOf = (name: Deadline['name']): string => clean(name?.[say.locale], AUTHOR_TEXT, 'value: a name');
  const dates = peak.deadlines.map((one) => one.date).sort();
  const [first, last] = [dates[0], dates.at(-1)];
  if (first === undefined || last === undefined) return `(${nameOf(peak.name)})`;
  const named = namedFirst(peak.deadlines).map((one) => nameOf(one.name));
  const others = peak.deadlines.length - named.length;
  if (others > 0) named.push(italian ? `altre ${others}` : `${others} more`);
  const names = say.and(named);
  if (!ONLY_DEADLINES.test(peak.name.it))
    return `(${nameOf(peak.name)}; ${italian ? 'in scadenza' : 'due'}: ${names})`;
  // The range that stands before it tells the year.
  const withYear = [peak.from, first, last].some((date) => date.slice(0, 4) !== peak.to.slice(0, 4));
  const when = italian ? italianWhen(first, last, say, withYear) : englishWhen(first, last, say, withYear);
  const several = peak.deadlines.length > 1;
  const head = italian
    ? several
      ? 'per le scadenze'
      : 'per la scadenza'
    : several
      ? 'because of the deadlines'
      : 'because of the deadline';
  return `${head} ${when}: ${names}`;
}

/** Those of the highest tier come first where there are too many; reasons do not tell tiers and keep their order. */
function namedFirst(deadlines: readonly Deadline[]): readonly Deadline[] {
  if (deadlines.length <= MOST_NAMED) return deadlines;
  const rank = ({ tier }: Deadline): number => TIERS.indexOf(tier);
  return [...deadlines].sort((a, b) => rank(a) - rank(b)).slice(0, MOST_NAMED - 1);
}

function italianWhen(first: string, last: string, say: Speech, withYear: boolean): string {
  return first === last ? say.day(first, 'del', withYear) : say.range(first, last, withYear);
}

function englishWhen(first: string, last: string, say: Speech, withYear: boolean): string {
  return first === last ? `of ${say.day(first, undefined, withYear)}` : say.range(first, last, withYear);
}

/** What `explain` tells of a peak period on its own. */
export function peakText(peak: unknown, say: Speech, audience: MessageAudience): string {
  if (audience === 'customer') return longerWaits(peak, say);
  const head = say.locale === 'it' ? 'Periodo di elevato afflusso' : 'Peak period';
  const mark = clauseMark('interpretation.peak-window', say.locale);
  return `${head} ${peakRange(peak, say)} ${peakCause(peak, say)}. ${mark}`;
}
