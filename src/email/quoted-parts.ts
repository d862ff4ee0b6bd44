import { attributionAt, headerBlockAt, markOf, mayQuote } from './quote-marks.ts';

/** What a message's text consists of: the sender's own words, and the message that was passed on below them. */
export type MessageParts = {
  own: string;
  /** The text below a forward's or a reply's header block; `null` without one. */
  below: { text: string; forwarded: boolean | null; from: string } | null;
};

/**
 * Parts the sender's own words from what they quote. Quoted lines (`>`) go, with the line that announces them; answers
 * below and between them stay. From a header block or an announcement without quoted lines on, all is quoted.
 */
export function splitQuotes(text: string): MessageParts {
  if (!mayQuote(text)) return { own: text, below: null };
  const lines = text.split('\n');
  const own: string[] = [];
  let index = 0;
  while (index < lines.length) {
    const mark = markAt(lines, index);
    if (mark === null) {
      if (!isQuoted(lines[index])) own.push(lines[index] ?? '');
      index++;
      continue;
    }
    dropRule(own);
    const next = nextFilled(lines, mark.end);
    if (mark.kind === 'attribution' && isQuoted(lines[next])) {
      index = next;
      continue;
    }
    const below = lines.slice(mark.end);
    const quotedBelow = isQuoted(lines[next]);
    const body = quotedBelow ? below.filter(isQuoted).map(unquote) : below;
    if (quotedBelow) own.push(...below.filter((line) => !isQuoted(line)));
    return {
      own: own.join('\n'),
      below: { text: body.join('\n'), forwarded: mark.forwarded, from: mark.from },
    };
  }
  return { own: own.join('\n'), below: null };
}

type Mark = { kind: 'attribution' | 'block'; end: number; forwarded: boolean | null; from: string };

/** What announces a quoted message at this line; a quoted announcement counts when it is the first one. */
function markAt(lines: readonly string[], index: number): Mark | null {
  const line = lines[index] ?? '';
  const mark = markOf(line);
  if (mark !== null) {
    const start = nextFilled(lines, index + 1);
    const block = headerBlockAt(lines, start, 1);
    const forwarded = mark === 'forward' ? true : null;
    return { kind: 'block', end: block?.end ?? index + 1, forwarded, from: block?.from ?? '' };
  }
  const block = headerBlockAt(lines, index, 2);
  if (block !== null) return { kind: 'block', end: block.end, forwarded: null, from: block.from };
  const end = attributionAt(lines, index);
  return end === null ? null : { kind: 'attribution', end, forwarded: false, from: '' };
}

/** The rule that Outlook draws above a quoted message. */
function dropRule(own: string[]): void {
  while (own.length > 0 && /^[\s_*=-]*$/.test(own.at(-1) ?? '')) own.pop();
}

function nextFilled(lines: readonly string[], from: number): number {
  let index = from;
  while (index < lines.length && (lines[index] ?? '').trim() === '') index++;
  return index;
}

function isQuoted(line: string | undefined): boolean {
  if (line === undefined || !(line.includes('>') || line.includes('|'))) return false;
  return /^\s{0,3}(?:>|\|\s)/.test(line);
}

function unquote(line: string): string {
  return line.replace(/^\s{0,3}(?:>|\|) ?/, '');
}
