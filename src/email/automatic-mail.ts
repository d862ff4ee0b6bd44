import {
  asksNow,
  automaticSender,
  automaticSubject,
  awayPhrase,
  returnPhrase,
} from './data/automatic-phrases.ts';

/** A header's value by its name in lower case. */
export type Headers = ReadonlyMap<string, string>;

/**
 * Whether nobody wrote this message: out-of-office notes, bounces, delivery and reading receipts, newsletters, calendar
 * answers. Told by headers first, then by the form of the subject, then by an absence note in the text.
 *
 * Source: `interpretation.automatic-mail`.
 */
export function isAutomatic(headers: Headers, subject: string, from: string, text: string): boolean {
  return (
    hasAutomaticHeader(headers) ||
    automaticSubject.test(subject.slice(0, 300)) ||
    automaticSender.test(from.slice(0, 300)) ||
    isAbsence(text)
  );
}

function hasAutomaticHeader(headers: Headers): boolean {
  const value = (name: string): string => (headers.get(name) ?? '').trim().toLowerCase();
  const auto = value('auto-submitted');
  if (auto !== '' && !auto.startsWith('no')) return true;
  if (/^(?:bulk|junk|list|auto_reply|auto-reply)\b/.test(value('precedence'))) return true;
  if (headers.has('return-path') && /^<\s*>$|^$/.test(value('return-path'))) return true;
  if (REPORT.test(value('content-type'))) return true;
  if (value('x-autoreply') === 'no' || value('x-autorespond') === 'no') return false;
  return MACHINE_HEADERS.some((name) => headers.has(name));
}

/** Reports, receipts, and answers to an invitation. */
const REPORT =
  /^multipart\/report|^message\/(?:disposition-notification|delivery-status)|method="?(?:reply|cancel)/;

const MACHINE_HEADERS = [
  'list-id',
  'list-unsubscribe',
  'x-autoreply',
  'x-autorespond',
  'x-auto-reply-from',
  'x-autoreply-from',
  'x-mail-autoreply',
  'x-failed-recipients',
  'x-ricevuta',
  'feedback-id',
  'x-campaign-id',
  'x-mailgun-tag',
];

/** "Sono fuori sede …" with when to expect an answer or whom to ask instead. */
function isAbsence(text: string): boolean {
  const start = text.slice(0, 1500);
  return awayPhrase.test(start) && returnPhrase.test(start) && !asksNow.test(start);
}
