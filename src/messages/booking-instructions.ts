import type { BookingInstructions } from '../policy/booking-instructions.ts';
import { assertPolicy } from '../policy/brand.ts';
import { contabilitaInCloud } from '../policy/contabilita-in-cloud.ts';
import type { SupportPolicy } from '../policy/document.ts';
import { describe } from '../time/civil-date.ts';
import { bookingFields } from './booking-fields.ts';
import { AUTHOR_TEXT, clean } from './clean.ts';

/**
 * What a customer must do and send to book a callback by chat or by e-mail: the steps in order and the fields to
 * fill in, with the policy's own button, addresses, subject and limits. `explain` turns it into one text.
 *
 * Source: `booking.channels`, `booking.chat`, `booking.email-recipient`, `booking.email-subject`,
 * `booking.email-body`.
 *
 * @throws RangeError when the policy does not take bookings on that channel, or there is no such channel; TypeError
 * when `policy` is none.
 * @example What the e-mail must look like
 * ```ts
 * import { bookingInstructions } from 'phone-support-policy';
 * bookingInstructions('email').subject; // => 'Assistenza telefonica'
 * bookingInstructions('email').fields.map((field) => field.name); // => ['phone', 'contactName', 'description']
 * bookingInstructions('chat').button; // => 'AIUTO'
 * ```
 */
export function bookingInstructions(
  channel: 'chat' | 'email',
  policy: SupportPolicy = contabilitaInCloud,
): BookingInstructions {
  assertPolicy(policy);
  const { chat, email } = policy.channels;
  if (channel === 'chat' && chat !== null) return chatInstructions(chat.button, policy);
  if (channel === 'email' && email !== null) return emailInstructions(email, policy);
  const known = Object.entries(policy.channels).flatMap(([name, one]) => (one === null ? [] : [`"${name}"`]));
  throw new RangeError(
    `channel is ${describe(channel)}: this policy takes bookings on ${known.join(' or ') || 'no channel'}`,
  );
}

function chatInstructions(button: string, policy: SupportPolicy): BookingInstructions {
  const shown = clean(button, AUTHOR_TEXT, 'policy.channels.chat.button');
  return {
    channel: 'chat',
    steps: [
      { it: 'Acceda all’applicazione.', en: 'Log in to the application.' },
      { it: `Prema il pulsante ${shown}.`, en: `Press the button ${shown}.` },
      {
        it: 'Segua la chat guidata fino al modulo di richiesta.',
        en: 'Follow the guided chat to the request form.',
      },
      {
        it: 'Compili il modulo con i dati seguenti e lo invii.',
        en: 'Fill in the form with the following and send it.',
      },
    ],
    fields: bookingFields('chat', policy),
    button,
    address: null,
    subject: null,
    clauses: [
      'booking.channels',
      'booking.chat',
      'advice.reachable-phone',
      'advice.precise-description',
      'advice.check-replies',
      'interpretation.callable-number',
      'interpretation.description-length',
    ],
  };
}

type EmailChannel = NonNullable<SupportPolicy['channels']['email']>;

function emailInstructions(
  { recipients, subject, match }: EmailChannel,
  policy: SupportPolicy,
): BookingInstructions {
  const addresses = recipients.map((one) => clean(one, AUTHOR_TEXT, 'policy.channels.email.recipients'));
  const shown = clean(subject, AUTHOR_TEXT, 'policy.channels.email.subject');
  const alone =
    match === 'exact' ? { it: ', senza altre parole', en: ', with no other words' } : { it: '', en: '' };
  return {
    channel: 'email',
    steps: [
      {
        it: `Scriva un’e-mail all’indirizzo ${addresses.join(' o ')}.`,
        en: `Write an e-mail to ${addresses.join(' or ')}.`,
      },
      { it: `Come oggetto scriva «${shown}»${alone.it}.`, en: `As the subject write “${shown}”${alone.en}.` },
      {
        it: 'Nel testo indichi i dati seguenti e invii il messaggio.',
        en: 'In the body give the following and send the message.',
      },
    ],
    fields: bookingFields('email', policy),
    button: null,
    address: [...recipients],
    subject,
    clauses: [
      'booking.channels',
      'booking.email-recipient',
      'booking.email-subject',
      'booking.email-body',
      'advice.reachable-phone',
      'advice.precise-description',
      'advice.check-replies',
      'interpretation.subject-match',
      'interpretation.email-name',
      'interpretation.callable-number',
      'interpretation.description-length',
    ],
  };
}
