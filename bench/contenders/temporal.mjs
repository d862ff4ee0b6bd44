// temporal-polyfill, by hand.
import { Temporal } from 'temporal-polyfill';
import { isHoliday } from '../italy.mjs';

const timeZone = 'Europe/Rome';

function hoursOf(date) {
  if (date.dayOfWeek > 5 || isHoliday(date.toString())) return null;
  const at = (plainTime) => date.toZonedDateTime({ timeZone, plainTime }).epochMilliseconds;
  return { start: at('08:30'), end: at(date.dayOfWeek === 5 ? '12:00' : '17:30') };
}

const civilDate = (ms) =>
  Temporal.Instant.fromEpochMilliseconds(ms).toZonedDateTimeISO(timeZone).toPlainDate();

export function nextOpening(at) {
  const ms = at.getTime();
  for (let date = civilDate(ms); ; date = date.add({ days: 1 })) {
    const hours = hoursOf(date);
    if (hours !== null && hours.start >= ms) return new Date(hours.start);
  }
}

export function nextSlot(at) {
  const ms = at.getTime();
  for (let date = civilDate(ms); ; date = date.add({ days: 1 })) {
    const hours = hoursOf(date);
    if (hours === null || hours.end <= ms) continue;
    const start = hours.start + Math.ceil(Math.max(0, ms - hours.start) / 1_800_000) * 1_800_000;
    if (start + 1_800_000 <= hours.end) return { start: new Date(start), end: new Date(start + 1_800_000) };
  }
}
