import type { Headers } from './automatic-mail.ts';

/** A message after MIME: its addresses, its texts as they came, and a message that it passes on as an attachment. */
export type MailMessage = {
  subject: string;
  to: string[];
  /** Address, and the name beside it. */
  from: { address: string; name: string } | null;
  text: string;
  html: string;
  headers: Headers;
  messageId: string | null;
  attached: MailMessage | null;
};
