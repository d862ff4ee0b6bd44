import { calendarOf } from './calendar/calendar.ts';
import type { LintedDays } from './lint-span.ts';
import { deadlineRules } from './peak/data/deadlines.ts';
import { knownExtensions } from './peak/data/extensions.ts';
import { peakAtDay } from './peak/peak-periods.ts';
import { extensionsLastChecked } from './peak/tax-deadlines.ts';
import type { SupportPolicy } from './policy/document.ts';
import { nearestName } from './policy/nearest-name.ts';
import type { PolicyLint } from './policy/policy-lint.ts';
import { describe, formatCivilDate, parseCivilDate } from './time/civil-date.ts';

/** When more than a third of the working days is peak, "peak" says nothing. Source: `interpretation.peak-window`. */
export function lintPeak(policy: SupportPolicy, { first, last }: LintedDays): PolicyLint[] {
  const { hours } = calendarOf(policy);
  let working = 0;
  let peak = 0;
  for (let day = first; day <= last; day++) {
    if (hours.at(day).windows.length === 0) continue;
    working++;
    if (peakAtDay(policy, day) !== null) peak++;
  }
  if (peak * 3 <= working) return [];
  const share = Math.round((peak / working) * 100);
  const advice = {
    it: `È di elevato afflusso il ${share} % dei giorni lavorativi: oltre un terzo non è più un picco. Ridurre scadenze o giorni prima e dopo.`,
    en: `${share}% of the working days are peak: beyond a third it is no peak any more. Choose fewer deadlines or days around them.`,
  };
  return [{ code: 'peak-too-often', path: ['peak'], clause: 'interpretation.peak-window', advice }];
}

/** So many entries are told which id is the nearest: a document from outside may have any number of them. */
const MOST_COMPARED = 20;

/** Ids that no deadline and no extension has: they make no peak day, and an extension moves nothing by them. */
export function lintDeadlineIds({ peak }: SupportPolicy): PolicyLint[] {
  const lasting = [...new Set([...deadlineRules, ...knownExtensions].map(({ id }) => id))];
  const known = new Set([...lasting, ...peak.extensions.map(({ id }) => id)]);
  const named: { id: string; path: (string | number)[] }[] = [
    ...peak.ids.map((id, index) => ({ id, path: ['peak', 'ids', index] })),
    ...peak.extensions.flatMap(({ replaces }, index) =>
      replaces === undefined ? [] : [{ id: replaces, path: ['peak', 'extensions', index, 'replaces'] }],
    ),
  ];
  return named
    .filter(({ id }) => !known.has(id))
    .map(({ id, path }, index): PolicyLint => {
      const nearest = index < MOST_COMPARED ? ` (${describe(nearestName(id, lasting))}?)` : '';
      const advice = {
        it: `Nessuna scadenza e nessuna proroga si chiama ${describe(id)}${nearest}: la voce non ha effetto. Correggerla o toglierla.`,
        en: `No deadline and no extension is called ${describe(id)}${nearest}: the entry has no effect. Correct or remove it.`,
      };
      return { code: 'unknown-deadline', path, clause: 'interpretation.peak-window', advice };
    });
}

/** Dates beyond the last check of the one-off extensions: deadlines, and so peak periods, may have moved since. */
export function lintExtensions(policy: SupportPolicy, asked: LintedDays | null): PolicyLint[] {
  const { peak, inForceTo } = policy;
  if (peak.tiers.length === 0 && peak.ids.length === 0) return [];
  const last = asked?.last ?? (inForceTo === null ? null : parseCivilDate(inForceTo));
  const own = peak.extensions.map((extension) => extension.lastChecked);
  const checked = [extensionsLastChecked, ...own].reduce((a, b) => (a > b ? a : b));
  if (last === null || formatCivilDate(last) <= checked) return [];
  const advice = {
    it: `Le proroghe delle scadenze fiscali sono state controllate l’ultima volta il ${checked}, le date arrivano al ${formatCivilDate(last)}. Ricontrollarle e aggiungere quelle nuove in peak.extensions.`,
    en: `One-off extensions of tax deadlines were last checked on ${checked}, the dates reach to ${formatCivilDate(last)}. Check again and add new ones to peak.extensions.`,
  };
  const path = ['peak', 'extensions'];
  return [{ code: 'extensions-not-checked', path, clause: 'interpretation.peak-window', advice }];
}
