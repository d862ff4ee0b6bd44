import { getTimezoneOffset } from 'date-fns-tz/getTimezoneOffset';
import { type DayNumber, dayNumber, MS_PER_DAY, yearOfDay } from './civil-date.ts';
import { instantOf, offsetAt, type ZoneYear } from './zone-year.ts';

const NOON = MS_PER_DAY / 2;
// Samples every 10 days miss the seven days between two switches in Recife 2000 and Gaza 2040: the shortest, 1970–2100.
const SAMPLE_DAYS = 6;
const MARGIN_DAYS = 2;

export function isTimeZone(name: string): boolean {
  if (!/^[A-Za-z][A-Za-z0-9_+/-]*$/.test(name)) return false;
  try {
    return new Intl.DateTimeFormat('en-US', { timeZone: name }) !== null;
  } catch {
    return false;
  }
}

// A memo of what never changes, bounded, so that a million policies with as many spellings of a zone cannot fill it.
const known = /* @__PURE__ */ new Map<string, ZoneYear>();
const MOST_KNOWN = 1000;

/** The offsets of a zone in one civil year. */
export function zoneYear(timeZone: string, year: number): ZoneYear {
  const key = `${timeZone} ${year}`;
  let zone = known.get(key);
  if (zone === undefined) {
    if (known.size >= MOST_KNOWN) known.clear();
    zone = readZoneYear(timeZone, year);
    known.set(key, zone);
  }
  return zone;
}

function readZoneYear(timeZone: string, year: number): ZoneYear {
  const first = dayNumber(year, 1, 1) - MARGIN_DAYS;
  const last = dayNumber(year + 1, 1, 1) + MARGIN_DAYS;
  let before = noonOffset(timeZone, first);
  const zone = { starts: [Number.NEGATIVE_INFINITY], offsets: [before] };
  for (let day = first; day < last; day += SAMPLE_DAYS) {
    const until = Math.min(day + SAMPLE_DAYS, last);
    const after = noonOffset(timeZone, until);
    addSwitches(zone, timeZone, day, before, until, after);
    before = after;
  }
  return zone;
}

/**
 * date-fns-tz takes the UTC fields of the `Date` for a wall time, whatever its documentation says; so asked, it is
 * right at noon on every host, which it is not inside a gap or an overlap. (`fromZonedTime` has a text to parse first.)
 */
function noonOffset(timeZone: string, day: DayNumber): number {
  return getTimezoneOffset(timeZone, new Date(day * MS_PER_DAY + NOON));
}

/** Adds the changes of offset between the noons of two days: halves down to single days. */
function addSwitches(
  zone: { starts: number[]; offsets: number[] },
  timeZone: string,
  from: DayNumber,
  before: number,
  to: DayNumber,
  after: number,
): void {
  if (before === after) return;
  if (to - from === 1) {
    zone.starts.push(switchInstant(timeZone, from, before));
    zone.offsets.push(after);
    return;
  }
  const middle = Math.floor((from + to) / 2);
  const between = noonOffset(timeZone, middle);
  addSwitches(zone, timeZone, from, before, middle, between);
  addSwitches(zone, timeZone, middle, between, to, after);
}

/**
 * The first instant at which the offset `before` no longer holds. date-fns-tz cannot tell it in an overlap (there it
 * answers by the host's zone), so the last step asks `Intl`, which is right on every host.
 */
function switchInstant(timeZone: string, day: DayNumber, before: number): number {
  const clock = wallClock(timeZone);
  // A day on both sides more than two noons: Pacific/Apia 2011 skipped a whole day.
  let low = (day - 1) * MS_PER_DAY + NOON - before;
  let high = low + 4 * MS_PER_DAY;
  while (high - low > 1000) {
    const middle = Math.floor((low + high) / 2000) * 1000;
    if (clock(middle) - middle === before) low = middle;
    else high = middle;
  }
  return high;
}

/** Wall time (as if it were UTC) of an instant in whole seconds. */
function wallClock(timeZone: string): (ms: number) => number {
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  return (ms) => {
    const [month = 0, day, year = 0, hour, minute, second] = format.format(ms).split(/\D+/).map(Number);
    return Date.UTC(year, month - 1, day, hour, minute, second);
  };
}

/** The civil day of an instant in a zone. */
export function civilDayIn(timeZone: string, ms: number): DayNumber {
  // The margins of a zone year hold every instant of the UTC year with the same number.
  const zone = zoneYear(timeZone, yearOfDay(Math.floor(ms / MS_PER_DAY)));
  return Math.floor((ms + offsetAt(zone, ms)) / MS_PER_DAY);
}

/** The instant at which a civil day begins in a zone. */
export function startOfDayIn(timeZone: string, day: DayNumber): number {
  return instantOf(zoneYear(timeZone, yearOfDay(day)), day * MS_PER_DAY);
}
