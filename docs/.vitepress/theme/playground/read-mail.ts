import type { Decision, SupportPolicy } from 'phone-support-policy';
import type { EmailRequest } from 'phone-support-policy/email';
import * as library from 'phone-support-policy/email';

/** A message has headers; what has none is a text that somebody pasted. */
const HEADER =
  /^(?:from |(?:from|to|cc|subject|date|received|return-path|message-id|mime-version|delivered-to|content-type|reply-to|x-[\w-]+|arc-[\w-]+|dkim-[\w-]+|authentication-results):)/i;

export async function readMail(
  text: string,
  policy: SupportPolicy,
): Promise<{ email: EmailRequest; bare: boolean }> {
  const raw = text.trimStart();
  if (HEADER.test(raw)) return { email: await library.parseEmailRequest(raw, policy), bare: false };
  const { recipients = [], subject = '' } = policy.channels.email ?? {};
  return { email: library.readEmailRequest({ to: recipients, subject, text }, policy), bare: true };
}

export type Reply = { subject: string; text: string };

type Compose = (decision: Decision, email: EmailRequest, options: { locale: 'it' | 'en' }) => Reply;

/** The reply that the library composes; nobody answers a machine. */
export function replyTo(decision: Decision, email: EmailRequest, locale: 'it' | 'en'): Reply | null {
  const compose = (library as { composeEmailReply?: Compose }).composeEmailReply;
  return email.automatic || compose === undefined ? null : compose(decision, email, { locale });
}
