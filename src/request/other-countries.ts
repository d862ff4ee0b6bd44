import type { PhoneFault } from '../policy/reason.ts';
import { otherCountries } from './data/phone-metadata.ts';

/** A number of a country that is known by its calling code and the possible lengths of its numbers. */
export type OtherNumber = {
  readonly country: string;
  readonly phone: string;
  readonly fault: PhoneFault | null;
};

type Numbering = { readonly country: string; readonly min: number; readonly max: number };

const numberings = /* @__PURE__ */ new Map<string, Numbering>();

/** The number by its digits (calling code first), or `null` when its country is read in full or unknown. */
export function otherCountry(digits: string): OtherNumber | null {
  if (numberings.size === 0) {
    for (const [, code = '', country = '', min, max] of otherCountries.matchAll(
      // slow-regex-ok: reads a constant of this package
      /(\d+)([A-Z]{2})(\d+)-(\d+)/g,
    )) {
      numberings.set(code, { country, min: Number(min), max: Number(max) });
    }
  }
  for (let length = 1; length <= 3; length++) {
    const numbering = numberings.get(digits.slice(0, length));
    if (numbering === undefined) continue;
    const dialled = digits.slice(length);
    // One digit too many that is a zero: the trunk prefix, left in by habit.
    const national = dialled.length > numbering.max ? dialled.replace(/^0/, '') : dialled;
    const fault =
      national.length < numbering.min ? 'too-short' : national.length > numbering.max ? 'too-long' : null;
    return { country: numbering.country, phone: `+${digits.slice(0, length)}${national}`, fault };
  }
  return null;
}
