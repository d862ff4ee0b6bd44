import { decodeEntities } from './html-characters.ts';

/** No line that a person wrote is longer. */
const LONGEST_LINE = 10_000;
const MAX_QUOTES = 50;
const LINE =
  /^(?:p|div|tr|table|ul|ol|dl|dt|dd|h[1-6]|pre|section|article|header|footer|address|form|fieldset|center|tbody|thead|caption|blockquote|body)$/;
const SIGNATURE = /gmail_signature|moz-signature|id\s?=\s?["']?signature/i;

/** The lines written so far: closed ones, and the one that is being written. */
export type HtmlLines = {
  done: string[];
  line: string;
  /** The last character of the line: asking the line itself would copy it each time. */
  last: string;
  quotes: number;
  /** Of the closed lines. */
  length: number;
};

export function noLines(): HtmlLines {
  return { done: [], line: '', last: '', quotes: 0, length: 0 };
}

export function linesAsText(lines: HtmlLines): string {
  closeFilled(lines);
  return lines.done.join('\n');
}

/** Text between tags: blanks are one space, none at the beginning of a line or a cell. */
export function writeText(lines: HtmlLines, text: string): void {
  if (text === '') return;
  const folded = decodeEntities(/[\t\n\r\f]| {2}/.test(text) ? text.replace(/[\t\n\r\f ]+/g, ' ') : text);
  const { last } = lines;
  const isOpen = last !== '' && last !== ' ' && last !== '\t';
  append(lines, isOpen || !folded.startsWith(' ') ? folded : folded.slice(1));
}

/** What a tag does to the lines: it ends one, parts cells, begins a quotation or a signature. */
export function writeTag(lines: HtmlLines, name: string, ends: boolean, attributes: string): void {
  switch (name) {
    case 'br':
      close(lines);
      break;
    case 'td':
    case 'th':
      if (ends) append(lines, '\t');
      break;
    case 'hr':
      closeFilled(lines);
      push(lines, '________________________________');
      break;
    case 'li':
      closeFilled(lines);
      if (!ends) append(lines, '- ');
      break;
    default:
      if (LINE.test(name)) closeBlock(lines, name, ends);
  }
  if (!ends && attributes !== '' && SIGNATURE.test(attributes)) {
    closeFilled(lines);
    push(lines, '-- ');
  }
}

/** A paragraph inside a cell is no line of its own when the cell holds nothing before it. */
function closeBlock(lines: HtmlLines, name: string, ends: boolean): void {
  closeFilled(lines);
  if (name === 'blockquote') lines.quotes = Math.max(0, Math.min(MAX_QUOTES, lines.quotes + (ends ? -1 : 1)));
  if (name !== 'p' || !ends) return;
  lines.done.push('> '.repeat(lines.quotes).trimEnd());
  lines.length++;
}

function append(lines: HtmlLines, piece: string): void {
  if (piece === '') return;
  lines.line += piece;
  lines.last = piece.charAt(piece.length - 1);
  if (lines.line.length > LONGEST_LINE) close(lines);
}

function close(lines: HtmlLines): void {
  push(lines, lines.line.trimEnd());
  lines.line = '';
  lines.last = '';
}

function closeFilled(lines: HtmlLines): void {
  if (lines.line === '') return;
  if (lines.line.trim() !== '') close(lines);
  lines.line = '';
  lines.last = '';
}

function push(lines: HtmlLines, line: string): void {
  const quoted = lines.quotes === 0 ? line : '> '.repeat(lines.quotes) + line;
  lines.done.push(quoted);
  lines.length += quoted.length + 1;
}
