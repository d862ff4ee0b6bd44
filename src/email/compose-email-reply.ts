import { bookingFields } from '../messages/booking-fields.ts';
import { bookingInstructions } from '../messages/booking-instructions.ts';
import { clean } from '../messages/clean.ts';
import { explain } from '../messages/explain.ts';
import { assertOptions, assertPolicy } from '../policy/brand.ts';
import { contabilitaInCloud } from '../policy/contabilita-in-cloud.ts';
import type { Decision } from '../policy/decision.ts';
import type { SupportPolicy } from '../policy/document.ts';
import type { Reason } from '../policy/reason.ts';
import { phoneReasons } from '../request/field-reasons.ts';
import { readPhone } from '../request/phone.ts';
import type { EmailRequest } from './email-request.ts';
import { replyTexts } from './reply-texts.ts';

export type EmailReply = {
  subject: string;
  /** Plain text, lines parted by `\n`. Escape it before it goes into HTML. */
  text: string;
  /** Threading headers and the mark of an automatic answer (RFC 3834), each on one line. */
  headers: { [name: string]: string };
};

const LONGEST_SUBJECT = 150;
const LONGEST_FIELD = 300;

/**
 * The answer to a customer's e-mail: what was understood, when the callback is expected, or what is missing and how to
 * send it.
 *
 * What the message says comes back as plain text without control characters, cut; in headers only a message id of the
 * form `<a@b>` does. Never send it to a message that is `automatic`: two machines would answer each other. Source:
 * `booking.email-body`, `interpretation.expected-window`.
 *
 * @throws TypeError when `decision` is none, or `policy` is none; RangeError when the locale is unknown.
 * @example A number is missing
 * ```ts
 * import { decide } from 'phone-support-policy';
 * import { composeEmailReply, readEmailRequest } from 'phone-support-policy/email';
 * const email = readEmailRequest({
 *   subject: 'Assistenza telefonica',
 *   to: 'contabilitaincloud@teamsystem.com',
 *   messageId: '<1@example.it>',
 *   text: 'Sono Iole Roncaglia. La fattura di cortesia esce senza logo.',
 * });
 * const facts = { receivedAt: '2026-11-23T10:00:00+01:00', subscription: { plan: 'ADVANCED', status: 'active' } } as const;
 * const reply = composeEmailReply(decide(email.request, facts), email, { locale: 'it' });
 * reply.headers['In-Reply-To']; // => '<1@example.it>'
 * reply.subject; // => 'Re: Assistenza telefonica'
 * ```
 */
export function composeEmailReply(
  decision: Decision,
  email: EmailRequest,
  options: { locale: 'it' | 'en' },
  policy: SupportPolicy = contabilitaInCloud,
): EmailReply {
  assertOptions(options, 'options');
  assertPolicy(policy);
  const { locale } = options;
  const told = explain(withPhoneReason(decision, email, policy), { locale, audience: 'customer' });
  const paragraphs = [replyTexts[locale].greeting, locale === 'it' ? withSmallInitial(told) : told];
  // A policy that takes no e-mail has no fields of one: the decision has said so.
  if (policy.channels.email !== null) {
    paragraphs.push(understood(email, locale, policy));
    if (decision.outcome === 'refused' && isIncomplete(email))
      paragraphs.push(explain(bookingInstructions('email', policy), { locale, audience: 'customer' }));
  }
  return {
    subject: subjectOf(email.request.subject, policy),
    text: `${paragraphs.filter((text) => text !== '').join('\n\n')}\n`,
    headers: { ...threadOf(email.messageId), 'Auto-Submitted': 'auto-replied' },
  };
}

function isIncomplete({ missing, subjectOk, recipientOk }: EmailRequest): boolean {
  return missing.length > 0 || !subjectOk || !recipientOk;
}

/** A number that cannot be called is not said to be missing: the reply tells why, and asks for another. */
function withPhoneReason(
  decision: Decision,
  { unacceptable }: EmailRequest,
  policy: SupportPolicy,
): Decision {
  const refused = unacceptable.find(({ field }) => field === 'phone')?.text;
  if (decision.outcome !== 'refused' || refused === undefined) return decision;
  const reading = readPhone(refused, policy.request.callable);
  const told = (reason: Reason): Reason =>
    reason.code === 'phone-missing' ? (phoneReasons(reading, reason.clause, policy)[0] ?? reason) : reason;
  const [first, ...rest] = decision.reasons;
  return { ...decision, reasons: [told(first), ...rest.map(told)] };
}

/** Behind the comma of an Italian greeting the sentence goes on. */
function withSmallInitial(text: string): string {
  return text.replace(/^\p{Lu}(?=\p{Ll})/u, (letter) => letter.toLowerCase());
}

/** The fields that were found, each on one line under the name that the instructions give it. */
function understood(
  { request, unacceptable }: EmailRequest,
  locale: 'it' | 'en',
  policy: SupportPolicy,
): string {
  const refused = unacceptable.find(({ field }) => field === 'phone')?.text;
  const lines = bookingFields('email', policy).flatMap(({ name, label }) => {
    const value = request[name] ?? '';
    const extension =
      name === 'phone' && request.phoneExtension !== undefined
        ? ` ${replyTexts[locale].extension} ${request.phoneExtension}`
        : '';
    if (value !== '') return [`- ${label[locale]}: ${clean(value, LONGEST_FIELD, name)}${extension}`];
    if (name === 'phone' && refused !== undefined)
      return [`- ${label[locale]}: ${clean(refused, 40, name)} (${replyTexts[locale].notUsable})`];
    return [`- ${label[locale]}: ${replyTexts[locale].missing}`];
  });
  return request.automatic ? '' : [replyTexts[locale].understood, ...lines].join('\n');
}

/** `Re:` once, before the subject that came; without one, before the policy's. */
function subjectOf(subject: string, policy: SupportPolicy): string {
  const plain = clean(subject, LONGEST_SUBJECT, 'subject').replace(
    /^(?:(?:re|r|ris|rif|aw|sv)\s?:\s?)+/i,
    '',
  );
  return `Re: ${plain === '' ? (policy.channels.email?.subject ?? '') : plain}`;
}

function threadOf(messageId: string | null): { [name: string]: string } {
  const id = messageId?.trim() ?? '';
  if (id.length > 300 || !/^<[!-;=?-~]+>$/.test(id) || !id.includes('@')) return {};
  return { 'In-Reply-To': id, References: id };
}
