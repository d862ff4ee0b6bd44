import { clean, USER_TEXT } from './clean.ts';
import type { MessageLocale } from './dates.ts';

const OURS = { it: ' (interpretazione nostra)', en: ' (our interpretation)' } as const;

/** A clause id as agents see it; an interpretation of ours is never passed off as the publisher's rule. */
export function clauseMark(clause: unknown, locale: MessageLocale): string {
  const id = clean(clause, USER_TEXT, 'value: a clause');
  return `[${id}]${id.startsWith('interpretation.') ? OURS[locale] : ''}`;
}
