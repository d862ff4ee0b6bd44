import { repairCharset } from './charset-repair.ts';

/** Enough for any request with the longest of threads below it; what follows is not read. */
export const MAX_TEXT = 200_000;
const INVISIBLE =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F\u00AD\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u206F\uFEFF]|\u034F/g;
/** Most texts hold nothing else: letters of western Europe, typographic marks, the euro. None of these is ever repaired. */
const READABLE = /^[\t\n -~\u00A1-\u00AC\u00AE-\u00C1\u00C4-\u00E1\u00E3-\u00FF\u2010-\u2027\u20AC]*$/;

/**
 * A body as a reader sees it: line feeds only, composed letters, plain spaces, no invisible characters, full-width
 * letters and digits as ASCII. Tabs stay, for they part the cells of a table.
 */
export function readableText(raw: string): string {
  const text = beginningOf(raw, MAX_TEXT);
  const readable = READABLE.test(text) ? text : repaired(text);
  return readable.includes('  ') ? readable.replace(/ {2,}/g, '  ') : readable;
}

/** The beginning of a text, as one of its own: a mere slice would keep all of a long text in memory. */
export function beginningOf<T extends string | undefined>(text: T, max: number): T {
  if (text === undefined || text.length <= max) return text;
  const bytes = new TextEncoder().encode(text.slice(0, max));
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes) as T;
}

function repaired(text: string): string {
  return repairCharset(text)
    .replace(/\r\n?|\u2028|\u2029/g, '\n')
    .replace(INVISIBLE, '')
    .replace(/\p{Surrogate}/gu, '\uFFFD')
    .replace(/[\uFF01-\uFF5E]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .normalize('NFC')
    .replace(/[^\S\n\t]/g, ' ');
}
