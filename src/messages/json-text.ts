import type { Json } from '../policy/decision.ts';
import { clean, USER_TEXT } from './clean.ts';
import type { MessageLocale } from './dates.ts';
import { decimalText } from './numbers.ts';

const WORDS = {
  it: { none: 'nessuno', unlimited: 'senza limite', yes: 'sì', no: 'no', empty: '«»' },
  en: { none: 'none', unlimited: 'unlimited', yes: 'yes', no: 'no', empty: '“”' },
} as const;

/** The values of a document that set no bound while they are `null` or absent. */
const BOUNDS: readonly unknown[] = [
  'inForceFrom',
  'inForceTo',
  'from',
  'firstYear',
  'lastYear',
  'capacity',
  'dailyLimit',
];

// More than the deepest document holds; what is nested further is an ellipsis.
const DEEPEST = 6;

/**
 * A value of a policy document on one line, without brackets: a time window as "08:30–12:00", a name in its language.
 * `key` is what it is called there, which tells what `null` means.
 */
export function jsonText(value: Json, locale: MessageLocale, key: unknown): string {
  return clean(wording(value, locale, key, 0), 4 * USER_TEXT, 'value');
}

function wording(value: Json, locale: MessageLocale, key: unknown, depth: number): string {
  if (value === null || value === undefined)
    return WORDS[locale][BOUNDS.includes(key) ? 'unlimited' : 'none'];
  if (typeof value === 'boolean') return value ? WORDS[locale].yes : WORDS[locale].no;
  if (typeof value === 'number') return decimalText(value, 6, locale, 'value: a number');
  if (typeof value === 'string') return clean(value, 4 * USER_TEXT, 'value') || WORDS[locale].empty;
  if (depth > DEEPEST) return '…';
  const part = (inner: Json, name?: string): string => wording(inner, locale, name, depth + 1);
  if (Array.isArray(value)) return value.map((one) => part(one)).join(', ') || WORDS[locale].none;
  const keys = Object.keys(value);
  const own = value[locale];
  if (own !== undefined && keys.every((one) => one === 'it' || one === 'en')) return part(own);
  const { from, to, ...rest } = value;
  const isRange = typeof from === 'string' && typeof to === 'string';
  const others = isRange ? rest : value;
  const texts = Object.keys(others).map((name) => `${name} ${part(others[name] as Json, name)}`);
  return (isRange ? [`${part(from)}–${part(to)}`, ...texts] : texts).join('; ') || WORDS[locale].none;
}
