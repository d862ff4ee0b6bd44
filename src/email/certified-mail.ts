import type { MailMessage } from './mail-message.ts';

/**
 * What counts of a message that holds another one. The envelope of certified mail (PEC) only carries the message inside;
 * a receipt carries a copy of what the mailbox itself had sent; any other message keeps what it passes on at hand.
 *
 * Source: the technical rules of posta elettronica certificata (D.M. 2 November 2005): headers X-Trasporto, X-Ricevuta.
 */
export function certifiedInside(outer: MailMessage, inner: MailMessage): MailMessage {
  if (outer.headers.has('x-trasporto')) return { ...inner, messageId: inner.messageId ?? outer.messageId };
  return { ...outer, attached: inner };
}
