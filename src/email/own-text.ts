import { closing, greeting, noContent, polite } from './data/phrases.ts';
import { dropFooters } from './footers.ts';
import { htmlToText } from './html-text.ts';
import type { MailMessage } from './mail-message.ts';
import { readableText } from './message-text.ts';
import { splitQuotes } from './quoted-parts.ts';
import { labelRows } from './table-rows.ts';
import { type Zones, zonesOf } from './text-zones.ts';

const MAX_FORWARDS = 4;
/** Own words longer than this hold no short description; the rest is not read. */
const MAX_OWN = 20_000;

/** The words that count, line by line, and who wrote them: name and address. */
export type OwnText = { text: string; zones: Zones; from: string };

/**
 * The words of a message that count: the sender's own ones; of a forward without any, those of the message passed on. A
 * reply without own words says nothing.
 */
export function ownTextOf(message: MailMessage): OwnText {
  const sender = `${message.from?.name ?? ''} ${message.from?.address ?? ''}`;
  let text = bodyOf(message);
  let from = sender;
  for (let depth = 0; depth < MAX_FORWARDS; depth++) {
    const { own, below } = splitQuotes(text);
    const words = labelRows(dropFooters(own.slice(0, MAX_OWN)));
    const zones = zonesOf(words);
    if (hasWords(zones)) return { text: words, zones, from };
    if (below !== null && isForward(below, message)) {
      text = below.text;
      from = below.from;
      continue;
    }
    if (message.attached !== null && depth === 0) return ownTextOf({ ...message.attached, attached: null });
    return { text: words, zones, from };
  }
  return { text: '', zones: zonesOf(''), from };
}

function bodyOf({ text, html }: MailMessage): string {
  const plain = readableText(text);
  if (/[\p{L}\p{N}]/u.test(plain) && !isPlaceholder(plain)) return plain;
  const shown = readableText(htmlToText(html));
  return shown.trim() === '' ? plain : shown;
}

/** What programs write into the text part instead of the text. */
function isPlaceholder(plain: string): boolean {
  return (
    plain.length < 400 &&
    /(?:html|formattat)/i.test(plain) &&
    /(?:viewer|client|support|visualizz|formato|browser|enable|view)/i.test(plain)
  );
}

/** Whether somebody wrote more here than a greeting and a signature. */
function hasWords({ lines, signature }: Zones): boolean {
  return lines.slice(0, signature).some(({ text }) => {
    const rest = text.replace(greeting, '').replace(/^[\s>*_-]+$/, '');
    return (
      /[\p{L}\p{N}]/u.test(rest) &&
      !polite.test(rest) &&
      !closing.test(rest) &&
      !POINTER.test(rest) &&
      !(rest.length < 30 && noContent.test(rest))
    );
  });
}

const POINTER =
  /^[\s,.:!-]*(?:fyi|p\.?c\.?|per (?:conoscenza|competenza)|(?:(?:ti|vi|le) )?(?:inoltro|giro|passo)(?: (?:la|questa) (?:richiesta|e?-?mail|segnalazione)(?: (?:del|di un) cliente)?)?|(?:come )?(?:da|vedi|v\.) (?:(?:e-?)?mail |messaggio |richiesta )?(?:qui )?(?:sotto|sottostante|a seguire)|see (?:the (?:request|message) )?below|fw|i:)[\s,.:!-]*$/i;

/** A forward by its mark, by the outermost mark of the subject, or by a block that is not from the mailbox itself. */
function isForward(
  below: { forwarded: boolean | null; from: string },
  { subject, headers, to }: MailMessage,
): boolean {
  if (below.forwarded !== null) return below.forwarded;
  const mark = /^\s*(?:\[[^\]]{1,40}\]\s*)?([\p{L}]{1,8})\s?(?:\[\d+\])?\s?:/u
    .exec(subject)?.[1]
    ?.toLowerCase();
  if (mark !== undefined && /^(?:i|fw|fwd|wg|tr|rv|inoltro|inoltra|inoltrato)$/.test(mark)) return true;
  if (mark !== undefined && /^(?:r|re|rif|ris|aw|sv|antw|risposta|risp)$/.test(mark)) return false;
  if (headers.has('in-reply-to')) return false;
  return !to.some((address) => below.from.toLowerCase().includes(address.toLowerCase()));
}
