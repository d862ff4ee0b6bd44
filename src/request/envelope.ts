import type { SupportPolicy } from '../policy/document.ts';
import type { Reason } from '../policy/reason.ts';
import { isAddressedTo } from './recipient.ts';
import { matchesSubject } from './subject.ts';

/** To, Cc and subject of an e-mail, and what speaks against them. */
export type Envelope = { to: string[]; subject: string; reasons: Reason[] };

export function readEnvelope(to: unknown, subject: unknown, policy: SupportPolicy): Envelope {
  const {
    recipients,
    subject: phrase,
    match,
  } = policy.channels.email ?? { recipients: [], subject: '', match: 'exact' };
  const addresses = readAddresses(to);
  const text = typeof subject === 'string' ? subject : '';
  const reasons: Reason[] = [];
  if (!isAddressedTo(addresses, recipients)) {
    reasons.push({
      code: 'recipient-mismatch',
      clause: 'booking.email-recipient',
      severity: 'refuse',
      path: ['to'],
      details: { expected: [...recipients] },
      remedy: { kind: 'fix-field' },
    });
  }
  if (!matchesSubject(text, phrase, match)) {
    reasons.push({
      code: 'subject-mismatch',
      clause: 'booking.email-subject',
      severity: 'refuse',
      path: ['subject'],
      details: { expected: phrase, match },
      remedy: { kind: 'fix-field' },
    });
  }
  return { to: addresses, subject: text, reasons };
}

const MAX_ADDRESSES = 1000;

/** The entries that are texts; whatever else the list holds, or does when it is read, counts as absent. */
function readAddresses(to: unknown): string[] {
  try {
    if (!Array.isArray(to)) return [];
    return Array.from(
      { length: Math.min(to.length, MAX_ADDRESSES) },
      (_, index): unknown => to[index],
    ).filter((entry) => typeof entry === 'string');
  } catch {
    return [];
  }
}
