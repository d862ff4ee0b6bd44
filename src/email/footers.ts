import { confidentiality, deviceFooter, legalFooter, trailingFooter } from './data/footer-phrases.ts';

/**
 * The text without what programs and lawyers add below it: "Inviato da iPhone", antivirus lines, confidentiality notices.
 * A notice goes to the end of its paragraph; what follows a notice at the end of a message goes with it.
 */
export function dropFooters(text: string): string {
  const lines = text.split('\n');
  const kept: string[] = [];
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index] ?? '';
    if (line.length < 200 && deviceFooter.test(line)) continue;
    if (opensNotice(lines, index)) {
      index = endOfParagraph(lines, index);
      continue;
    }
    kept.push(line.length < 400 && trailingFooter.test(line) ? line.replace(trailingFooter, '$1') : line);
  }
  return kept.join('\n').trim();
}

/** The notice's own words may stand on the second line of its paragraph. */
function opensNotice(lines: readonly string[], index: number): boolean {
  const line = lines[index] ?? '';
  if (line.trim() === '') return false;
  if (confidentiality.test(line.slice(0, 200)) || legalFooter.test(line.slice(0, 400))) return true;
  if (line.length <= 50 || index === 0 || (lines[index - 1] ?? '').trim() !== '') return false;
  const paragraph = lines.slice(index, index + 3).join(' ');
  return legalFooter.test(paragraph.slice(0, 600));
}

function endOfParagraph(lines: readonly string[], from: number): number {
  let index = from;
  while (index + 1 < lines.length && (lines[index + 1] ?? '').trim() !== '') index++;
  return index;
}
