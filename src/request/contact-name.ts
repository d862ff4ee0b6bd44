const HONORIFIC =
  /^(?:sig|sigg|signor|signora|signorina|dott|dottor|dottore|dottoressa|dr|rag|ragioniere|ragioniera|avv|avvocato|ing|ingegnere|geom|geometra|arch|architetto|prof|professore|professoressa|cav|comm|egr|gent|spett|mr|mrs|ms|miss)(?:ra|na|ssa|ma|mo|le)?$/i;

/** The dot inside a title: of "Dott.ssa", "Sig.ra" and "Gent.ma" the second half is no name. */
const TITLE_ENDING = /\.(?=(?:ra|na|ssa|ma|mo|le)(?!\p{L}))/giu;

/** Whether a text can be somebody's name: it has a letter. */
export function hasName(text: string): boolean {
  return /\p{L}/u.test(text);
}

/**
 * Whether a name has a first and a last name: two words with letters besides titles, or, in scripts that write names
 * without a space, two characters.
 *
 * Source: `booking.chat`.
 */
export function hasSurname(text: string): boolean {
  const words = text
    .replace(TITLE_ENDING, '')
    .split(/[\s,.;/()]+/)
    .filter((word) => /\p{L}/u.test(word) && !HONORIFIC.test(word));
  return (
    words.length >= 2 ||
    words.some((word) =>
      /^[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]{2,}$/u.test(word),
    )
  );
}
