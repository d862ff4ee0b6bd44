// What has digits and is no phone number: addresses, IBANs, tax codes, dates, amounts, hours, numbered points.

// slow-regex-ok: its repeats are bounded
const EMAIL = /[\w.+-]{1,64}@[\w.-]{1,100}/g;
const OTHERS: readonly RegExp[] = [
  /^[ \t]*\(?\d{1,2}[.)]\)?[ \t]+/gm,
  /(?:https?:\/\/|www\.)[^\s<>"]{1,300}/gi,
  // slow-regex-ok: its repeats are bounded
  /\b[A-Z]{2}\s?\d{2}\s?(?:[A-Z]\s?)?(?:\d[\d ]{9,30}\d)/g,
  /\b[A-Z]{6}\d\d[A-EHLMPRST]\d\d[A-Z]\d{3}[A-Z]\b/gi,
  /\b(?:IT|SM|CHE-?)\s?\d{11}\b/g,
  /\b(?:0?[1-9]|[12]\d|3[01])[/.-](?:0?[1-9]|1[0-2])[/.-](?:19|20)?\d\d(?![\d/.-]|[ ]?\d{3})/g,
  /\b(?:19|20)\d\d-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])\b/g,
  /(?:€|euro|eur)\s?\d[\d.,]{0,15}/gi,
  /\b\d[\d.]{0,12}(?:,\d\d)\b(?![,\d])(?:\s?(?:€|euro|eur))?/gi,
  /\b\d{1,12}(?:[.,]\d{1,3}){0,4}\s?(?:€|euro\b|eur\b|%|kb\b|mb\b)/gi,
  /\b(?:[01]?\d|2[0-3])[.:][0-5]\d\s?(?:-|–|alle|e le|\/|a)\s?(?:le )?(?:[01]?\d|2[0-3])[.:][0-5]\d\b/gi,
  /\b(?:10|127|172|192)(?:\.\d{1,3}){3}\b/g,
];

/**
 * What each of them needs. Most messages hold no digits but those of a phone number, and are spared the others: a digit
 * beside a letter or behind a mark that follows a digit, a numbered line, a currency, an address.
 */
const SIGN =
  /[@€%]|:\/\/|[wW]{3}\.|[A-Za-z]\d|[A-Z][-\s]\s?\d|[\d.][.,:/-]\d|\d\s?(?:[kKmM][bB]|[eE][uU][rR])|[eE][uU][rR][oO]?\s\d|^[ \t]*\(?\d{1,2}[.)]/m;

/** A text, as long as it was, in which nothing but digits of phone numbers is left. */
export function withoutOtherNumbers(text: string): string {
  if (!SIGN.test(text)) return text;
  const rest = text.includes('@') ? text.replace(EMAIL, mask) : text;
  return OTHERS.reduce((masked, pattern) => masked.replace(pattern, mask), rest);
}

function mask(found: string): string {
  return '\u0001'.repeat(found.length);
}
