import type { SupportPolicy } from '../policy/document.ts';
import type { Reason } from '../policy/reason.ts';
import { isAddressedTo } from '../request/recipient.ts';
import { matchesSubject } from '../request/subject.ts';
import { isAutomatic } from './automatic-mail.ts';
import type { EmailRequest, RequiredField } from './email-request.ts';
import type { MailMessage } from './mail-message.ts';
import { ownTextOf } from './own-text.ts';
import { type Fields, readFields } from './read-fields.ts';

const NOTHING: Fields = {
  phone: null,
  phoneExtension: null,
  contactName: null,
  description: null,
  evidence: [],
  unacceptable: [],
};

/** Puts a message to the policy: the gates of subject and recipient, and the three fields. */
export function judgeMessage(message: MailMessage, policy: SupportPolicy): EmailRequest {
  const own = ownTextOf(message);
  const { text } = own;
  const automatic = isAutomatic(message.headers, message.subject, message.from?.address ?? '', text);
  return requestOf(
    message,
    automatic ? NOTHING : readFields(own, policy),
    { ownText: text, automatic, problems: [] },
    policy,
  );
}

/** A message of which only size and headers were looked at: nothing is booked from it. */
export function refuseMessage(message: MailMessage, problems: Reason[], policy: SupportPolicy): EmailRequest {
  return requestOf(message, NOTHING, { ownText: '', automatic: true, problems }, policy);
}

function requestOf(
  { subject, to, messageId, from }: MailMessage,
  fields: Fields,
  rest: Pick<EmailRequest, 'ownText' | 'automatic' | 'problems'>,
  policy: SupportPolicy,
): EmailRequest {
  const { phone, phoneExtension, contactName, description, evidence, unacceptable } = fields;
  const {
    recipients,
    subject: phrase,
    match,
  } = policy.channels.email ?? { recipients: [], subject: '', match: 'exact' };
  const given = { phone, contactName, description };
  return {
    request: {
      channel: 'email',
      phone,
      ...(phoneExtension === null ? {} : { phoneExtension }),
      contactName,
      description,
      to,
      subject,
      automatic: rest.automatic,
    },
    subjectOk: policy.channels.email !== null && matchesSubject(subject, phrase, match),
    recipientOk: isAddressedTo(to, recipients),
    missing: FIELDS.filter((field) => given[field] === null),
    automatic: rest.automatic,
    unacceptable: [...unacceptable],
    problems: rest.problems,
    evidence: [...evidence],
    ownText: rest.ownText,
    messageId,
    from: from?.address || null,
  };
}

const FIELDS: readonly RequiredField[] = ['phone', 'contactName', 'description'];
