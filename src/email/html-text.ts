import { windows1252 } from './charset-repair.ts';
import { htmlEntities } from './data/html-entities.ts';

/** No request is longer; what follows is not read. */
const MAX_LENGTH = 1_000_000;
const LINE = /^(?:p|div|tr|table|ul|ol|dl|dt|dd|h[1-6]|pre|section|article|header|footer|address|form|fieldset|center|tbody|thead|caption|blockquote|body)$/;
/** Their content is not for readers; each runs to its own end tag. */
const UNSEEN = /^(?:style|script|head|title|xml|svg|noscript|template|select|object)$/;
const VOID = /^(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/;
const SIGNATURE = /gmail_signature|moz-signature|id\s?=\s?["']?signature/i;
const HIDDEN = /display\s?:\s?none|visibility\s?:\s?hidden|mso-hide\s?:\s?all/i;

/**
 * The text that a reader of an HTML body sees, line by line: cells are parted by tabs, quoted blocks begin with `> `, a
 * signature that the mail program marked begins with `-- `. One pass over the text.
 */
export function htmlToText(html: string): string {
  const source = html.slice(0, MAX_LENGTH);
  const out = new Lines();
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
function afterTag(source: string, open: number, out: Lines): number {
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
  if (!ends && (UNSEEN.test(name) || (HIDDEN.test(attributes) && !VOID.test(name)))) return skip(source, name, close + 1, out);
  out.tag(name, ends, attributes);
  return close + 1;
}

/** Past the end tag of an element that is not shown; an element without one hides nothing. */
function skip(source: string, name: string, from: number, out: Lines): number {
  const end = out.closing(source, name, from);
  if (end < 0) return from;
  return after(source, '>', end);
}

function after(source: string, mark: string, from: number): number {
  const end = source.indexOf(mark, from);
  return end < 0 ? source.length : end + mark.length;
}

/** The lines written so far: closed ones, and the one that is being written. */
class Lines {
  private readonly done: string[] = [];
  private line = '';
  private quotes = 0;
  private readonly missing = new Set<string>();

  write(text: string): void {
    if (text === '') return;
    const folded = decodeEntities(text.replace(/[\t\n\r\f ]+/g, ' '));
    this.line += this.line === '' || this.line.endsWith(' ') || this.line.endsWith('\t') ? folded.replace(/^ /, '') : folded;
  }

  tag(name: string, ends: boolean, attributes: string): void {
    if (name === 'br') this.push();
    else if (name === 'td' || name === 'th') {
      if (ends) this.line = `${this.line.trimEnd()}\t`;
    } else if (name === 'hr') {
      this.flush();
      this.done.push(`${this.prefix()}________________________________`);
    } else if (name === 'li') {
      this.flush();
      if (!ends) this.line = '- ';
    } else if (LINE.test(name)) {
      // A paragraph inside a cell is no line of its own when the cell holds nothing before it.
      this.flush();
      if (name === 'blockquote') this.quotes = Math.max(0, Math.min(50, this.quotes + (ends ? -1 : 1)));
      if (name === 'p' && ends) this.done.push(this.prefix().trimEnd());
    }
    if (!ends && SIGNATURE.test(attributes)) {
      this.flush();
      this.done.push(`${this.prefix()}-- `);
    }
  }

  /** Where the end tag of `name` begins, -1 without one: looked for once and for all. */
  closing(source: string, name: string, from: number): number {
    if (this.missing.has(name)) return -1;
    const pattern = new RegExp(`</${name}\\b`, 'gi');
    pattern.lastIndex = from;
    const end = pattern.exec(source)?.index ?? -1;
    if (end < 0) this.missing.add(name);
    return end;
  }

  end(): string {
    this.flush();
    return this.done.join('\n');
  }

  private push(): void {
    this.done.push(this.prefix() + this.line.trimEnd());
    this.line = '';
  }

  private flush(): void {
    if (this.line.trim() !== '' || this.line.includes('\t')) this.push();
    else this.line = '';
  }

  private prefix(): string {
    return '> '.repeat(this.quotes);
  }
}

function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,10}));?/gi, (whole, decimal, hex, name) => {
    if (name !== undefined) return htmlEntities[name] ?? htmlEntities[String(name).toLowerCase()] ?? whole;
    const code = decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal);
    if (code > 0x10ffff || (code >= 0xd800 && code < 0xe000)) return '\uFFFD';
    return code >= 0x80 && code < 0xa0 ? windows1252(String.fromCharCode(code)) : String.fromCodePoint(code);
  });
}
