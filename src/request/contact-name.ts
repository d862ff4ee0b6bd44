const HONORIFIC =
  /^(?:sig|sigg|signor|signora|signorina|dott|dottor|dottore|dottoressa|dr|rag|ragioniere|ragioniera|avv|avvocato|ing|ingegnere|geom|geometra|arch|architetto|prof|professore|professoressa|cav|comm|egr|gent|spett|mr|mrs|ms|miss)(?:ra|na|ssa|ma|mo|le)?$/i;

/** The dot inside a title: of "Dott.ssa", "Sig.ra" and "Gent.ma" the second half is no name. */
const TITLE_ENDING = /\.(?=(?:ra|na|ssa|ma|mo|le)(?!\p{L}))/giu;

/** A word that is the address of a mailbox or of a page; the dots and strokes in it part no names. */
const ADDRESS = /.@.|^\W?(?:https?:|www\.)/i;

/** Whether a text can be somebody's name: it has a letter, and not only in an address. */
export function hasName(text: string): boolean {
  return /\p{L}/u.test(withoutAddresses(text));
}

function withoutAddresses(text: string): string {
  return text
    .split(/[\s,;()<>]/)
    .filter((word) => !ADDRESS.test(word))
    .join(' ');
}

/**
 * Whether a name has a first and a last name: two words with letters besides titles, or, in scripts that write names
 * without a space, two characters. An address is no name.
 *
 * Source: `booking.chat`.
 */
export function hasSurname(text: string): boolean {
  const words = withoutAddresses(text)
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
