import type { BookingInstructions } from '../policy/booking-instructions.ts';
import { clauseMark } from './clause-mark.ts';
import { AUTHOR_TEXT, clean } from './clean.ts';
import type { MessageLocale } from './dates.ts';
import type { MessageAudience } from './reason-wording.ts';

const HEADINGS = {
  it: {
    chat: 'Per prenotare una richiamata dalla chat:',
    email: 'Per prenotare una richiamata con un’e-mail:',
    clauses: 'Clausole:',
  },
  en: {
    chat: 'To book a callback through the chat:',
    email: 'To book a callback by e-mail:',
    clauses: 'Clauses:',
  },
} as const;

export function isInstructions(value: unknown): value is BookingInstructions {
  if (typeof value !== 'object' || value === null) return false;
  const { channel, steps, fields, clauses } = value as Record<string, unknown>;
  return (channel === 'chat' || channel === 'email') && [steps, fields, clauses].every(Array.isArray);
}

/** Numbered steps, then the fields; for agents each field with its clause, and at the end all the clauses. */
export function instructionsText(
  { channel, steps, fields, clauses }: BookingInstructions,
  locale: MessageLocale,
  audience: MessageAudience,
): string {
  const show = (text: { it: string; en: string }): string =>
    clean(text?.[locale], AUTHOR_TEXT, 'value: a text');
  const lines: string[] = [HEADINGS[locale][channel]];
  steps.forEach((step, index) => {
    lines.push(`${index + 1}. ${show(step)}`);
  });
  for (const { label, hint, clause } of fields) {
    const mark = audience === 'agent' ? ` ${clauseMark(clause, locale)}` : '';
    lines.push(`- ${show(label)}: ${show(hint)}${mark}`);
  }
  if (audience === 'agent') {
    lines.push(
      `${HEADINGS[locale].clauses} ${clauses.map((clause) => clauseMark(clause, locale)).join(' ')}`,
    );
  }
  return lines.join('\n');
}
