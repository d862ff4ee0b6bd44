// Few rows of weights that stand for many: weighted k-means, in which a rare row is dearer than a common one, because it
// takes more bits to name.
import { LABELS } from './scope-corpus.mjs';
import { random } from './scope-learn.mjs';

const C = LABELS.length;

function gap(weights, at, rows, row) {
  let sum = 0;
  for (let c = 0; c < C; c++) sum += (weights[at + c] - rows[row * C + c]) ** 2;
  return sum;
}

/** The row nearest to the eight weights from `at` on, and how far it is, squared, with what naming it costs. */
export function nearest(weights, at, rows, costs = null, mass = 1) {
  let found = 0;
  let least = Infinity;
  for (let row = 0; row < rows.length / C; row++) {
    const distance = gap(weights, at, rows, row) + (costs === null ? 0 : costs[row] / mass);
    if (distance < least) [found, least] = [row, distance];
  }
  return [found, least];
}

/** `count` rows for the `members`, and what naming each costs; with `zero` the first stays all zeros. */
export function cluster(weights, members, mass, { count, zero, seed, price = 0, rounds = 12 }) {
  const next = random(seed);
  const rows = new Float64Array(count * C);
  const take = (row, member) => rows.set(weights.subarray(member * C, member * C + C), row * C);
  if (!zero) take(0, members[0]);
  const distance = Float64Array.from(members, (m) => mass[m] * gap(weights, m * C, rows, 0));
  for (let row = 1; row < count; row++) {
    let rest = next() * distance.reduce((sum, d) => sum + d, 0);
    let at = 0;
    for (; at < members.length - 1 && rest > distance[at]; at++) rest -= distance[at];
    take(row, members[at]);
    members.forEach((m, place) => {
      distance[place] = Math.min(distance[place], mass[m] * gap(weights, m * C, rows, row));
    });
  }
  let costs = null;
  for (let round = 0; round < rounds; round++) {
    const times = new Float64Array(count).fill(1);
    const sums = new Float64Array(count * C);
    const total = new Float64Array(count);
    for (const member of members) {
      const [row] = nearest(weights, member * C, rows, costs, mass[member]);
      times[row]++;
      total[row] += mass[member];
      for (let c = 0; c < C; c++) sums[row * C + c] += mass[member] * weights[member * C + c];
    }
    for (let row = zero ? 1 : 0; row < count; row++)
      if (total[row] > 0) for (let c = 0; c < C; c++) rows[row * C + c] = sums[row * C + c] / total[row];
    const all = times.reduce((sum, n) => sum + n, 0);
    costs = times.map((n) => price * Math.log2(all / n));
  }
  return { rows, costs };
}
