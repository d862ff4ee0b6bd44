import { HtmlLines } from './html-lines.ts';

/** No request is longer; what follows is not read. */
const MAX_LENGTH = 1_000_000;
/** Their content is not for readers; each runs to its own end tag. */
const UNSEEN = /^(?:style|script|head|title|xml|svg|noscript|template|select|object)$/;
const VOID = /^(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/;
const HIDDEN = /display\s?:\s?none|visibility\s?:\s?hidden|mso-hide\s?:\s?all/i;

/**
 * The text that a reader of an HTML body sees, line by line: cells are parted by tabs, quoted blocks begin with `> `, a
 * signature that the mail program marked begins with `-- `. One pass over the text.
 */
export function htmlToText(html: string): string {
  const source = html.slice(0, MAX_LENGTH);
  const out = new HtmlLines();
  let at = 0;
  while (at < source.length) {
    const open = source.indexOf('<', at);
    if (open < 0) break;
    out.write(source.slice(at, open));
    at = afterTag(source, open, out);
  }
  out.write(source.slice(at));
  return out.end();
}

/** Reads the tag, comment or stray `<` at `open` and returns where text goes on. */
function afterTag(source: string, open: number, out: HtmlLines): number {
  if (source.startsWith('<!--', open)) return after(source, '-->', open + 4);
  const close = source.indexOf('>', open);
  if (close < 0) {
    out.write(source.slice(open));
    return source.length;
  }
  const head = /^<(\/?)([a-z][a-z0-9]{0,20})/i.exec(source.slice(open, open + 24));
  if (head === null) {
    const declared = source[open + 1] === '!' || source[open + 1] === '?' || source[open + 1] === '/';
    if (declared || /^<[a-z][a-z0-9]{0,10}:|^<\/[a-z]/i.test(source.slice(open, open + 14))) return close + 1;
    out.write('<');
    return open + 1;
  }
  const name = (head[2] ?? '').toLowerCase();
  const ends = head[1] === '/';
  const attributes = source.slice(open + head[0].length, Math.min(close, open + 2000));
  if (!ends && attributes.startsWith('@')) {
    // An address in angle brackets that somebody forgot to escape.
    out.write('<');
    return open + 1;
  }
  if (!ends && (UNSEEN.test(name) || (HIDDEN.test(attributes) && !VOID.test(name))))
    return skip(source, name, close + 1, out);
  out.tag(name, ends, attributes);
  return close + 1;
}

/** Past the end tag of an element that is not shown; an element without one hides nothing. */
function skip(source: string, name: string, from: number, out: HtmlLines): number {
  const end = out.closing(source, name, from);
  if (end < 0) return from;
  return after(source, '>', end);
}

function after(source: string, mark: string, from: number): number {
  const end = source.indexOf(mark, from);
  return end < 0 ? source.length : end + mark.length;
}
