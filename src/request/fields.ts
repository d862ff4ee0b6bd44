import type { Repair } from '../policy/callback-request.ts';
import type { ClauseId } from '../policy/clauses.ts';
import type { SupportPolicy } from '../policy/document.ts';
import type { Reason } from '../policy/reason.ts';
import { cleanText, repairOf } from './clean-text.ts';
import { hasName, hasSurname } from './contact-name.ts';
import { countGraphemes, cutGraphemes } from './graphemes.ts';
import { type CallablePhone, readPhone } from './phone.ts';

/** One field read: its value, or the reasons why it has none, and what was repaired on the way. */
export type Field<T> = { value: T | null; reasons: Reason[]; repairs: Repair[] };

// Made anew each time: a caller may write to its reasons.
const fix = (): { kind: 'fix-field' } => ({ kind: 'fix-field' });
const NAME_MAX = 100;
/** No reader counts more units as one character than this; longer texts are over the limit without counting. */
const UNITS_PER_GRAPHEME = 40;

export function readPhoneField(
  value: unknown,
  extension: unknown,
  clause: ClauseId,
  policy: SupportPolicy,
): Field<CallablePhone> {
  const path = ['phone'];
  if (typeof value !== 'string' || value.trim() === '') {
    const reason: Reason = {
      code: 'phone-missing',
      clause,
      severity: 'refuse',
      path,
      details: {},
      remedy: fix(),
    };
    return { value: null, reasons: [reason], repairs: [] };
  }
  const { types, countries } = policy.request.callable;
  const read = readPhone(value, { types, countries });
  if (!read.ok) {
    const reason: Reason =
      read.code === 'phone-invalid'
        ? { code: read.code, clause, severity: 'refuse', path, details: { fault: read.fault }, remedy: fix() }
        : {
            code: read.code,
            clause: 'interpretation.callable-number',
            severity: 'refuse',
            path,
            details: { kind: read.kind, country: read.country, callable: [...types] },
            remedy: fix(),
          };
    return { value: null, reasons: [reason], repairs: [] };
  }
  const given = typeof extension === 'string' && /^\d{1,6}$/.test(extension) ? extension : null;
  const repairs: Repair[] = [];
  if (read.phone !== value) repairs.push(repairOf('phone', 'phone-format', value, read.phone));
  if (read.extension !== null)
    repairs.push(repairOf('phoneExtension', 'phone-extension', value, read.extension));
  return { value: { ...read, extension: given ?? read.extension }, reasons: [], repairs };
}

export function readContactName(value: unknown, clause: ClauseId, needsSurname: boolean): Field<string> {
  const path = ['contactName'];
  const { text, repairs } = typeof value === 'string' ? cleanName(value) : { text: '', repairs: [] };
  if (!hasName(text)) {
    const reason: Reason = {
      code: 'contact-name-missing',
      clause,
      severity: 'refuse',
      path,
      details: {},
      remedy: fix(),
    };
    return { value: null, reasons: [reason], repairs };
  }
  if (needsSurname && !hasSurname(text)) {
    const reason: Reason = {
      code: 'contact-surname-missing',
      clause: 'booking.chat',
      severity: 'refuse',
      path,
      details: {},
      remedy: fix(),
    };
    return { value: null, reasons: [reason], repairs };
  }
  return { value: text, reasons: [], repairs };
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
  const path = ['description'];
  const max = policy.request.descriptionMax;
  const tooLong = (length: number): Reason => ({
    code: 'description-too-long',
    clause: 'interpretation.description-length',
    severity: 'refuse',
    path,
    details: { length, max },
    remedy: fix(),
  });
  if (typeof value === 'string' && value.length > max * UNITS_PER_GRAPHEME) {
    return { value: null, reasons: [tooLong(max * 10)], repairs: [], length: max * 10 };
  }
  const { text, repairs } =
    typeof value === 'string' ? cleanText('description', value) : { text: '', repairs: [] };
  if (!/[\p{L}\p{N}]/u.test(text)) {
    const reason: Reason = {
      code: 'description-missing',
      clause,
      severity: 'refuse',
      path,
      details: {},
      remedy: fix(),
    };
    return { value: null, reasons: [reason], repairs, length: null };
  }
  // Graphemes are never more than UTF-16 units, so short texts need no segmenter.
  const length = text.length <= max ? text.length : countGraphemes(text, max * 10);
  if (length > max) return { value: null, reasons: [tooLong(length)], repairs, length };
  return { value: text, reasons: [], repairs, length };
}
