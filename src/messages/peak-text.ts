import { describe } from '../time/civil-date.ts';
import { clauseMark } from './clause-mark.ts';
import { AUTHOR_TEXT, clean } from './clean.ts';
import type { MessageAudience } from './reason-wording.ts';
import { type Speech, sentence } from './speech.ts';

type Deadline = { date: string; name: { it: string; en: string } };
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

/**
 * Why there is a peak: "per la scadenza del 16 novembre: liquidazione IVA del terzo trimestre". The first two
 * deadlines are named, the others counted; a period by hand has only its name, in brackets.
 */
export function peakCause(value: unknown, say: Speech): string {
  const peak = readPeak(value);
  const italian = say.locale === 'it';
  const nameOf = (name: Deadline['name']): string => clean(name?.[say.locale], AUTHOR_TEXT, 'value: a name');
  const dates = peak.deadlines.map((one) => one.date).sort();
  const [first, last] = [dates[0], dates.at(-1)];
  if (first === undefined || last === undefined) return `(${nameOf(peak.name)})`;
  // The range that stands before it tells the year.
  const withYear = [peak.from, first, last].some((date) => date.slice(0, 4) !== peak.to.slice(0, 4));
  const when = italian ? italianWhen(first, last, say, withYear) : englishWhen(first, last, say, withYear);
  const names = peak.deadlines.slice(0, 2).map((one) => nameOf(one.name));
  const others = peak.deadlines.length - names.length;
  const rest = italian ? (others === 1 ? 'un’altra' : `altre ${others}`) : `${others} more`;
  const several = peak.deadlines.length > 1;
  const head = italian
    ? several
      ? 'per le scadenze'
      : 'per la scadenza'
    : several
      ? 'because of the deadlines'
      : 'because of the deadline';
  return `${head} ${when}: ${say.and(others > 0 ? [...names, rest] : names)}`;
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
