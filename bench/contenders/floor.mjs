// The physical limit: tables of UTC days, integers, nothing else. It knows one policy, with one window a day that begins
// and ends on the same UTC day; it is filled from the library, for only its speed is of interest.
import { DAY, FIRST, LAST } from '../instants.mjs';

const HALF_HOUR = 1_800_000;

export async function load({ inner }) {
  const base = FIRST / DAY;
  const days = (LAST - FIRST) / DAY + 30;
  const opens = new Float64Array(days).fill(-1);
  const closes = new Float64Array(days).fill(-1);
  const later = new Float64Array(days);
  const calendar = inner.calendarOf(inner.contabilitaInCloud);
  for (let day = 0; day < days; day++) {
    const start = inner.openingFrom(calendar, (base + day) * DAY);
    if (Math.floor(start / DAY) === base + day) {
      opens[day] = start;
      closes[day] = inner.closingFrom(calendar, start);
    }
    later[day] = inner.openingFrom(calendar, (base + day + 1) * DAY);
  }
  return {
    inner: {
      nextOpening(ms) {
        const day = ((ms / DAY) | 0) - base;
        const start = opens[day];
        return ms <= start ? start : later[day];
      },
      nextSlot(ms) {
        const day = ((ms / DAY) | 0) - base;
        const start = opens[day];
        if (ms <= start) return start;
        const slot = start + Math.ceil((ms - start) / HALF_HOUR) * HALF_HOUR;
        return slot + HALF_HOUR <= closes[day] ? slot : later[day];
      },
    },
  };
}
