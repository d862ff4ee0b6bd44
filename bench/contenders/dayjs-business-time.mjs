// dayjs-business-time, in a process with TZ=Europe/Rome, for it works in the host's zone.
import dayjs from 'dayjs';
import businessTime from 'dayjs-business-time';
import { holidays } from '../italy.mjs';

dayjs.extend(businessTime.default ?? businessTime);
const day = [{ start: '08:30:00', end: '17:30:00' }];
dayjs.setBusinessTime({
  sunday: null,
  monday: day,
  tuesday: day,
  wednesday: day,
  thursday: day,
  friday: [{ start: '08:30:00', end: '12:00:00' }],
  saturday: null,
});
dayjs.setHolidays([2024, 2025, 2026, 2027, 2028, 2029, 2030, 2031].flatMap((year) => [...holidays(year)]));
const HALF_HOUR = 1_800_000;

// Its closing instant is inclusive, and it has no next opening from inside the hours: ask from the end of the day.
export function nextOpening(at) {
  const from = dayjs(at);
  const opens = from.hour(8).minute(30).second(0).millisecond(0);
  return (from <= opens ? from : from.endOf('day')).nextBusinessTime().toDate();
}

export function nextSlot(at) {
  const grid = dayjs(Math.ceil(at.getTime() / HALF_HOUR) * HALF_HOUR);
  const fits = grid.isBusinessTime() && grid.add(30, 'minute').isBusinessTime();
  const start = fits ? grid : grid.add(1, 'minute').nextBusinessTime();
  return { start: start.toDate(), end: start.add(30, 'minute').toDate() };
}
