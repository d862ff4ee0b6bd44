import type { BookingField } from '../policy/booking-instructions.ts';
import type { LocalisedText, SupportPolicy } from '../policy/document.ts';
import { callableKinds } from './callable-kinds.ts';
import type { MessageLocale } from './dates.ts';
import { wholeText } from './numbers.ts';

/** What a customer has to tell on a channel, with the policy's limits: only the chat asks for the last name. */
export function bookingFields(channel: 'chat' | 'email', policy: SupportPolicy): BookingField[] {
  const clause = channel === 'chat' ? 'booking.chat' : 'booking.email-body';
  const kinds = policy.request.callable.types;
  const [kindsIt, kindsEn] = [callableKinds(kinds, 'it'), callableKinds(kinds, 'en')];
  const [maxIt, maxEn] = [maxText(policy, 'it'), maxText(policy, 'en')];
  const name: LocalisedText =
    channel === 'chat' ? { it: 'Nome e cognome', en: 'First and last name' } : { it: 'Nome', en: 'Name' };
  return [
    {
      name: 'phone',
      label: { it: 'Telefono', en: 'Phone' },
      hint: {
        it: `un numero ${kindsIt && `${kindsIt} `}al quale qualcuno risponde nell’orario di assistenza`,
        en: `a ${kindsEn && `${kindsEn} `}number that somebody answers during opening hours`,
      },
      clause,
      required: true,
    },
    {
      name: 'contactName',
      label: name,
      hint: {
        it: 'della persona con cui l’operatore potrà parlare',
        en: 'of the person the agent can talk to',
      },
      clause,
      required: true,
    },
    {
      name: 'description',
      label: { it: 'Descrizione', en: 'Description' },
      hint: {
        it: `il problema o la domanda in poche parole precise, al massimo ${maxIt} caratteri`,
        en: `the problem or question in few but precise words, at most ${maxEn} characters`,
      },
      clause,
      required: true,
    },
  ];
}

function maxText(policy: SupportPolicy, locale: MessageLocale): string {
  return wholeText(policy.request.descriptionMax, locale, 'policy.request.descriptionMax');
}
