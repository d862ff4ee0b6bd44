import type { ClauseId } from '../policy/clauses.ts';
import type { SupportPolicy } from '../policy/document.ts';
import type { Reason } from '../policy/reason.ts';
import type { PhoneReading } from './phone.ts';

// The rules on what has been read of a field: the same for a request and for what a redacted log has kept of one.

/** Which parts of a name there are: `one` is a single word, for a first name. */
export type NameParts = 'none' | 'one' | 'full';

// Made anew each time: a caller may write to its reasons.
const fix = (): { kind: 'fix-field' } => ({ kind: 'fix-field' });

export function phoneReasons(
  read: PhoneReading | null,
  clause: ClauseId,
  { request }: SupportPolicy,
): Reason[] {
  const path = ['phone'];
  if (read === null)
    return [{ code: 'phone-missing', clause, severity: 'refuse', path, details: {}, remedy: fix() }];
  if (read.ok) return [];
  if (read.code === 'phone-invalid') {
    const details = { fault: read.fault };
    return [{ code: read.code, clause, severity: 'refuse', path, details, remedy: fix() }];
  }
  const details = { kind: read.kind, country: read.country, callable: [...request.callable.types] };
  const callable = 'interpretation.callable-number';
  return [{ code: read.code, clause: callable, severity: 'refuse', path, details, remedy: fix() }];
}

export function nameReasons(parts: NameParts, clause: ClauseId, needsSurname: boolean): Reason[] {
  const path = ['contactName'];
  if (parts === 'none') {
    return [{ code: 'contact-name-missing', clause, severity: 'refuse', path, details: {}, remedy: fix() }];
  }
  if (parts === 'full' || !needsSurname) return [];
  const chat = 'booking.chat';
  return [
    { code: 'contact-surname-missing', clause: chat, severity: 'refuse', path, details: {}, remedy: fix() },
  ];
}

export function descriptionReasons(
  length: number | null,
  clause: ClauseId,
  { request }: SupportPolicy,
): Reason[] {
  const path = ['description'];
  if (length === null) {
    return [{ code: 'description-missing', clause, severity: 'refuse', path, details: {}, remedy: fix() }];
  }
  const max = request.descriptionMax;
  if (length <= max) return [];
  const tooLong = 'interpretation.description-length';
  const details = { length: Math.min(length, max * 10), max };
  return [
    { code: 'description-too-long', clause: tooLong, severity: 'refuse', path, details, remedy: fix() },
  ];
}

export function envelopeReasons(recipientOk: boolean, subjectOk: boolean, policy: SupportPolicy): Reason[] {
  const { recipients, subject, match } = emailOf(policy);
  const reasons: Reason[] = [];
  if (!recipientOk) {
    reasons.push({
      code: 'recipient-mismatch',
      clause: 'booking.email-recipient',
      severity: 'refuse',
      path: ['to'],
      details: { expected: [...recipients] },
      remedy: fix(),
    });
  }
  if (!subjectOk) {
    reasons.push({
      code: 'subject-mismatch',
      clause: 'booking.email-subject',
      severity: 'refuse',
      path: ['subject'],
      details: { expected: subject, match },
      remedy: fix(),
    });
  }
  return reasons;
}

/** What the policy asks of an e-mail; asked only where the policy has that channel. */
export function emailOf({ channels }: SupportPolicy): NonNullable<SupportPolicy['channels']['email']> {
  return channels.email as NonNullable<SupportPolicy['channels']['email']>;
}
