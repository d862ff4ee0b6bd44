import { repairCharset } from './charset-repair.ts';

/** Enough for any request with the longest of threads below it; what follows is not read. */
const MAX_LENGTH = 200_000;
const INVISIBLE =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F\u00AD\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u206F\uFEFF]|\u034F/g;

/**
 * A body as a reader sees it: line feeds only, composed letters, plain spaces, no invisible characters, full-width
 * letters and digits as ASCII. Tabs stay, for they part the cells of a table.
 */
export function readableText(raw: string): string {
  return repairCharset(raw.slice(0, MAX_LENGTH))
    .replace(/\r\n?|\u2028|\u2029/g, '\n')
    .replace(INVISIBLE, '')
    .replace(/\p{Surrogate}/gu, '\uFFFD')
    .replace(/[\uFF01-\uFF5E]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .normalize('NFC')
    .replace(/[^\S\n\t]/g, ' ')
    .replace(/ {2,}/g, '  ');
}
