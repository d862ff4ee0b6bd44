/** Code of a digit of any value: the digits of a number tell nothing about the subject, its shape does. */
export const DIGIT = 27;
/** A letter of a script that this classifier does not read. */
const FOREIGN = 28;
/** Not part of any word. */
export const GAP = 0;
/** Belongs to the character before it (combining accents, joiners): neither a letter nor the end of a word. */
export const SILENT = 31;

// From U+00C0 and from U+0100 on: the plain letter beneath each accented one; "-" where there is none.
const LATIN_1 = 'aaaaaaaceeeeiiiidnooooo-ouuuuypsaaaaaaaceeeeiiiidnooooo-ouuuuypy';
const LATIN_A =
  'aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiiijjkkkllllllllllnnnnnnnnnoooooooorrrrrrsssssssst' +
  'tttttuuuuuuuuuuuuwwyyyzzzzzzs';

/** What one UTF-16 unit counts as: 1–26 for a–z in either case and under any accent, or one of the codes above. */
export function letterOf(unit: number): number {
  if (unit < 0x180) return LATIN[unit] as number;
  if (unit < 0x300) return FOREIGN;
  if (unit < 0x370) return SILENT;
  if (unit >= 0x200b && unit <= 0x200d) return SILENT;
  if (unit >= 0xfe00 && unit <= 0xfe0f) return SILENT;
  if (unit >= 0xff01 && unit <= 0xff5e) return asciiLetter(unit - 0xfee0);
  if (unit < 0x2000 || (unit >= 0x2c00 && unit < 0xd800 && (unit < 0x3000 || unit > 0x303f))) return FOREIGN;
  return GAP;
}

function asciiLetter(unit: number): number {
  if (unit >= 97 && unit <= 122) return unit - 96;
  if (unit >= 65 && unit <= 90) return unit - 64;
  if (unit >= 48 && unit <= 57) return DIGIT;
  return unit === 0xad ? SILENT : GAP;
}

const LATIN: Uint8Array = /* @__PURE__ */ Uint8Array.from({ length: 0x180 }, (_, unit) => {
  if (unit < 0xc0) return asciiLetter(unit);
  const plain = unit < 0x100 ? LATIN_1.charCodeAt(unit - 0xc0) : LATIN_A.charCodeAt(unit - 0x100);
  return plain === 0x2d ? GAP : plain - 96;
});
