import { calendarOf } from './calendar/calendar.ts';
import type { LintedDays } from './lint-span.ts';
import type { SupportPolicy, TimeWindow } from './policy/document.ts';
import { clauseOfPath } from './policy/policy-basis.ts';
import type { PolicyLint } from './policy/policy-lint.ts';
import { formatCivilDate } from './time/civil-date.ts';
import { readWindow } from './time/civil-time.ts';

/** Days that cannot hold a slot, and closures that the booking horizon does not reach over. */
export function lintHours(policy: SupportPolicy, days: LintedDays): PolicyLint[] {
  return [...daysWithoutSlot(policy), ...horizon(policy, days)];
}

function daysWithoutSlot({ hours, overrides, callback }: SupportPolicy): PolicyLint[] {
  const { minutes } = callback;
  const tooShort = (windows: readonly TimeWindow[]): boolean =>
    windows.length > 0 &&
    windows.every((window) => {
      const read = readWindow(window);
      return read === null || read.to - read.from < minutes;
    });
  const found: (string | number)[][] = [];
  for (const [index, { week }] of hours.entries()) {
    for (const [day, windows] of Object.entries(week)) {
      if (windows !== undefined && tooShort(windows)) found.push(['hours', index, 'week', day]);
    }
  }
  for (const [index, override] of overrides.entries()) {
    if (tooShort(override.hours)) found.push(['overrides', index, 'hours']);
  }
  const advice = {
    it: `Nessuna finestra del giorno contiene una fascia di ${minutes} minuti: aperti, ma senza richiamate. Allungarla o accorciare le fasce.`,
    en: `No window of the day holds a slot of ${minutes} minutes: open, yet without callbacks. Lengthen one or shorten the slots.`,
  };
  return found.map((path) => ({ code: 'day-without-slot', path, clause: clauseOfPath(path), advice }));
}

/**
 * Whoever writes after the last slot before a closure of n days finds a slot only when the horizon has n + 1 days.
 * Source: `interpretation.callback-slot`.
 */
function horizon(policy: SupportPolicy, { first, last }: LintedDays): PolicyLint[] {
  const { hours } = calendarOf(policy);
  let longest = { days: 0, from: first };
  let lastOpen: number | null = null;
  for (let day = first; day <= last; day++) {
    if (hours.at(day).windows.length === 0) continue;
    const closed = lastOpen === null ? 0 : day - lastOpen - 1;
    if (lastOpen !== null && closed > longest.days) longest = { days: closed, from: lastOpen + 1 };
    lastOpen = day;
  }
  if (lastOpen === null) {
    const advice = {
      it: 'Non c’è un giorno con orario di assistenza. Indicare le finestre della settimana.',
      en: 'No day has support hours. Name the windows of the week.',
    };
    return [{ code: 'never-open', path: ['hours'], clause: 'callback.within-hours', advice }];
  }
  const { horizonDays } = policy.callback;
  if (horizonDays > longest.days) return [];
  const path = ['callback', 'horizonDays'];
  const from = formatCivilDate(longest.from);
  const advice = {
    it: `La chiusura che comincia il ${from} dura ${longest.days} giorni: chi scrive la vigilia non trova fasce. Servono almeno ${longest.days + 1} giorni.`,
    en: `The closure that begins on ${from} lasts ${longest.days} days: whoever writes on its eve finds no slot. At least ${longest.days + 1} days are needed.`,
  };
  return [{ code: 'horizon-too-short', path, clause: clauseOfPath(path), advice }];
}
