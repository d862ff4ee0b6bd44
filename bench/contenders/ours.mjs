// The library: its public functions on Dates, and the inner ones on epoch ms.
import { DAY, FIRST } from '../instants.mjs';

export async function load({ inner }) {
  const { contabilitaInCloud, definePolicy } = inner;
  const calendar = inner.calendarOf(contabilitaInCloud);
  // 10,000 slots are more than two years of them.
  const far = { ...contabilitaInCloud.callback, horizonDays: 3660 };
  const farPolicy = definePolicy({ ...contabilitaInCloud, callback: far });
  let year = 1970;
  return {
    nextOpening: (at) => inner.nextOpening(at),
    nextSlot: (at) => inner.nextCallbackSlot(at),
    slots: (at) => inner.callbackSlots(at, {}, farPolicy),
    between: (a, b) => inner.supportTimeBetween(a, b),
    /** A table of a year that is asked for the first time. */
    newYear() {
      year = year === 2100 ? 1970 : year + 1;
      const zone = ZONES[(visited++ / 131) | 0] ?? 'Europe/Rome';
      return inner.buildYearTable(zone, calendar.hours, year).open.starts.length;
    },
    inner: {
      nextOpening: (ms) => inner.openingFrom(calendar, ms),
      nextSlot: (ms) => inner.slotFrom(inner.slotSearch(calendar, ms, undefined, contabilitaInCloud), ms),
    },
    from: new Date(FIRST + 0 * DAY),
  };
}

let visited = 0;
/** Zones that are switched twice a year like Rome: a zone and year is read once in a process. */
const ZONES = [
  'Europe/Rome',
  'Europe/Paris',
  'Europe/Madrid',
  'Europe/Vienna',
  'Europe/Berlin',
  'Europe/Prague',
];
