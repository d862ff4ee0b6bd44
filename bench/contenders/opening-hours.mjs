// opening_hours 3.15, in a process with TZ=Europe/Rome, for it reads the host's zone. It has no slots: the grid of half
// hours is that of the clock here, so that it needs no look back to the opening.
import openingHours from 'opening_hours';

const hours = new openingHours('Mo-Th 08:30-17:30; Fr 08:30-12:00; PH off', {
  lat: 41.9,
  lon: 12.5,
  address: { country_code: 'it', state: '' },
});
const HALF_HOUR = 1_800_000;

/** It closes 4 October also before it was a holiday. */
export const isKnownFault = (ms) => new Date(ms).toISOString().slice(5, 10) === '10-04';

export function nextOpening(at) {
  // A millisecond back, for an opening at the instant itself counts.
  const from = new Date(at.getTime() - 1);
  return hours.getNextChange(hours.getState(from) ? hours.getNextChange(from) : from);
}

export function nextSlot(at) {
  const slotAt = (ms) => ({ start: new Date(ms), end: new Date(ms + HALF_HOUR) });
  if (!hours.getState(at)) return slotAt(hours.getNextChange(at).getTime());
  const closes = hours.getNextChange(at);
  const start = Math.ceil(at.getTime() / HALF_HOUR) * HALF_HOUR;
  return start + HALF_HOUR <= closes.getTime()
    ? slotAt(start)
    : slotAt(hours.getNextChange(closes).getTime());
}
