// Near-duplicates among the texts of a corpus: pairs whose runs of four letters are for the greater part the same.

/** Four letters at a time, without case, accents and punctuation. */
function gramsOf(text) {
  const plain = text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
  const padded = ` ${plain} `;
  const grams = new Set();
  for (let at = 0; at <= plain.length - 2; at++) grams.add(padded.slice(at, at + 4));
  return grams;
}

/** The runs of every text as numbers, the rarest run of all texts first. */
function numbered(texts) {
  const sets = texts.map(gramsOf);
  const counts = new Map();
  for (const set of sets) for (const gram of set) counts.set(gram, (counts.get(gram) ?? 0) + 1);
  const rank = new Map([...counts].sort((a, b) => a[1] - b[1]).map(([gram], at) => [gram, at]));
  return sets.map((set) => Int32Array.from(set, (gram) => rank.get(gram)).sort());
}

/**
 * Pairs of different themes, among the rows and between a row and one of the others, that share at least `share` of all
 * their runs. Two such texts have one of their rarest runs in common, so only these are looked up.
 */
export function alike(rows, others, share = 0.75) {
  const all = [...rows, ...others];
  const runs = numbered(all.map((row) => row.text));
  const places = new Map();
  const found = [];
  all.forEach((row, at) => {
    const mine = runs[at];
    if (mine.length < 2) return;
    const rarest = mine.subarray(0, mine.length - Math.ceil(share * mine.length) + 1);
    const seen = new Set();
    for (const run of rarest) {
      for (const other of places.get(run) ?? []) {
        if (seen.has(other) || all[other].theme === row.theme) continue;
        seen.add(other);
        if (isAlike(runs[other], mine, share)) found.push([all[other], row]);
      }
      // Others are compared with the rows only, not among themselves.
      if (at >= rows.length) continue;
      const list = places.get(run);
      if (list === undefined) places.set(run, [at]);
      else list.push(at);
    }
  });
  return found;
}

function isAlike(one, two, share) {
  if (Math.min(one.length, two.length) < share * Math.max(one.length, two.length)) return false;
  let common = 0;
  for (let a = 0, b = 0; a < one.length && b < two.length; ) {
    if (one[a] === two[b]) {
      common++;
      a++;
      b++;
    } else if (one[a] < two[b]) a++;
    else b++;
  }
  return common >= share * (one.length + two.length - common);
}
