// The phone step of the obvious stack, with the same library and the same metadata as ours.
import parsePhoneNumber from 'libphonenumber-js/core';
import { phoneMetadata } from '../../src/request/data/phone-metadata.ts';

export function readPhone(text) {
  const number = parsePhoneNumber(text, { defaultCountry: 'IT' }, phoneMetadata);
  return number?.isValid() ? { number: number.number, type: number.getType() } : null;
}
