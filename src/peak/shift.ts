import type { Shift } from '../policy/tax-deadline.ts';
import {
  type CivilDate,
  type DayNumber,
  formatCivilDate,
  MS_PER_DAY,
  weekdayOf,
} from '../time/civil-date.ts';
import { isNationalHoliday } from './working-days.ts';

/** Where a term falls due and where it ends, with the steps from one day to the other. */
export type ShiftedTerm = { due: CivilDate; date: CivilDate; day: DayNumber; shifts: Shift[] };

/** Which law a term is counted by: a tax term, or one of the civil code, which runs out on Saturdays too. */
export type TermKind = 'tax' | 'civil';

const SATURDAY = 5;
const SUNDAY = 6;
const AUGUST = 7;
const END_OF_PAUSE = 20;

/**
 * The day on which a term ends when it falls due on `day`, with every step that leads there: over Saturdays, Sundays
 * and holidays (art. 18 c. 1 D.Lgs. 241/1997; art. 6 c. 8 DL 330/1994; art. 7 DL 70/2011), from 1–19 August to the
 * 20th (art. 37 c. 11-bis DL 223/2006), and over closed days again; never backwards. A civil-law term steps over
 * Sundays and holidays only (art. 2963 c.c.).
 */
export function shiftTerm(due: DayNumber, term: TermKind): ShiftedTerm {
  const shifts: Shift[] = [];
  const first = formatCivilDate(due);
  let [day, date] = [due, first];
  for (;;) {
    const because = obstacle(day, term);
    if (because === null) return { due: first, date, day, shifts };
    day = because === 'august' ? day + END_OF_PAUSE - dayOfMonth(day) : day + 1;
    const to = formatCivilDate(day);
    shifts.push({ from: date, to, because });
    date = to;
  }
}

/** Why a term cannot end on this day; the weekday is named before a holiday that falls on it. */
function obstacle(day: DayNumber, term: TermKind): Shift['because'] | null {
  const weekday = weekdayOf(day);
  if (weekday === SUNDAY) return 'sunday';
  if (weekday === SATURDAY && term === 'tax') return 'saturday';
  if (isNationalHoliday(day)) return 'public-holiday';
  // Last, because the chain is weekend, August, weekend: Sunday 1 August leads over Monday 2 to the 20th.
  return term === 'tax' && isAugustPause(day) ? 'august' : null;
}

function isAugustPause(day: DayNumber): boolean {
  const date = new Date(day * MS_PER_DAY);
  return date.getUTCMonth() === AUGUST && date.getUTCDate() < END_OF_PAUSE;
}

function dayOfMonth(day: DayNumber): number {
  return new Date(day * MS_PER_DAY).getUTCDate();
}
