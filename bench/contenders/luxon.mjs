// luxon, by hand.
import { DateTime } from 'luxon';
import { isHoliday } from '../italy.mjs';

const zone = 'Europe/Rome';

function hoursOf(day) {
  if (day.weekday > 5 || isHoliday(day.toISODate())) return null;
  const start = day.set({ hour: 8, minute: 30 });
  return { start, end: day.weekday === 5 ? day.set({ hour: 12 }) : day.set({ hour: 17, minute: 30 }) };
}

export function nextOpening(at) {
  const from = DateTime.fromJSDate(at, { zone });
  for (let day = from.startOf('day'); ; day = day.plus({ days: 1 })) {
    const hours = hoursOf(day);
    if (hours !== null && hours.start >= from) return hours.start.toJSDate();
  }
}

export function nextSlot(at) {
  const from = DateTime.fromJSDate(at, { zone });
  for (let day = from.startOf('day'); ; day = day.plus({ days: 1 })) {
    const hours = hoursOf(day);
    if (hours === null || hours.end <= from) continue;
    const late = Math.max(0, from.diff(hours.start).as('minutes'));
    const start = hours.start.plus({ minutes: Math.ceil(late / 30) * 30 });
    const end = start.plus({ minutes: 30 });
    if (end <= hours.end) return { start: start.toJSDate(), end: end.toJSDate() };
  }
}

export function* slots(at) {
  const from = DateTime.fromJSDate(at, { zone });
  for (let day = from.startOf('day'); ; day = day.plus({ days: 1 })) {
    const hours = hoursOf(day);
    if (hours === null) continue;
    for (let start = hours.start; ; ) {
      const end = start.plus({ minutes: 30 });
      if (end > hours.end) break;
      if (start >= from) yield { start: start.toJSDate(), end: end.toJSDate() };
      start = end;
    }
  }
}
