/** The name that most likely was meant: the one that the fewest changes of a letter make of what was written. */
export function nearestName(written: string, names: readonly string[]): string | undefined {
  const short = written.slice(0, 100);
  let best: string | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const name of names) {
    const distance = changes(short, name);
    if (distance < least) [best, least] = [name, distance];
  }
  return best;
}

/** Letters put in, taken out or exchanged, row by row of Levenshtein's table. */
function changes(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const exchanged = (row[j - 1] as number) + Number(a[i - 1] !== b[j - 1]);
      next.push(Math.min(exchanged, (row[j] as number) + 1, (next[j - 1] as number) + 1));
    }
    row = next;
  }
  return row[b.length] as number;
}
