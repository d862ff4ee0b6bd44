import { type MetadataJson, PhoneNumber } from 'libphonenumber-js/core';
import { phoneMetadata } from './data/phone-metadata.ts';

// The countries read in full are few and have no trunk prefix, so the digits alone say where the national number
// begins; whether it exists and of what kind it is, libphonenumber tells. Its own reading of texts would double the
// size and is ten times as slow.

/** The class as it is: its types leave out the metadata that the core build has to be given. */
const Known = PhoneNumber as unknown as new (
  country: string,
  national: string,
  metadata: MetadataJson,
) => PhoneNumber;

/** The number of Italy, the Vatican or San Marino that some digits are; `null` when they begin with another code. */
export function knownNumber(digits: string, international: boolean): PhoneNumber | null {
  if (!international) return nationalNumber(digits);
  const code = digits.replace(/^0{2,3}/, '');
  if (code.startsWith('378')) return numberOf('SM', code.slice(3));
  return code.startsWith('39') ? italian(code.slice(2)) : null;
}

/** Without a mark of another country the number is Italian; the calling code may stand there without its plus. */
function nationalNumber(digits: string): PhoneNumber | null {
  const number = italian(digits);
  if (number === null || number.isValid() || !digits.startsWith('39')) return number;
  const withoutCode = italian(digits.slice(2));
  return withoutCode?.isValid() ? withoutCode : number;
}

/** The Vatican has its numbers among those of Rome. */
function italian(national: string): PhoneNumber | null {
  return numberOf(national.startsWith('06698') ? 'VA' : 'IT', national);
}

/** Numbers of San Marino are dialled from inside without the code of its network. */
function numberOf(country: 'IT' | 'VA' | 'SM', national: string): PhoneNumber | null {
  if (national.length < 2 || national.length > 17) return null;
  const whole = country === 'SM' ? national.replace(/^([89]\d{5})$/, '0549$1') : national;
  return new Known(country, whole, phoneMetadata);
}
