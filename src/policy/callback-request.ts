/** What a customer sent, after validation: the phone in E.164, names and texts cleaned. */
export type CallbackRequest = ChatRequest | EmailRequestFields;

type Contact = {
  /** E.164, such as `+390612345678`. */
  phone: string;
  /** Digits to dial after the call is answered. */
  phoneExtension?: string;
  contactName: string;
  description: string;
};

export type ChatRequest = { channel: 'chat' } & Contact;

export type EmailRequestFields = { channel: 'email' } & Contact & {
    /** The addresses of To and Cc. */
    to: string[];
    subject: string;
    automatic?: boolean;
  };

/** A change that validation made: `before` is cut to 200 characters. */
export type Repair = { path: (string | number)[]; kind: RepairKind; before: string; after: string };

export type RepairKind =
  | 'whitespace'
  | 'invisible-characters'
  | 'unicode-form'
  | 'honorific'
  | 'shortened'
  | 'phone-format'
  | 'phone-extension';
