// What is read from the metadata here is what the library itself reads from it: every number of a seeded sample has the
// type that its own `PhoneNumber` tells.
import fc from 'fast-check';
import { type MetadataJson, PhoneNumber } from 'libphonenumber-js/core';
import { expect, test } from 'vitest';
import { phoneMetadata } from '../../src/request/data/phone-metadata.ts';
import { numberType } from '../../src/request/number-type.ts';

const Known = PhoneNumber as unknown as new (
  country: string,
  national: string,
  metadata: MetadataJson,
) => PhoneNumber;

const beginnings = [
  '',
  '0',
  '06',
  '06698',
  '0549',
  '3',
  '31',
  '39',
  '43',
  '55',
  '70',
  '80',
  '84',
  '89',
  '14',
  '178',
  '199',
];
const digits = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 1, maxLength: 12 });

test.each(['IT', 'SM', 'VA'] as const)(
  'Numbers of %s have the type that libphonenumber-js gives them',
  (country) => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(fc.constantFrom(...beginnings), digits, (beginning, rest) => {
        const national = beginning + rest.join('');
        if (national.length < 2 || national.length > 17) return;
        const type = numberType(country, national);
        seen.add(String(type));
        const theirs = new Known(country, national, phoneMetadata as unknown as MetadataJson);
        expect(type, national).toBe(theirs.getType() ?? null);
        expect(type !== null, national).toBe(theirs.isValid());
      }),
      { seed: 20261126, numRuns: 20_000 },
    );
    expect(seen.size).toBeGreaterThan(country === 'SM' ? 1 : 5);
  },
);
