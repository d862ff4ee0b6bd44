import { describe } from '../time/civil-date.ts';
import { clean, USER_TEXT } from './clean.ts';
import type { MessageLocale } from './dates.ts';

/** "a, b e c"; "a, b and c". */
export function andText(items: readonly string[], locale: MessageLocale): string {
  return joined(items, locale === 'it' ? italianAnd : () => 'and');
}

/** "a, b o c"; "a, b or c". */
export function orText(items: readonly string[], locale: MessageLocale): string {
  return joined(items, () => (locale === 'it' ? 'o' : 'or'));
}

/** "e", but "ed" before the same vowel: «A ed E». */
function italianAnd(next: string): string {
  return /^[eèé]/i.test(next) ? 'ed' : 'e';
}

function joined(items: readonly string[], link: (last: string) => string): string {
  const last = items.at(-1);
  if (last === undefined) return '';
  const others = items.slice(0, -1);
  return others.length === 0 ? last : `${others.join(', ')} ${link(last)} ${last}`;
}

/** The texts of a list that may come from JSON. */
export function readTexts(value: unknown, max: number = USER_TEXT): string[] {
  if (!Array.isArray(value)) throw new TypeError(`value: expected a list of texts, not ${describe(value)}`);
  return value.map((text: unknown) => clean(text, max, 'value: a text'));
}
