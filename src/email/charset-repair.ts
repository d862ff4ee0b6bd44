// What bytes 0x80–0x9F mean in windows-1252. Node from 20.18.3 decodes them as control characters.
const HIGH_HALF = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ';

/** Gives a text back what a wrong decoder took from it: windows-1252 punctuation, and UTF-8 that was read as Latin-1. */
export function repairCharset(text: string): string {
  const repaired = text.replace(/[\u0080-\u009F]/g, windows1252);
  return /[ÃÂ][\u00A0-\u00BF€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]|â€/.test(repaired)
    ? repaired.replace(MOJIBAKE, readAgain)
    : repaired;
}

/** The character that a windows-1252 byte stands for, also where HTML writes it as `&#146;`. */
export function windows1252(control: string): string {
  return HIGH_HALF.charAt(control.charCodeAt(0) - 0x80);
}

/** Two or three windows-1252 characters that are one UTF-8 character. */
const MOJIBAKE = /[Â-ß][\u0080-¿€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]|â[\u0080-¿€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]{2}/g;

function readAgain(mangled: string): string {
  return new TextDecoder('utf-8').decode(Uint8Array.from(mangled, byteOf));
}

function byteOf(character: string): number {
  const place = HIGH_HALF.indexOf(character);
  return place >= 0 ? 0x80 + place : character.charCodeAt(0);
}
