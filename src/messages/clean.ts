import { describe } from '../time/civil-date.ts';

const CONTROL = /[\p{Cc}\p{Zl}\p{Zp}]/gu;
// Format characters hold the bidi marks that can turn a sentence around; a lone surrogate breaks encoders.
const INVISIBLE = /[\p{Cf}\p{Cs}]/gu;
const LONGEST_READ = 4000;

/** What users typed (plan names, states, topics) is shown in at most this many characters. */
export const USER_TEXT = 60;
/** What a policy's author wrote (names, hints) is shown in at most this many characters. */
export const AUTHOR_TEXT = 300;

/**
 * A text from outside, fit for one line of a message: without control, invisible and bidi characters, cut to `max`
 * code points.
 *
 * @throws TypeError when it is no string.
 */
export function clean(value: unknown, max: number, name: string): string {
  if (typeof value !== 'string') throw new TypeError(`${name} must be a string, not ${describe(value)}`);
  const visible = value.slice(0, LONGEST_READ).replace(CONTROL, ' ').replace(INVISIBLE, '');
  const points = [...visible.split(/\s/u).filter(Boolean).join(' ')];
  return points.length > max
    ? `${points
        .slice(0, max - 1)
        .join('')
        .trimEnd()}…`
    : points.join('');
}
