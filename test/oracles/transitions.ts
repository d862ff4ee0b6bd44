import { Temporal } from 'temporal-polyfill';

/** The changes of offset of a zone from 1970 to 2100, by Temporal. */
export function transitionsOf(timeZone: string): { at: number; before: number; after: number }[] {
  const found: { at: number; before: number; after: number }[] = [];
  let time = Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(timeZone);
  for (;;) {
    const next = time.getTimeZoneTransition('next');
    if (next === null || next.epochMilliseconds >= Date.UTC(2101, 0, 1)) return found;
    const [before, after] = [next.subtract({ nanoseconds: 1 }), next].map(
      (each) => each.offsetNanoseconds / 1e6,
    );
    // A change of name or of law that leaves the clocks alone is none here.
    if (before !== undefined && after !== undefined && before !== after) {
      found.push({ at: next.epochMilliseconds, before, after });
    }
    time = next;
  }
}

/** The instant of a wall time (ms, as if it were UTC): moved on in a gap, the first in an overlap. */
export function temporalInstant(timeZone: string, wall: number): number {
  return Temporal.PlainDateTime.from(new Date(wall).toISOString().slice(0, -1)).toZonedDateTime(timeZone, {
    disambiguation: 'compatible',
  }).epochMilliseconds;
}

/** Whether the zone skipped a whole civil day (day number since 1970). */
export function isSkipped(timeZone: string, day: number): boolean {
  const date = Temporal.PlainDate.from(new Date(day * 86_400_000).toISOString().slice(0, 10));
  return !date.toZonedDateTime({ timeZone, plainTime: '12:00' }).toPlainDate().equals(date);
}
