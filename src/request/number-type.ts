import { Metadata, type MetadataJson, type PhoneNumberType } from 'libphonenumber-js/core';
import { phoneMetadata } from './data/phone-metadata.ts';

/** The countries whose numbers are known in full. */
export type KnownCountry = 'IT' | 'VA' | 'SM';

/** What the core's types leave out of a numbering plan, and what is asked of it here. */
type Plan = {
  nationalNumberPattern(): string;
  type(name: string): { pattern(): string; possibleLengths(): readonly number[] } | undefined;
};

type Range = {
  readonly type: PhoneNumberType;
  readonly pattern: RegExp;
  readonly lengths: readonly number[];
};
type Ranges = { readonly any: RegExp; readonly ranges: readonly Range[] };

// In libphonenumber's own order: of the kinds whose ranges overlap the first counts.
const TYPES =
  /* @__PURE__ */ 'FIXED_LINE MOBILE PREMIUM_RATE TOLL_FREE SHARED_COST VOIP PERSONAL_NUMBER PAGER UAN VOICEMAIL'.split(
    ' ',
  ) as PhoneNumberType[];

const compiled = /* @__PURE__ */ new Map<KnownCountry, Ranges>();

const whole = (pattern: string): RegExp => new RegExp(`^(?:${pattern})$`);

function rangesOf(country: KnownCountry): Ranges {
  const known = compiled.get(country);
  if (known !== undefined) return known;
  const metadata = new Metadata(phoneMetadata as unknown as MetadataJson);
  metadata.selectNumberingPlan(country);
  const plan = metadata.numberingPlan as unknown as Plan;
  const ranges: Range[] = [];
  for (const type of TYPES) {
    const range = plan.type(type);
    const pattern = range?.pattern();
    if (range === undefined || !pattern) continue;
    ranges.push({ type, pattern: whole(pattern), lengths: range.possibleLengths() });
  }
  const made = { any: whole(plan.nationalNumberPattern()), ranges };
  compiled.set(country, made);
  return made;
}

/** The type of a national number by Google's metadata; `null` when there is no such number. */
export function numberType(country: KnownCountry, national: string): PhoneNumberType | null {
  const { any, ranges } = rangesOf(country);
  if (!any.test(national)) return null;
  const found = ranges.find(
    ({ pattern, lengths }) => lengths.includes(national.length) && pattern.test(national),
  );
  return found?.type ?? null;
}
