/** A half-open stretch of time: `start` belongs to it, `end` does not. Epoch ms. */
export type Interval = { readonly start: number; readonly end: number };

/** The intervals in order, without empty ones, with those that touch or overlap made one. */
export function mergeIntervals(intervals: readonly Interval[]): Interval[] {
  const merged: Interval[] = [];
  for (const next of [...intervals].sort((a, b) => a.start - b.start)) {
    if (next.end <= next.start) continue;
    const last = merged.at(-1);
    if (last !== undefined && next.start <= last.end) {
      merged[merged.length - 1] = { start: last.start, end: Math.max(last.end, next.end) };
    } else merged.push(next);
  }
  return merged;
}
