import type { ClauseId } from './clauses.ts';
import type { LocalisedText } from './document.ts';

/** One thing that a customer has to tell. */
export type BookingField = {
  name: 'phone' | 'contactName' | 'description';
  label: LocalisedText;
  hint: LocalisedText;
  clause: ClauseId;
  required: true;
};

/** What a customer must do and send to book a callback on one channel. */
export type BookingInstructions = {
  channel: 'chat' | 'email';
  /** In order. */
  steps: LocalisedText[];
  fields: BookingField[];
  /** The button that opens the chat; `null` by e-mail. */
  button: string | null;
  /** The addresses of which one must receive the e-mail; `null` in the chat. */
  address: string[] | null;
  /** The subject of the e-mail; `null` in the chat. */
  subject: string | null;
  clauses: ClauseId[];
};
