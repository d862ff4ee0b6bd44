import type { Repair } from '../policy/callback-request.ts';
import type { ClauseId } from '../policy/clauses.ts';
import type { SupportPolicy } from '../policy/document.ts';
import type { Reason } from '../policy/reason.ts';
import { cleanText, repairOf } from './clean-text.ts';
import { hasName, hasSurname } from './contact-name.ts';
import { descriptionReasons, type NameParts, nameReasons, phoneReasons } from './field-reasons.ts';
import { countGraphemes, cutGraphemes } from './graphemes.ts';
import { type CallablePhone, readPhone } from './phone.ts';

/** One field read: its value, or the reasons why it has none, and what was repaired on the way. */
export type Field<T> = { value: T | null; reasons: Reason[]; repairs: Repair[] };

const NAME_MAX = 100;
/** No reader counts more units as one character than this; longer texts are over the limit without counting. */
const UNITS_PER_GRAPHEME = 40;

export function readPhoneField(
  value: unknown,
  extension: unknown,
  clause: ClauseId,
  policy: SupportPolicy,
): Field<CallablePhone> {
  const text = phoneText(value);
  if (text === null) return { value: null, reasons: phoneReasons(null, clause, policy), repairs: [] };
  const read = readPhone(text, policy.request.callable);
  if (!read.ok) return { value: null, reasons: phoneReasons(read, clause, policy), repairs: [] };
  const given = typeof extension === 'string' && /^\d{1,6}$/.test(extension) ? extension : null;
  const repairs: Repair[] = [];
  if (read.phone !== text) repairs.push(repairOf('phone', 'phone-format', text, read.phone));
  if (read.extension !== null)
    repairs.push(repairOf('phoneExtension', 'phone-extension', text, read.extension));
  return { value: { ...read, extension: given ?? read.extension }, reasons: [], repairs };
}

/** `null`: there is no phone to read. */
export function phoneText(value: unknown): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value : null;
}

export function readContactName(value: unknown, clause: ClauseId, needsSurname: boolean): Field<string> {
  const { text, repairs } = typeof value === 'string' ? cleanName(value) : { text: '', repairs: [] };
  const reasons = nameReasons(partsOf(text), clause, needsSurname);
  return { value: reasons.length > 0 ? null : text, reasons, repairs };
}

/** Which parts of a name a value has, before any rule. */
export function nameParts(value: unknown): NameParts {
  return partsOf(typeof value === 'string' ? cleanName(value).text : '');
}

function partsOf(text: string): NameParts {
  if (!hasName(text)) return 'none';
  return hasSurname(text) ? 'full' : 'one';
}

/** A name stands on one line and has at most 100 graphemes. */
function cleanName(value: string): { text: string; repairs: Repair[] } {
  const { text, repairs } = cleanText(
    'contactName',
    value.slice(0, NAME_MAX * UNITS_PER_GRAPHEME),
    'one-line',
  );
  const short = cutGraphemes(text, NAME_MAX);
  if (short !== text) repairs.push(repairOf('contactName', 'shortened', text, short));
  return { text: short, repairs };
}

export function readDescription(
  value: unknown,
  clause: ClauseId,
  policy: SupportPolicy,
): Field<string> & { length: number | null } {
  const max = policy.request.descriptionMax;
  const { text, repairs, length } = measure(value, max, max * 10);
  const reasons = descriptionReasons(length, clause, policy);
  return { value: reasons.length > 0 ? null : text, reasons, repairs, length };
}

/** The longest description that any policy may allow, in graphemes, and one more. */
const BEYOND_ANY = 100_001;

/** The length of a description in graphemes, whatever the policy, counted up to one more than any may allow. */
export function descriptionLength(value: unknown): number | null {
  return measure(value, 0, BEYOND_ANY).length;
}

/** The cleaned text and its length: `null` for none, counted up to `limit`, exact for more than `enough`. */
function measure(
  value: unknown,
  enough: number,
  limit: number,
): { text: string; repairs: Repair[]; length: number | null } {
  if (typeof value === 'string' && value.length > (limit / 10) * UNITS_PER_GRAPHEME) {
    return { text: '', repairs: [], length: limit };
  }
  const { text, repairs } =
    typeof value === 'string' ? cleanText('description', value) : { text: '', repairs: [] };
  if (!/[\p{L}\p{N}]/u.test(text)) return { text, repairs, length: null };
  // Graphemes are never more than UTF-16 units, so short texts need no segmenter.
  const length = text.length <= enough ? text.length : countGraphemes(text, limit);
  return { text, repairs, length };
}
