import { assertPolicy } from '../policy/brand.ts';
import { contabilitaInCloud } from '../policy/contabilita-in-cloud.ts';
import type { SupportPolicy } from '../policy/document.ts';
import type { EmailRequest } from './email-request.ts';
import { judgeMessage } from './judge-message.ts';
import { messageOf, type ParsedEmail } from './parsed-email.ts';

/**
 * Reads a callback request from a message that was already parsed: from the sender's own words, never from a quoted
 * message; a number only when it is offered for the callback; nothing from a message that nobody wrote.
 *
 * Never throws on a message: what cannot be read counts as absent. Source: `booking.email-recipient`,
 * `booking.email-subject`, `booking.email-body`, `interpretation.automatic-mail`.
 *
 * @throws TypeError when `policy` is none.
 * @example Three labels
 * ```ts
 * import { readEmailRequest } from 'phone-support-policy/email';
 * const email = readEmailRequest({
 *   subject: 'Re: Assistenza telefonica',
 *   to: 'contabilitaincloud@teamsystem.com',
 *   text: 'Tel. 0575 555 206\nReferente: Alvaro Ghezzi\nProblema: la stampa del registro è vuota.\n\nGrazie',
 * });
 * email.request.phone; // => '+390575555206'
 * email.request.description; // => 'la stampa del registro è vuota.'
 * email.missing; // => []
 * ```
 */
export function readEmailRequest(
  email: ParsedEmail,
  policy: SupportPolicy = contabilitaInCloud,
): EmailRequest {
  assertPolicy(policy);
  return judgeMessage(messageOf(email), policy);
}
