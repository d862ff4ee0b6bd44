import type { Evidence } from 'phone-support-policy/email';

export type Part = { text: string; field: Evidence['field'] | null };

/** A text cut at its evidence; where two overlap, the one that begins first keeps what both want. */
export function markedParts(text: string, evidence: readonly Evidence[]): Part[] {
  const parts: Part[] = [];
  let done = 0;
  for (const { field, start, end } of [...evidence].sort((a, b) => a.start - b.start || a.end - b.end)) {
    if (end <= done) continue;
    const from = Math.max(start, done);
    if (from > done) parts.push({ text: text.slice(done, from), field: null });
    parts.push({ text: text.slice(from, end), field });
    done = end;
  }
  if (done < text.length) parts.push({ text: text.slice(done), field: null });
  return parts;
}
