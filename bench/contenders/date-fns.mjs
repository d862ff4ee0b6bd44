// date-fns + date-fns-tz, written with care: civil dates by UTC arithmetic (addDays works in the host's zone), instants
// by fromZonedTime with a text, the civil date by formatInTimeZone (toZonedTime is wrong inside the host's own gap).
import { addMinutes, isBefore } from 'date-fns';
import { formatInTimeZone, fromZonedTime } from 'date-fns-tz';
import { isHoliday } from '../italy.mjs';

const ZONE = 'Europe/Rome';

function hoursOf(date) {
  const weekday = new Date(`${date}T00:00:00Z`).getUTCDay();
  if (weekday === 0 || weekday === 6 || isHoliday(date)) return null;
  return {
    start: fromZonedTime(`${date}T08:30:00`, ZONE),
    end: fromZonedTime(weekday === 5 ? `${date}T12:00:00` : `${date}T17:30:00`, ZONE),
  };
}

function dayAfter(date) {
  return new Date(Date.parse(`${date}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
}

export function nextOpening(at) {
  for (let date = formatInTimeZone(at, ZONE, 'yyyy-MM-dd'); ; date = dayAfter(date)) {
    const hours = hoursOf(date);
    if (hours !== null && !isBefore(hours.start, at)) return hours.start;
  }
}

export function nextSlot(at) {
  for (let date = formatInTimeZone(at, ZONE, 'yyyy-MM-dd'); ; date = dayAfter(date)) {
    const hours = hoursOf(date);
    if (hours === null || !isBefore(at, hours.end)) continue;
    const late = Math.max(0, at.getTime() - hours.start.getTime());
    const start = addMinutes(hours.start, Math.ceil(late / 1_800_000) * 30);
    const end = addMinutes(start, 30);
    if (!isBefore(hours.end, end)) return { start, end };
  }
}
