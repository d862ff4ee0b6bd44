import { windows1252 } from './charset-repair.ts';
import { htmlEntities } from './data/html-entities.ts';

/** A text with its character references resolved; unknown ones stay as they are. */
export function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,10}));?/gi, (whole, decimal, hex, name) => {
    if (name !== undefined) return htmlEntities[name] ?? htmlEntities[String(name).toLowerCase()] ?? whole;
    const code = decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal);
    if (code > 0x10ffff || (code >= 0xd800 && code < 0xe000)) return '\uFFFD';
    return code >= 0x80 && code < 0xa0 ? windows1252(String.fromCharCode(code)) : String.fromCodePoint(code);
  });
}
