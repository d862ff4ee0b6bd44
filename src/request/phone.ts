import parsePhoneNumber, { type PhoneNumber } from 'libphonenumber-js/core';
import type { PhoneKind, SupportPolicy } from '../policy/document.ts';
import type { PhoneFault, UncallableKind } from '../policy/reason.ts';
import { phoneMetadata } from './data/phone-metadata.ts';
import { type OtherNumber, otherCountry } from './other-countries.ts';
import { isShortCode, italianKind, KINDS, refusedKind } from './phone-kind.ts';

/** A number that can be called back, in E.164, with the digits to dial after the answer. */
export type CallablePhone = {
  readonly ok: true;
  readonly phone: string;
  readonly extension: string | null;
  /** `null` for countries whose numbering is only known by its lengths. */
  readonly kind: PhoneKind | null;
  readonly country: string | null;
};

export type PhoneReading =
  | CallablePhone
  | { readonly ok: false; readonly code: 'phone-invalid'; readonly fault: PhoneFault }
  | {
      readonly ok: false;
      readonly code: 'phone-not-callable';
      readonly kind: UncallableKind;
      readonly country: string | null;
    };

type Callable = SupportPolicy['request']['callable'];

const MAX_LENGTH = 250;
/** Words and signs that stand before an extension, in Italian and English; the digits close the text. */
const EXTENSION = /(?:interno|int|derivato|extension|ext|est|x|#)[.:]? {0,2}(\d{1,6})$/i;
const SEVERAL = /[;,|\n]| o | oppure | e | or | and |\/ | \//i;

/**
 * Reads one phone number as people write it: any spacing and punctuation, `00` or `+`, `(0)`, an extension. Of
 * several numbers in one text the first that can be called counts.
 *
 * Source: `booking.chat`, `booking.email-body`, `interpretation.callable-number`.
 */
export function readPhone(text: string, callable: Callable): PhoneReading {
  const clean = plainPhone(text.slice(0, MAX_LENGTH));
  const whole = readOne(clean, callable);
  if (whole.ok || !SEVERAL.test(clean)) return whole;
  const parts = clean.split(SEVERAL).filter((part) => /\d/.test(part));
  const readings = parts.map((part) => readOne(part.trim(), callable));
  return (
    readings.find((reading) => reading.ok) ??
    readings.find((reading) => !reading.ok && reading.code === 'phone-not-callable') ??
    whole
  );
}

/** NFKC digits, one kind of dash, no invisible marks; so that look-alikes read the same. */
function plainPhone(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\p{Cf}\p{Cc}]/gu, ' ')
    .replace(/\p{Pd}/gu, '-')
    .replace(/\p{Nd}/gu, decimalDigit)
    .replace(/\s+/g, ' ')
    .trim();
}

/** Unicode keeps every script's ten digits together, from zero on. */
function decimalDigit(digit: string): string {
  const code = digit.codePointAt(0) ?? 0;
  if (code < 128) return digit;
  let zero = code;
  while (code - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero--;
  return String((code - zero) % 10);
}

function readOne(text: string, callable: Callable): PhoneReading {
  const extension = EXTENSION.exec(text)?.[1] ?? null;
  const main = extension === null ? text : text.replace(EXTENSION, '').trim();
  const from = main.search(/[+\d(]/);
  const digits = main.replace(/\D/g, '');
  if (from < 0 || digits.length === 0) return invalid('no-number');
  const international = /^\(?(?:\+|00)/.test(main.slice(from));
  // The trunk zero in brackets, as in +44 (0)20, belongs to no number outside Italy.
  const abroad = international
    ? otherCountry(
        main
          .replace(/\( ?0 ?\)/, '')
          .replace(/\D/g, '')
          .replace(/^00/, ''),
      )
    : null;
  if (abroad !== null) return judgeAbroad(abroad, extension, callable);
  const number = parsePhoneNumber(main.slice(from), { defaultCountry: 'IT' }, phoneMetadata);
  if (number === undefined) return notParsed(digits, international);
  return judge(number, extension ?? number.ext ?? null, callable);
}

function notParsed(digits: string, international: boolean): PhoneReading {
  if (isShortCode(digits))
    return { ok: false, code: 'phone-not-callable', kind: 'short-code', country: 'IT' };
  if (digits.length < 6) return invalid('too-short');
  return invalid(digits.length > 15 ? 'too-long' : international ? 'unknown-country' : 'no-such-number');
}

function judge(number: PhoneNumber, extension: string | null, callable: Callable): PhoneReading {
  const country = number.country ?? null;
  const national = number.nationalNumber;
  const kind = number.countryCallingCode === '39' ? italianKind(national) : null;
  const refused = kind ?? refusedKind(number);
  if (refused !== null)
    return { ok: false, code: 'phone-not-callable', kind: refused, country: country ?? 'IT' };
  if (!number.isValid()) return invalid(validityFault(national));
  const type = number.getType();
  const kinds = type === undefined ? [] : (KINDS[type] ?? []);
  const accepted = kinds.find((one) => callable.types.includes(one));
  if (accepted === undefined) {
    return { ok: false, code: 'phone-not-callable', kind: kinds[0] ?? 'personal', country };
  }
  if (!isCountryCalled(country, callable))
    return { ok: false, code: 'phone-not-callable', kind: 'country', country };
  return { ok: true, phone: number.number, extension, kind: accepted, country };
}

/** Of a country known by its lengths alone the kind cannot be told: fixed or mobile is enough to be called. */
function judgeAbroad(number: OtherNumber, extension: string | null, callable: Callable): PhoneReading {
  const { country, fault, phone } = number;
  if (fault !== null) return invalid(fault);
  const called = callable.types.includes('fixed') || callable.types.includes('mobile');
  if (!called || !isCountryCalled(country, callable)) {
    return { ok: false, code: 'phone-not-callable', kind: 'country', country };
  }
  return { ok: true, phone, extension, kind: null, country };
}

function validityFault(national: string): PhoneFault {
  if (national.length < 6) return 'too-short';
  return national.length > 12 ? 'too-long' : 'no-such-number';
}

function invalid(fault: PhoneFault): PhoneReading {
  return { ok: false, code: 'phone-invalid', fault };
}

function isCountryCalled(country: string | null, callable: Callable): boolean {
  return callable.countries === 'any' || (country !== null && callable.countries.includes(country));
}
