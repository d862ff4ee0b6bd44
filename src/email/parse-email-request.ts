import { assertPolicy } from '../policy/brand.ts';
import { contabilitaInCloud } from '../policy/contabilita-in-cloud.ts';
import type { SupportPolicy } from '../policy/document.ts';
import type { Reason } from '../policy/reason.ts';
import type { EmailRequest } from './email-request.ts';
import { judgeMessage, refuseMessage } from './judge-message.ts';
import { bytesOf, headersOnly, parseMessage } from './mime-message.ts';

/** In bytes: mail servers seldom take more. */
const MAX_SIZE = 10 * 1024 * 1024;

/**
 * Reads a callback request from a raw message, as `readEmailRequest` does from a parsed one: MIME is taken apart, broken
 * characters are repaired, the message inside a certified-mail envelope counts in its place.
 *
 * Never rejects on a message, however broken. Over 10 MiB it is not read: the answer is `automatic`, with the reason
 * `message-too-large` in `problems`, so that nothing is booked from it. Time and memory grow with the size. Source:
 * `booking.email-recipient`, `booking.email-subject`, `booking.email-body`, `interpretation.automatic-mail`.
 *
 * @throws TypeError (a rejection) when `raw` is neither text nor bytes, or `policy` is none.
 * @example A message as it arrives
 * ```ts
 * import { parseEmailRequest } from 'phone-support-policy/email';
 * const raw = [
 *   'To: contabilitaincloud@teamsystem.com',
 *   'Subject: Assistenza telefonica',
 *   '',
 *   'Sono Marta Cerimele, richiamatemi al 329 5550215.',
 *   'Quando duplico una parcella la data resta quella vecchia.',
 * ].join('\r\n');
 * const email = await parseEmailRequest(raw);
 * email.request.contactName; // => 'Marta Cerimele'
 * email.request.phone; // => '+393295550215'
 * ```
 */
export async function parseEmailRequest(
  raw: string | Uint8Array | ArrayBuffer,
  policy: SupportPolicy = contabilitaInCloud,
): Promise<EmailRequest> {
  assertPolicy(policy);
  const bytes = bytesOf(raw, MAX_SIZE);
  if (bytes.length > MAX_SIZE) {
    return refuseMessage(await headersOnly(bytes), [tooLarge(bytes.length)], policy);
  }
  return judgeMessage(await parseMessage(bytes), policy);
}

function tooLarge(size: number): Reason {
  return {
    code: 'message-too-large',
    clause: 'interpretation.automatic-mail',
    severity: 'refuse',
    details: { size, max: MAX_SIZE },
  };
}
