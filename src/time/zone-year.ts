/**
 * The offsets of a zone through one civil year and two days around it: `offsets[i]` (ms east of UTC) holds from the
 * instant `starts[i]` to `starts[i + 1]`. Read once from date-fns-tz; everything after is integer arithmetic.
 */
export type ZoneYear = { readonly starts: readonly number[]; readonly offsets: readonly number[] };

/** The offset in force at an instant, in ms east of UTC. */
export function offsetAt(zone: ZoneYear, ms: number): number {
  let index = zone.starts.length - 1;
  while (index > 0 && ms < (zone.starts[index] as number)) index--;
  return zone.offsets[index] as number;
}

/**
 * The instant of a wall time, given in ms as if it were UTC. A wall time in a gap moves forward by the gap; in an
 * overlap it is the first of the two.
 */
export function instantOf(zone: ZoneYear, wall: number): number {
  const { starts, offsets } = zone;
  for (let index = 0; index < offsets.length; index++) {
    const ms = wall - (offsets[index] as number);
    const next = starts[index + 1];
    if (next !== undefined && ms >= next) continue;
    return ms >= (starts[index] as number) ? ms : wall - (offsets[index - 1] as number);
  }
  return wall;
}
