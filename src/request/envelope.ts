import type { SupportPolicy } from '../policy/document.ts';
import type { Reason } from '../policy/reason.ts';
import { emailOf, envelopeReasons } from './field-reasons.ts';
import { isAddressedTo } from './recipient.ts';
import { matchesSubject } from './subject.ts';

/** To, Cc and subject of an e-mail, and what speaks against them. */
export type Envelope = {
  to: string[];
  subject: string;
  recipientOk: boolean;
  subjectOk: boolean;
  reasons: Reason[];
};

export function readEnvelope(to: unknown, subject: unknown, policy: SupportPolicy): Envelope {
  const addresses = readAddresses(to);
  const text = typeof subject === 'string' ? subject : '';
  const wanted = emailOf(policy);
  const recipientOk = isAddressedTo(addresses, wanted.recipients);
  const subjectOk = matchesSubject(text, wanted.subject, wanted.match);
  const reasons = envelopeReasons(recipientOk, subjectOk, policy);
  return { to: addresses, subject: text, recipientOk, subjectOk, reasons };
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
