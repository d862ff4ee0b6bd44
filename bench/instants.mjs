// The questions: the same seeded instants for every contender.
export function seeded(seed) {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

export const FIRST = Date.UTC(2024, 0, 1);
export const LAST = Date.UTC(2031, 0, 1);
export const DAY = 86_400_000;

const random = seeded(20_261_122);
/** 20,000 instants from 2024 to 2030. */
export const instants = Float64Array.from({ length: 20_000 }, () =>
  Math.floor(FIRST + random() * (LAST - FIRST)),
);
/** For each instant another one up to a day, and one up to ten years, later. */
export const dayLater = instants.map((at) => Math.floor(at + random() * DAY));
export const yearsLater = instants.map((at) => Math.floor(at + random() * 3652 * DAY));
