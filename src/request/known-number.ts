import type { PhoneNumberType } from 'libphonenumber-js/core';
import { type KnownCountry, numberType } from './number-type.ts';

// The countries read in full are few and have no trunk prefix, so the digits alone say where the national number
// begins; whether it exists and of what kind it is, the metadata of libphonenumber tells. The library's own reading of
// texts and its `PhoneNumber` would add eight kilobytes.

/** A number of a country that is known in full; without a type it does not exist. */
export type KnownNumber = {
  readonly country: KnownCountry;
  readonly national: string;
  readonly type: PhoneNumberType | null;
};

/** The number of Italy, the Vatican or San Marino that some digits are; `null` when they begin with another code. */
export function knownNumber(digits: string, international: boolean): KnownNumber | null {
  if (!international) return nationalNumber(digits);
  const code = digits.replace(/^0{2,3}/, '');
  if (code.startsWith('378')) return numberOf('SM', code.slice(3));
  return code.startsWith('39') ? italian(code.slice(2)) : null;
}

/** Without a mark of another country the number is Italian; the calling code may stand there without its plus. */
function nationalNumber(digits: string): KnownNumber | null {
  const number = italian(digits);
  if (number === null || number.type !== null || !digits.startsWith('39')) return number;
  const withoutCode = italian(digits.slice(2));
  return withoutCode === null || withoutCode.type === null ? number : withoutCode;
}

/** The Vatican has its numbers among those of Rome. */
function italian(national: string): KnownNumber | null {
  return numberOf(national.startsWith('06698') ? 'VA' : 'IT', national);
}

/** Numbers of San Marino are dialled from inside without the code of its network. */
function numberOf(country: KnownCountry, digits: string): KnownNumber | null {
  if (digits.length < 2 || digits.length > 17) return null;
  const national = country === 'SM' ? digits.replace(/^([89]\d{5})$/, '0549$1') : digits;
  return { country, national, type: numberType(country, national) };
}

/** In E.164. */
export function e164Of({ country, national }: KnownNumber): string {
  return `+${callingCodeOf(country)}${national}`;
}

export function callingCodeOf(country: KnownCountry): string {
  return country === 'SM' ? '378' : '39';
}
