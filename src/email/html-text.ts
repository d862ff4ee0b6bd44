import { type HtmlLines, linesAsText, noLines, writeTag, writeText } from './html-lines.ts';
import { MAX_TEXT } from './message-text.ts';

/** No request is longer; what follows is not read. */
export const MAX_HTML = 1_000_000;
/** Their content is not for readers; each runs to its own end tag. */
const UNSEEN = /^(?:style|script|head|title|xml|svg|noscript|template|select|object)$/;
const VOID = /^(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/;
const HIDDEN = /display\s?:\s?none|visibility\s?:\s?hidden|mso-hide\s?:\s?all/i;

/** The text being read, and the elements of which it holds no end tag further on. */
type Source = { html: string; unclosed: Set<string> };

/**
 * The text that a reader of an HTML body sees, line by line: cells are parted by tabs, quoted blocks begin with `> `, a
 * signature that the mail program marked begins with `-- `. One pass over the text, up to the length that is read.
 */
export function htmlToText(html: string): string {
  const source = { html: html.slice(0, MAX_HTML), unclosed: new Set<string>() };
  const lines = noLines();
  let at = 0;
  while (lines.length <= MAX_TEXT && at < source.html.length) {
    const open = source.html.indexOf('<', at);
    const end = open < 0 ? source.html.length : open;
    writeText(lines, source.html.slice(at, end));
    at = open < 0 ? end : afterTag(source, open, lines);
  }
  return linesAsText(lines);
}

const TAG = /^<(\/?)([a-z][a-z0-9]{0,20})/i;
/** A tag with a prefix, a declaration, an end tag that has no name. */
const UNKNOWN_TAG = /^<(?:[!?/]|[a-z][a-z0-9]{0,10}:)/i;

/** Reads the tag, comment or stray `<` at `open` and returns where text goes on. */
function afterTag(source: Source, open: number, lines: HtmlLines): number {
  const { html } = source;
  if (html.startsWith('<!--', open)) return after(html, '-->', open + 4);
  const close = html.indexOf('>', open);
  if (close < 0) {
    writeText(lines, html.slice(open));
    return html.length;
  }
  const start = html.slice(open, open + 24);
  const [head = '', slash, tag = ''] = TAG.exec(start) ?? [];
  const attributes = html.slice(open + head.length, Math.min(close, open + 2000));
  // A sign, or an address in angle brackets that somebody forgot to escape.
  if (head === '' ? !UNKNOWN_TAG.test(start) : slash === '' && attributes.startsWith('@')) {
    writeText(lines, '<');
    return open + 1;
  }
  if (head === '') return close + 1;
  const name = tag.toLowerCase();
  if (slash === '' && isUnseen(name, attributes)) return afterElement(source, name, close + 1);
  writeTag(lines, name, slash !== '', attributes);
  return close + 1;
}

function isUnseen(name: string, attributes: string): boolean {
  return UNSEEN.test(name) || (attributes.length > 10 && HIDDEN.test(attributes) && !VOID.test(name));
}

/** Past the end tag of an element that is not shown; an element without one hides nothing. */
function afterElement({ html, unclosed }: Source, name: string, from: number): number {
  if (unclosed.has(name)) return from;
  const pattern = new RegExp(`</${name}\\b`, 'gi');
  pattern.lastIndex = from;
  const end = pattern.exec(html);
  if (end !== null) return after(html, '>', end.index);
  unclosed.add(name);
  return from;
}

function after(html: string, mark: string, from: number): number {
  const end = html.indexOf(mark, from);
  return end < 0 ? html.length : end + mark.length;
}
