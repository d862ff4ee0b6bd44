import type { LocalisedText } from '../policy/document.ts';
import { type DayNumber, MS_PER_DAY } from '../time/civil-date.ts';
import { monthName } from './month-name.ts';
import type { PeakWindow } from './peak-windows.ts';

/** Beyond so many days of deadlines a name tells only the first and the last. */
const MOST_NAMED = 3;

/** The causes of a peak period in the order in which they begin, to stand after "periodo di elevato afflusso: "; days in order. */
export function peakName(windows: readonly PeakWindow[], deadlineDays: readonly DayNumber[]): LocalisedText {
  const days = [...new Set(deadlineDays)];
  const byDeadlines = { it: italianDeadlines(days), en: englishDeadlines(days) };
  const italian = new Set<string>();
  const english = new Set<string>();
  for (const window of windows) {
    const name = 'manual' in window ? window.manual.name : byDeadlines;
    italian.add(name.it);
    english.add(name.en);
  }
  return { it: listed([...italian], 'e'), en: listed([...english], 'and') };
}

/** "scadenza del 16 novembre", "scadenze del 30 aprile, dell’8 e del 16 maggio": the month is told once. */
function italianDeadlines(days: readonly DayNumber[]): string {
  const [first = 0, last = 0] = [days[0], days.at(-1)];
  if (days.length > MOST_NAMED) {
    return `scadenze ${elided('dal', day(first, last, 'it'))} ${elided('al', day(last, first, 'it'))}`;
  }
  const named = listed(
    days.map((one, index) =>
      elided('del', sameMonth(one, days[index + 1]) ? dayOnly(one, 'it') : day(one, one, 'it')),
    ),
    'e',
  );
  return `${days.length === 1 ? 'scadenza' : 'scadenze'} ${named}`;
}

function englishDeadlines(days: readonly DayNumber[]): string {
  const [first = 0, last = 0] = [days[0], days.at(-1)];
  if (days.length > MOST_NAMED)
    return `deadlines from ${day(first, last, 'en')} to ${day(last, first, 'en')}`;
  const named = listed(
    days.map((one, index) => (sameMonth(one, days[index + 1]) ? dayOnly(one, 'en') : day(one, one, 'en'))),
    'and',
  );
  return `${days.length === 1 ? 'deadline' : 'deadlines'} of ${named}`;
}

/** "16 novembre", with the year when that of the other day differs. */
function day(one: DayNumber, other: DayNumber, language: keyof LocalisedText): string {
  const [date, compared] = [utc(one), utc(other)];
  const text = `${dayOnly(one, language)} ${monthName(date.getUTCMonth() + 1, language)}`;
  return date.getUTCFullYear() === compared.getUTCFullYear() ? text : `${text} ${date.getUTCFullYear()}`;
}

function dayOnly(one: DayNumber, language: keyof LocalisedText): string {
  const number = utc(one).getUTCDate();
  return language === 'it' && number === 1 ? '1°' : String(number);
}

function sameMonth(one: DayNumber, next: DayNumber | undefined): boolean {
  return next !== undefined && utc(one).toISOString().slice(0, 7) === utc(next).toISOString().slice(0, 7);
}

function utc(one: DayNumber): Date {
  return new Date(one * MS_PER_DAY);
}

/** The article falls before 8 and 11, which are read "otto" and "undici". */
function elided(particle: 'dal' | 'al' | 'del', text: string): string {
  return /^(8|11)\b/.test(text) ? `${particle}l’${text}` : `${particle} ${text}`;
}

function listed(items: readonly string[], and: string): string {
  const last = items.at(-1) as string;
  return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} ${and} ${last}`;
}
