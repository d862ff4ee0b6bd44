import type { ReasonCode, ReasonDetails, ReasonOf } from '../policy/reason.ts';
import type { MessageLocale } from './dates.ts';
import type { Speech } from './speech.ts';

/** Whom a message is for: the customer, politely and with what to do; or an agent, tersely and with the clause. */
export type MessageAudience = 'customer' | 'agent';

/** A fixed text, or one that its details complete. The clause id of agents' texts is appended elsewhere. */
export type Wording<Code extends ReasonCode> =
  | string
  | ((details: ReasonDetails[Code], say: Speech, reason: ReasonOf<Code>) => string);

/** The four wordings of each code; leaving one out does not compile. */
export type ReasonWordings<Codes extends ReasonCode> = {
  readonly [Code in Codes]: {
    readonly [Locale in MessageLocale]: { readonly [Audience in MessageAudience]: Wording<Code> };
  };
};
