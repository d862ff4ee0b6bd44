import type { PhoneKind } from '../policy/document.ts';
import type { PhoneFault, UncallableKind } from '../policy/reason.ts';
import { callingCodeOf, e164Of, type KnownNumber, knownNumber } from './known-number.ts';
import { otherCountry } from './other-countries.ts';
import { isShortCode, italianKind, KINDS, refusedKind } from './phone-kind.ts';

/** What a text says of one phone number, whatever the policy: no number, one that nobody calls back, or one to judge. */
export type NumberFacts =
  | { readonly fault: PhoneFault }
  | { readonly uncallable: UncallableKind; readonly country: string | null }
  | {
      /** The kinds that it may be of; `null` for countries whose numbering is only known by its lengths. */
      readonly kinds: readonly PhoneKind[] | null;
      readonly country: string | null;
      readonly phone: string;
      readonly extension: string | null;
    };

const MAX_LENGTH = 250;
/** Words and signs that stand before an extension, in Italian and English; the digits close the text. */
const EXTENSION = /(?:interno|int|derivato|extension|ext|est|x|#)[.:=]? {0,2}(\d{1,6})$/i;
/** Digits and what people put between them; what stands behind the last digit does not count. */
const NOTATION = /^[+(]*\d[\d\s().,;:/[\]~·*_'-]*$/;
const SEVERAL = /[;,|\n]| o | oppure | e | or | and |\/ | \//i;

/** The text as one number and, when it seems to hold several, each of its parts as one. */
export function readNumbers(text: string): [NumberFacts, ...NumberFacts[]] {
  const clean = plainPhone(text.slice(0, MAX_LENGTH));
  const whole = readOne(clean);
  if (!SEVERAL.test(clean)) return [whole];
  const parts = clean.split(SEVERAL).filter((part) => /\d/.test(part));
  return [whole, ...parts.map((part) => readOne(part.trim()))];
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
  const code = digit.codePointAt(0) as number;
  if (code < 128) return digit;
  let zero = code;
  while (code - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero--;
  return String((code - zero) % 10);
}

function readOne(text: string): NumberFacts {
  const extension = EXTENSION.exec(text)?.[1] ?? null;
  const main = text.replace(EXTENSION, '').trim();
  const from = main.search(/[+\d(]/);
  const digits = main.replace(/\D/g, '');
  if (digits.length === 0) return { fault: 'no-number' };
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
  if (abroad !== null) {
    const { country, fault, phone } = abroad;
    return fault === null ? { kinds: null, country, phone, extension } : { fault };
  }
  // Whatever else stands in the text, this is no single number.
  // slow-regex-ok: at most MAX_LENGTH characters reach it
  if (!NOTATION.test(main.slice(from).replace(/\D+$/, ''))) return notParsed(digits, international);
  const number = knownNumber(digits, international);
  return number === null ? notParsed(digits, international) : factsOf(number, extension);
}

function notParsed(digits: string, international: boolean): NumberFacts {
  if (isShortCode(digits)) return { uncallable: 'short-code', country: 'IT' };
  if (digits.length < 6) return { fault: 'too-short' };
  return { fault: digits.length > 15 ? 'too-long' : international ? 'unknown-country' : 'no-such-number' };
}

function factsOf(number: KnownNumber, extension: string | null): NumberFacts {
  const { country, national, type } = number;
  const refused = (callingCodeOf(country) === '39' ? italianKind(national) : null) ?? refusedKind(type);
  if (refused !== null) return { uncallable: refused, country };
  if (type === null) return { fault: validityFault(national) };
  return { kinds: KINDS[type] as readonly PhoneKind[], country, phone: e164Of(number), extension };
}

/** Italian mobiles have nine or ten digits, other numbers six to twelve. */
function validityFault(national: string): PhoneFault {
  const isMobile = national.startsWith('3');
  if (national.length < (isMobile ? 9 : 6)) return 'too-short';
  return national.length > (isMobile ? 10 : 12) ? 'too-long' : 'no-such-number';
}
