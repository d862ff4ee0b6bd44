import type { Json } from '../policy/decision.ts';
import { clean, USER_TEXT } from './clean.ts';
import type { MessageLocale } from './dates.ts';
import { decimalText } from './numbers.ts';

const WORDS = {
  it: { none: 'nessuno', yes: 'sì', no: 'no', empty: '«»' },
  en: { none: 'none', yes: 'yes', no: 'no', empty: '“”' },
} as const;

// More than the deepest document holds; what is nested further is an ellipsis.
const DEEPEST = 6;

/** A value of a policy document on one line, without brackets: a time window as "08:30–12:00", a name in its language. */
export function jsonText(value: Json, locale: MessageLocale): string {
  return clean(wording(value, locale, 0), 4 * USER_TEXT, 'value');
}

function wording(value: Json, locale: MessageLocale, depth: number): string {
  if (value === null || value === undefined) return WORDS[locale].none;
  if (typeof value === 'boolean') return value ? WORDS[locale].yes : WORDS[locale].no;
  if (typeof value === 'number') return decimalText(value, 6, locale, 'value: a number');
  if (typeof value === 'string') return clean(value, 4 * USER_TEXT, 'value') || WORDS[locale].empty;
  if (depth > DEEPEST) return '…';
  const part = (inner: Json): string => wording(inner, locale, depth + 1);
  if (Array.isArray(value)) return value.map(part).join(', ') || WORDS[locale].none;
  const keys = Object.keys(value);
  const own = value[locale];
  if (own !== undefined && keys.every((key) => key === 'it' || key === 'en')) return part(own);
  const { from, to, ...rest } = value;
  const isRange = typeof from === 'string' && typeof to === 'string';
  const others = isRange ? rest : value;
  const texts = Object.keys(others).map((key) => `${key} ${part(others[key] as Json)}`);
  return (isRange ? [`${part(from)}–${part(to)}`, ...texts] : texts).join('; ') || WORDS[locale].none;
}
