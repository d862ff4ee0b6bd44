import type { SupportPolicy } from '../policy/document.ts';
import { describe, MS_PER_DAY, parseCivilDate } from '../time/civil-date.ts';
import { type InstantLike, LATEST, readInstant } from '../time/instant.ts';

/** How many moments to draw, or the very moments to look at. */
export type Sample = number | Iterable<InstantLike>;

const SEED = 20_261_122;
const YEARS = 15;
const WEEK = 7 * MS_PER_DAY;

/** Numbers from 0 to below 1 that are the same on every run (mulberry32). */
export function drawing(seed: number = SEED): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Moments of fifteen years from the policy's beginning (or 2020) on: anywhere, and on whole quarters of an hour. */
export function momentsOf(policy: SupportPolicy, sample: Sample): number[] {
  if (typeof sample === 'object' && sample !== null)
    return Array.from(sample, (moment, index) => readInstant(moment, `sample[${index}]`));
  if (typeof sample !== 'number' || !(sample >= 1)) {
    throw new RangeError(`sample is ${describe(sample)}: expected a number of moments or a list of instants`);
  }
  const first = (parseCivilDate(policy.inForceFrom ?? '2020-01-01') ?? 0) * MS_PER_DAY;
  const span = Math.min(YEARS * 365 * MS_PER_DAY, LATEST - first - 60 * WEEK);
  const draw = drawing();
  return Array.from({ length: Math.floor(sample) }, (_, index) => {
    const ms = first + Math.floor(draw() * Math.max(span, WEEK));
    return index % 3 === 0 ? Math.floor(ms / 900_000) * 900_000 : ms;
  });
}
