import { describe } from '../time/civil-date.ts';
import type { MessageLocale } from './dates.ts';

function readNumber(value: unknown, name: string): number {
  if (typeof value === 'number' && Number.isFinite(value)) return value;
  throw new TypeError(`${name} must be a finite number, not ${describe(value)}`);
}

/** "2.000" in Italian, "2,000" in English. */
export function wholeText(value: unknown, locale: MessageLocale, name: string): string {
  const number = Math.trunc(readNumber(value, name));
  let [rest, text] = [String(Math.abs(number)), ''];
  while (rest.length > 3) {
    text = `${locale === 'it' ? '.' : ','}${rest.slice(-3)}${text}`;
    rest = rest.slice(0, -3);
  }
  return `${number < 0 ? '−' : ''}${rest}${text}`;
}

/** "0,92" in Italian, "0.92" in English; at most `digits` decimals, cut towards zero. */
export function decimalText(value: unknown, digits: number, locale: MessageLocale, name: string): string {
  const scale = 10 ** digits;
  // The small addend keeps 0.29 * 100 = 28.999… from showing as 0.28.
  const text = String(Math.trunc(readNumber(value, name) * scale + 1e-9) / scale);
  return locale === 'it' ? text.replace('.', ',') : text;
}

/** "10,4 MB": cut, so that a message of the size shown is small enough. */
export function sizeText(bytes: unknown, locale: MessageLocale, name: string): string {
  const size = readNumber(bytes, name);
  return size < 1_000_000
    ? `${decimalText(size / 1000, 0, locale, name)} kB`
    : `${decimalText(size / 1_000_000, 1, locale, name)} MB`;
}
