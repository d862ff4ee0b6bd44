import type { PhoneNumberType } from 'libphonenumber-js/core';
import type { PhoneKind } from '../policy/document.ts';
import type { UncallableKind } from '../policy/reason.ts';

/** The kinds that a policy can allow, by the type that libphonenumber tells. */
export const KINDS: { readonly [type: string]: readonly PhoneKind[] } = {
  FIXED_LINE: ['fixed'],
  MOBILE: ['mobile'],
  FIXED_LINE_OR_MOBILE: ['fixed', 'mobile'],
  VOIP: ['voip'],
  TOLL_FREE: ['toll-free'],
};

/** Italian numbers that nobody calls back, known by their first digits whatever their length. */
export function italianKind(national: string): UncallableKind | null {
  if (isShortCode(national)) return 'short-code';
  if (/^(?:89|144|16\d|178|199)/.test(national)) return 'premium-rate';
  return national.startsWith('84') ? 'shared-cost' : null;
}

/** Emergency, service and text-message numbers: three to five digits that begin with 1 or 4. */
export function isShortCode(digits: string): boolean {
  return /^[14]\d{2,4}$/.test(digits);
}

/** Types of number, in any country, that nobody calls back. */
export function refusedKind(type: PhoneNumberType | null): UncallableKind | null {
  switch (type) {
    case 'PREMIUM_RATE':
      return 'premium-rate';
    case 'SHARED_COST':
      return 'shared-cost';
    case 'VOICEMAIL':
      return 'voicemail';
    case 'PERSONAL_NUMBER':
    case 'PAGER':
    case 'UAN':
      return 'personal';
    default:
      return null;
  }
}
