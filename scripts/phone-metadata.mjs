// Writes src/request/data/phone-metadata.ts from libphonenumber-js's own metadata: the countries whose numbers are
// read in full (validity and type), without their print formats, and for the rest of the world the possible lengths.
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const max = createRequire(import.meta.url)('libphonenumber-js/metadata.max.json');
const { version: release } = createRequire(import.meta.url)('libphonenumber-js/package.json');

// Italy, and the two states that share its numbering or are dialled from it as at home. More would cost every bundle
// of `decide` about 300 bytes a country.
const IN_FULL = ['IT', 'SM', 'VA'];
const FORMATS = 4;
const LENGTHS = 3;

const codes = {};
const countries = {};
for (const country of IN_FULL) {
  const [code] = max.countries[country];
  codes[code] = max.country_calling_codes[code].filter((one) => IN_FULL.includes(one));
  const entry = structuredClone(max.countries[country]);
  entry[FORMATS] = 0;
  countries[country] = entry;
}
const full = { version: max.version, country_calling_codes: codes, countries, nonGeographic: {} };

const rest = Object.entries(max.country_calling_codes)
  .filter(([code]) => !(code in codes))
  .map(([code, list]) => {
    const lengths = list.flatMap((country) => max.countries[country][LENGTHS]);
    return `${code}${list[0]}${Math.min(...lengths)}-${Math.max(...lengths)}`;
  });

writeFileSync(
  new URL('../src/request/data/phone-metadata.ts', import.meta.url),
  `// Written by scripts/phone-metadata.mjs from libphonenumber-js ${release}; do not edit.
import type { MetadataJson } from 'libphonenumber-js/core';

export const phoneMetadata = ${JSON.stringify(full)} as unknown as MetadataJson;

/** Calling code, main country, shortest and longest national number, for every country not read in full. */
export const otherCountries = '${rest.join(' ')}';
`,
);
