import { contabilitaInCloud } from '../policy/contabilita-in-cloud.ts';
import type { SupportPolicy } from '../policy/document.ts';
import { readEnvelope } from './envelope.ts';
import {
  descriptionReasons,
  envelopeReasons,
  type NameParts,
  nameReasons,
  phoneReasons,
} from './field-reasons.ts';
import { descriptionLength, nameParts, phoneText } from './fields.ts';
import { ownProperties } from './own-properties.ts';
import { judgeNumbers } from './phone.ts';
import { type NumberFacts, readNumbers } from './phone-numbers.ts';
import {
  automaticMessage,
  givenFields,
  type RequestReading,
  readChannel,
  withoutChannel,
} from './read-request.ts';

/** One phone number of a request without its digits. */
export type DerivedNumber =
  | Extract<NumberFacts, { fault: unknown } | { uncallable: unknown }>
  | Omit<Extract<NumberFacts, { kinds: unknown }>, 'phone' | 'extension'>;

/** What is left of a request without its texts, and yet enough to judge it under another policy. */
export type DerivedRequest = {
  channel: 'chat' | 'email' | null;
  automatic: boolean;
  /** Names of the fields that were not empty. */
  fields: string[];
  /** `null`: there was none; several when the text seemed to hold several. */
  phone: DerivedNumber[] | null;
  contactName: NameParts;
  /** In graphemes, counted up to 100,001; `null`: there was no description. */
  descriptionLength: number | null;
  /** As judged then: the addresses and the subject themselves are not kept. */
  recipientOk: boolean;
  subjectOk: boolean;
};

export function deriveRequest(input: unknown, policy: SupportPolicy = contabilitaInCloud): DerivedRequest {
  const raw = ownProperties(input);
  const text = phoneText(raw.phone);
  const { recipientOk, subjectOk } = readEnvelope(raw.to, raw.subject, policy);
  return {
    channel: raw.channel === 'chat' || raw.channel === 'email' ? raw.channel : null,
    automatic: raw.automatic === true,
    fields: givenFields(raw),
    phone: text === null ? null : readNumbers(text).map(withoutDigits),
    contactName: nameParts(raw.contactName),
    descriptionLength: descriptionLength(raw.description),
    recipientOk,
    subjectOk,
  };
}

function withoutDigits(number: NumberFacts): DerivedNumber {
  if (!('kinds' in number)) return number;
  return { kinds: number.kinds, country: number.country };
}

function withDigits(number: DerivedNumber): NumberFacts {
  return 'kinds' in number ? { ...number, phone: '', extension: null } : number;
}

/** The reading of a derived request: by the same rules as that of the request itself, but without a request. */
export function readDerived(derived: DerivedRequest, policy: SupportPolicy): RequestReading {
  const length = derived.descriptionLength;
  const channel = readChannel(derived.channel, policy);
  const clause = channel === 'email' ? 'booking.email-body' : 'booking.chat';
  const tooLong = descriptionReasons(length, clause, policy);
  // The scope rule needs a text only to classify; here it is given the classification.
  const description = tooLong.length > 0 ? null : '';
  if (channel === null) return withoutChannel(derived.channel, description, length, policy);
  const { fields } = derived;
  const phone =
    derived.phone === null ? null : judgeNumbers(derived.phone.map(withDigits), policy.request.callable);
  const facts = { channel, fields, phoneKind: null, phoneCountry: null, descriptionLength: length };
  if (channel === 'email' && derived.automatic) {
    return {
      request: null,
      description: null,
      automatic: true,
      reasons: [automaticMessage()],
      repairs: [],
      facts,
    };
  }
  const reasons = [
    ...phoneReasons(phone, clause, policy),
    ...nameReasons(derived.contactName, clause, channel === 'chat'),
    ...tooLong,
    ...(channel === 'email' ? envelopeReasons(derived.recipientOk, derived.subjectOk, policy) : []),
  ];
  return { request: null, description, automatic: false, reasons, repairs: [], facts };
}
