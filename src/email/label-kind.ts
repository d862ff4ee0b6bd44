import * as words from './data/label-words.ts';

export type LabelKind = 'phone' | 'name' | 'description' | 'contact' | 'other';

/** What a word makes of a label: the sum of the bits below; 0 for a word that no label has. */
export type Meaning = number;

const FILLER = 1;
const PHONE = 2;
const NAME = 4;
const DESCRIPTION = 8;
const OTHER = 16;
const UNWANTED = 32;
const FAX = 64;
const SURE_PHONE = 128;
const PERSON = 256;
const CONTACT = 512;
const COMPANY = 1024;
const JOINT = 2048;

/** One look-up a word instead of one a list. */
const MEANINGS: ReadonlyMap<string, Meaning> = /* @__PURE__ */ meanings([
  [FILLER, words.fillerWords],
  [PHONE, words.phoneWords],
  [NAME, words.nameWords],
  [DESCRIPTION, words.descriptionWords],
  [OTHER, words.otherWords],
  [UNWANTED, words.unwantedWords],
  [FAX, words.faxWords],
  [SURE_PHONE, words.surePhoneWords],
  [PERSON, words.personWords],
  [CONTACT, words.contactWords],
  [COMPANY, words.companyWords],
  [JOINT, words.jointWords],
]);

function meanings(lists: readonly (readonly [Meaning, string])[]): Map<string, Meaning> {
  const table = new Map<string, Meaning>();
  for (const [meaning, list] of lists)
    for (const word of list.split(/\s+/)) table.set(word, (table.get(word) ?? 0) | meaning);
  return table;
}

/** Of "nome/telefono", "dell'errore" and "l'assistenza", what their two words mean together. */
export function meaningOf(word: string): Meaning {
  const whole = MEANINGS.get(word);
  if (whole !== undefined) return whole;
  const joined = word.includes('/');
  if (!joined && !word.includes("'")) return meaningOfPart(word);
  let sum = 0;
  for (const part of word.split(/[/]|(?<=')/)) {
    if (part === '') continue;
    const meaning = meaningOfPart(part);
    if (meaning === 0) return 0;
    sum |= meaning;
  }
  return joined ? sum | JOINT : sum;
}

/** The full stop behind a word of more than two letters is the sentence's, or the abbreviation's. */
function meaningOfPart(part: string): Meaning {
  const plain = part.length > 3 && part.endsWith('.') ? part.slice(0, -1) : part;
  return (MEANINGS.get(plain) ?? 0) & ~JOINT;
}

/** What words of these meanings, taken together, label: `null` when all are fillers. */
export function kindOfMeaning(sum: Meaning): LabelKind | null {
  const has = (meaning: Meaning): boolean => (sum & meaning) !== 0;
  // "Tel./Fax": one number for both.
  if (has(UNWANTED) && !(has(FAX) && has(SURE_PHONE))) return 'other';
  if (has(DESCRIPTION)) return 'description';
  if (has(PHONE) && has(CONTACT) && has(JOINT)) return 'contact';
  if (has(PHONE) && !(has(NAME) && has(PERSON))) return has(OTHER) && !has(SURE_PHONE) ? 'other' : 'phone';
  if (has(NAME)) return has(COMPANY) ? 'other' : 'name';
  return has(OTHER) ? 'other' : null;
}
