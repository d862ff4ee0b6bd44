import type { Json } from '../policy/decision.ts';
import type { LocalisedText } from '../policy/document.ts';
import type { PolicyChange, PolicyConsequence, PolicyDifference } from '../policy/policy-difference.ts';
import { clauseMark } from './clause-mark.ts';
import { clean, USER_TEXT } from './clean.ts';
import { consequenceLines } from './consequence-text.ts';
import { jsonText } from './json-text.ts';
import type { MessageAudience } from './reason-wording.ts';
import type { Speech } from './speech.ts';

/** What only tells documents apart: no term changes with it. */
const NAMES_OF_DOCUMENT: readonly unknown[] = ['id', 'version'];

/** The parts of the document, by the first step of a change's path, as customers would call them. */
const PARTS: Readonly<Record<string, LocalisedText>> = {
  inForceFrom: { it: 'inizio di validità', en: 'start of validity' },
  inForceTo: { it: 'fine di validità', en: 'end of validity' },
  timeZone: { it: 'fuso orario', en: 'time zone' },
  entitledPlans: { it: 'piani che comprendono l’assistenza', en: 'plans that include support' },
  channels: { it: 'modi di prenotare', en: 'ways of booking' },
  request: { it: 'dati della richiesta', en: 'contents of the request' },
  hours: { it: 'orario di assistenza', en: 'opening hours' },
  holidays: { it: 'giorni festivi', en: 'public holidays' },
  overrides: { it: 'chiusure e aperture straordinarie', en: 'closures and extra openings' },
  callback: { it: 'fasce per la richiamata', en: 'callback slots' },
  peak: { it: 'periodi di elevato afflusso', en: 'peak periods' },
  dailyLimit: { it: 'richieste al giorno', en: 'requests a day' },
  scope: { it: 'argomenti compresi', en: 'topics covered' },
};

function partName(change: PolicyChange, say: Speech): string {
  const key = String(change.path[0] ?? '');
  const part = Object.hasOwn(PARTS, key) ? PARTS[key] : undefined;
  return part === undefined ? clean(key, USER_TEXT, 'value: a path') : part[say.locale];
}

export function isDifference(value: unknown): value is PolicyDifference {
  if (typeof value !== 'object' || value === null) return false;
  const { changes, consequence } = value as Record<string, unknown>;
  return isChanges(changes) && typeof consequence === 'object';
}

export function isChanges(value: unknown): value is PolicyChange[] {
  return Array.isArray(value) && value.every((one) => Array.isArray((one as PolicyChange | null)?.path));
}

/** What changes, then what that does to the days of the span. */
export function differenceText(
  changes: PolicyChange[],
  consequence: PolicyConsequence | null,
  say: Speech,
  audience: MessageAudience,
): string {
  const lines = audience === 'agent' ? agentLines(changes, say) : [customerLine(changes, say)];
  if (consequence !== null) lines.push(...consequenceLines(consequence, say, audience));
  return lines.join('\n');
}

function customerLine(changes: PolicyChange[], say: Speech): string {
  const terms = changes.filter(({ path }) => !NAMES_OF_DOCUMENT.includes(path[0]));
  const parts = [...new Set(terms.map((change) => partName(change, say)))];
  if (say.locale === 'it') {
    if (parts.length === 0) return 'Le condizioni dell’assistenza telefonica non cambiano.';
    return `Cambiano le condizioni dell’assistenza telefonica: ${say.and(parts)}.`;
  }
  if (parts.length === 0) return 'The terms of phone support do not change.';
  return `The terms of phone support change: ${say.and(parts)}.`;
}

function agentLines(changes: PolicyChange[], say: Speech): string[] {
  if (changes.length === 0) return [say.locale === 'it' ? 'Nessuna differenza.' : 'No difference.'];
  return changes.map((change) => {
    const path = clean(change.path.join('.'), 2 * USER_TEXT, 'value: a path');
    const shown = (value: Json): string => jsonText(value, say.locale, change.path.at(-1));
    return `- ${path}: ${shown(change.before)} → ${shown(change.after)} ${clauseMark(change.clause, say.locale)}`;
  });
}
