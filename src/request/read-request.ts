import type { CallbackRequest, Repair } from '../policy/callback-request.ts';
import type { ClauseId } from '../policy/clauses.ts';
import type { PhoneKind, SupportPolicy } from '../policy/document.ts';
import type { Reason } from '../policy/reason.ts';
import { type Envelope, readEnvelope } from './envelope.ts';
import { readContactName, readDescription, readPhoneField } from './fields.ts';
import { ownProperties, type RawRequest } from './own-properties.ts';
import type { CallablePhone } from './phone.ts';

/** What the trace may tell of a request: no phone, no name, no description. */
type RequestFacts = {
  channel: 'chat' | 'email' | null;
  fields: string[];
  phoneKind: PhoneKind | null;
  phoneCountry: string | null;
  descriptionLength: number | null;
};

/** A request read field by field: `request` is set when there is no reason against it. */
export type RequestReading = {
  request: CallbackRequest | null;
  /** Cleaned, also when other fields fail: the scope rule needs nothing else. */
  description: string | null;
  automatic: boolean;
  reasons: Reason[];
  repairs: Repair[];
  facts: RequestFacts;
};

export function readRequest(input: unknown, policy: SupportPolicy): RequestReading {
  const raw = ownProperties(input);
  const channel = readChannel(raw.channel, policy);
  if (channel === null) return unknownChannel(raw, policy);
  const facts: RequestFacts = {
    channel,
    fields: givenFields(raw),
    phoneKind: null,
    phoneCountry: null,
    descriptionLength: null,
  };
  if (channel === 'email' && raw.automatic === true) {
    return {
      request: null,
      description: null,
      automatic: true,
      reasons: [automaticMessage()],
      repairs: [],
      facts,
    };
  }
  const clause: ClauseId = channel === 'chat' ? 'booking.chat' : 'booking.email-body';
  const phone = readPhoneField(raw.phone, raw.phoneExtension, clause, policy);
  const name = readContactName(raw.contactName, clause, channel === 'chat');
  const description = readDescription(raw.description, clause, policy);
  const mail = channel === 'email' ? readEnvelope(raw.to, raw.subject, policy) : null;
  facts.phoneKind = phone.value?.kind ?? null;
  facts.phoneCountry = phone.value?.country ?? null;
  facts.descriptionLength = description.length;
  const reasons = [...phone.reasons, ...name.reasons, ...description.reasons, ...(mail?.reasons ?? [])];
  return {
    // Each field that could not be read has given a reason.
    request:
      reasons.length > 0
        ? null
        : requestOf(
            phone.value as CallablePhone,
            name.value as string,
            description.value as string,
            mail,
            raw.automatic,
          ),
    description: description.value,
    automatic: false,
    reasons,
    repairs: [...phone.repairs, ...name.repairs, ...description.repairs],
    facts,
  };
}

export function readChannel(value: unknown, policy: SupportPolicy): 'chat' | 'email' | null {
  return (value === 'chat' || value === 'email') && policy.channels[value] !== null ? value : null;
}

function requestOf(
  phone: CallablePhone,
  contactName: string,
  description: string,
  mail: Envelope | null,
  automatic: unknown,
): CallbackRequest {
  const extension = phone.extension === null ? {} : { phoneExtension: phone.extension };
  const contact = { phone: phone.phone, ...extension, contactName, description };
  if (mail === null) return { channel: 'chat', ...contact };
  const { to, subject } = mail;
  return { channel: 'email', ...contact, to, subject, ...(automatic === false ? { automatic } : {}) };
}

export function givenFields(raw: RawRequest): string[] {
  const { phone, contactName, description, to, subject } = raw;
  const given = Object.entries({ phone, contactName, description, to, subject });
  return given
    .filter(([, value]) => value !== undefined && value !== null && value !== '')
    .map(([key]) => key);
}

export function automaticMessage(): Reason {
  const clause = 'interpretation.automatic-mail';
  return { code: 'automatic-message', clause, severity: 'refuse', details: {} };
}

/** Without a channel it is not known which form holds, so no field is judged but the description, for the scope. */
function unknownChannel(raw: RawRequest, policy: SupportPolicy): RequestReading {
  const { value, length } = readDescription(raw.description, 'booking.chat', policy);
  const received = typeof raw.channel === 'string' ? raw.channel.slice(0, 40) : null;
  return withoutChannel(received, value, length, policy);
}

export function withoutChannel(
  received: string | null,
  description: string | null,
  descriptionLength: number | null,
  policy: SupportPolicy,
): RequestReading {
  const known = (['chat', 'email'] as const).filter((one) => policy.channels[one] !== null);
  const reason: Reason = {
    code: 'channel-unknown',
    clause: 'booking.channels',
    severity: 'refuse',
    path: ['channel'],
    details: { received, known },
    remedy: { kind: 'other-channel' },
  };
  const facts = { channel: null, fields: [], phoneKind: null, phoneCountry: null, descriptionLength };
  return { request: null, description, automatic: false, reasons: [reason], repairs: [], facts };
}
