const CHUNK = 2000;

/**
 * The number of graphemes (what a reader calls characters) of a text, counted up to `limit`.
 *
 * In chunks, because `Intl.Segmenter` is quadratic on Node 20; the last grapheme of a chunk is counted with the next
 * one, which may continue it.
 */
export function countGraphemes(text: string, limit: number): number {
  const segmenter = new Intl.Segmenter('it', { granularity: 'grapheme' });
  let count = 0;
  let from = 0;
  while (from < text.length && count < limit) {
    let end = from + CHUNK;
    // Half of a surrogate pair would be a grapheme of its own.
    if (/[\uD800-\uDBFF]/.test(text.charAt(end - 1))) end--;
    const chunk = text.slice(from, end);
    const last = end >= text.length;
    let inChunk = 0;
    let lastIndex = 0;
    for (const { index } of segmenter.segment(chunk)) {
      inChunk++;
      lastIndex = index;
    }
    // A single grapheme longer than a chunk (stacked accents without end) counts chunk by chunk.
    const whole = last || lastIndex === 0;
    count += whole ? inChunk : inChunk - 1;
    from += whole ? chunk.length : lastIndex;
  }
  return Math.min(count, limit);
}

/** The first `limit` graphemes of a text; `text` should be short. */
export function cutGraphemes(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const segmenter = new Intl.Segmenter('it', { granularity: 'grapheme' });
  let count = 0;
  for (const { index } of segmenter.segment(text)) {
    if (count === limit) return text.slice(0, index);
    count++;
  }
  return text;
}
