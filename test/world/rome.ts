import { DateTime } from 'luxon';

/** An instant as wall time with offset, read by luxon and not by the code under test. */
export function inZone(instant: Date | string | null | undefined, zone: string): string | null {
  if (instant === null || instant === undefined) return null;
  const ms = typeof instant === 'string' ? Date.parse(instant) : instant.getTime();
  return DateTime.fromMillis(ms, { zone }).toFormat("yyyy-MM-dd'T'HH:mmZZ");
}

/** The same as an Italian clock shows it. */
export function rome(instant: Date | string | null | undefined): string | null {
  return inZone(instant, 'Europe/Rome');
}
