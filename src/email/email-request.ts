import type { Reason } from '../policy/reason.ts';
import type { Evidence, Unacceptable } from './read-fields.ts';

export type RequiredField = 'phone' | 'contactName' | 'description';

/** What a message says of a callback: `request` goes into `decide` as it is, with `null` for what was not found. */
export type EmailRequest = {
  request: {
    channel: 'email';
    phone: string | null;
    phoneExtension?: string;
    contactName: string | null;
    description: string | null;
    /** The addresses of To and Cc. */
    to: string[];
    subject: string;
    automatic: boolean;
  };
  subjectOk: boolean;
  recipientOk: boolean;
  /** Fields without a usable value: absent, or given but not acceptable. */
  missing: RequiredField[];
  /** Nobody wrote the message: it is no request, and its fields are all `null`. */
  automatic: boolean;
  unacceptable: Unacceptable[];
  problems: Reason[];
  /** Where each field stands, in UTF-16 units, half-open, into `ownText`. */
  evidence: Evidence[];
  /** The sender's own words: without quoted messages, notices and what devices add. */
  ownText: string;
  messageId: string | null;
  /** The sender's address. */
  from: string | null;
};
