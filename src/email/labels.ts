import { descriptionWords, fillerWords, nameWords, otherWords, phoneWords } from './data/label-words.ts';

export type LabelKind = 'phone' | 'name' | 'description' | 'contact' | 'other';

/** A label and where it stands, half-open; its value begins at `end`. */
export type Label = { kind: LabelKind; start: number; end: number };

const MAX_WORDS = 9;

/** Words, numbers and marks, each with its place. */
export type Word = { text: string; start: number; end: number };

export function wordsOf(text: string): Word[] {
  return [
    ...text.matchAll(/[\p{L}\p{N}][\p{L}\p{N}\p{M}.'’/-]{0,60}[\p{L}\p{N}.]|\p{L}['’°º]?|\p{N}+|[☎📞📱]/gu),
  ].map((match) => ({
    text: match[0].toLowerCase().replace(/’/g, "'"),
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** What a run of words labels: `null` when a word is unknown or all are fillers. */
export function kindOfLabel(words: readonly string[]): LabelKind | null {
  if (words.length === 0 || words.length > MAX_WORDS || !words.every(isKnown)) return null;
  const has = (set: ReadonlySet<string>): boolean =>
    words.some((word) => parts(word).some((part) => set.has(part)));
  const phone = has(phoneWords);
  const name = has(nameWords);
  // "Tel./Fax": one number for both.
  if (has(UNWANTED) && !(has(FAX) && has(SURE_PHONE))) return 'other';
  if (has(descriptionWords)) return 'description';
  if (phone && has(NAMES) && words.some((word) => /^(?:e|ed|and|\/|o)$|\//.test(word))) return 'contact';
  if (phone && !(name && has(PERSONS))) return has(otherWords) && !has(SURE_PHONE) ? 'other' : 'phone';
  if (name) return has(COMPANIES) ? 'other' : 'name';
  if (phone) return 'phone';
  return has(otherWords) ? 'other' : null;
}

const UNWANTED = /* @__PURE__ */ new Set([
  'fax',
  'telefax',
  'email',
  'e-mail',
  'mail',
  'pec',
  'iban',
  'centralino',
  'switchboard',
  'p.iva',
  'iva',
  'piva',
  'orario',
  'orari',
]);
const FAX = /* @__PURE__ */ new Set(['fax', 'telefax']);
const SURE_PHONE = /* @__PURE__ */ new Set([
  'tel',
  'tel.',
  'telefono',
  'telefonico',
  'cell',
  'cell.',
  'cellulare',
  'mobile',
  'phone',
  'recapito',
  'telephone',
]);
const PERSONS = /* @__PURE__ */ new Set([
  'persona',
  'person',
  'referente',
  'nome',
  'nominativo',
  'chiedere',
  'name',
]);
const NAMES = /* @__PURE__ */ new Set([
  'persona',
  'person',
  'referente',
  'nome',
  'nominativo',
  'name',
  'contatto',
  'riferimento',
  'referent',
]);
const COMPANIES = /* @__PURE__ */ new Set([
  'utente',
  'username',
  'user',
  'account',
  'azienda',
  'ditta',
  'società',
  'company',
  'sociale',
  'prodotto',
  'sito',
  'piano',
]);

export function isKnown(word: string): boolean {
  if (ALL.has(word)) return true;
  return COMPOUND.test(word) && parts(word).every((part) => ALL.has(part));
}

/** Words of two parts, and abbreviations with a full stop. */
const COMPOUND = /[/'.]/;

const ALL = /* @__PURE__ */ new Set([
  ...phoneWords,
  ...nameWords,
  ...descriptionWords,
  ...otherWords,
  ...fillerWords,
]);

/** "nome/telefono", "dell'errore" and "l'assistenza" hold two words each. */
function parts(word: string): string[] {
  if (ALL.has(word) || !COMPOUND.test(word)) return [word];
  return word
    .split(/[/]|(?<=')/)
    .map((part) => (part.length > 3 ? part.replace(/\.$/, '') : part))
    .filter((part) => part !== '');
}
