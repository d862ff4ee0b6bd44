import type { Repair, RepairKind } from '../policy/callback-request.ts';

/** Control characters but tab and line feed, direction marks, soft hyphen, zero-width space, byte order mark. */
const INVISIBLE =
  /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u00AD\u200B\u200E\u200F\u2028-\u202E\u2060\u2066-\u2069\uFEFF]/g;
const LONE_SURROGATE = /\p{Surrogate}/gu;

/**
 * A text as a reader sees it: no invisible characters, composed (NFC), single spaces, trimmed. Every step that changed
 * something is a repair.
 */
export function cleanText(
  field: string,
  raw: string,
  lines: 'one-line' | 'lines' = 'lines',
): { text: string; repairs: Repair[] } {
  const repairs: Repair[] = [];
  let text = raw;
  const step = (kind: RepairKind, after: string): void => {
    if (after === text) return;
    repairs.push(repairOf(field, kind, text, after));
    text = after;
  };
  step(
    'invisible-characters',
    text.replace(/\r\n?/g, '\n').replace(LONE_SURROGATE, '\uFFFD').replace(INVISIBLE, ''),
  );
  step('unicode-form', text.normalize('NFC'));
  step('whitespace', lines === 'lines' ? foldSpaces(text) : text.replace(/\s+/g, ' ').trim());
  return { text, repairs };
}

export function repairOf(field: string, kind: RepairKind, before: string, after: string): Repair {
  return { path: [field], kind, before: cutUnits(before, 200), after };
}

function foldSpaces(text: string): string {
  return text
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

/** At most `length` UTF-16 units, never half of a surrogate pair. */
function cutUnits(text: string, length: number): string {
  return text.slice(0, length).replace(/[\uD800-\uDBFF]$/, '');
}
