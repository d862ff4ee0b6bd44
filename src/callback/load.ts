/** What is booked of slots of one length: sorted starts, and how many callbacks a slot holds (`null`: any number). */
export type Bookings = {
  readonly booked: Float64Array;
  readonly length: number;
  readonly capacity: number | null;
};

/** Booked starts inside the slot: each takes one place in every slot that contains it. */
export function loadOf(search: Bookings, start: number): number {
  return lowerBound(search.booked, start + search.length) - lowerBound(search.booked, start);
}

export function isFull(search: Bookings, start: number): boolean {
  return search.capacity !== null && loadOf(search, start) >= search.capacity;
}

function lowerBound(sorted: Float64Array, value: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] as number) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
