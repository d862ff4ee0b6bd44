import {
  confidentiality,
  deviceFooter,
  legalFooter,
  programLine,
  programSign,
  trailingFooter,
} from './data/footer-phrases.ts';

/**
 * The text without what programs and lawyers add below it: "Inviato da iPhone", antivirus lines, confidentiality notices.
 * A notice goes to the end of its paragraph; what follows a notice at the end of a message goes with it.
 */
export function dropFooters(text: string): string {
  const lines = text.split('\n');
  const kept: string[] = [];
  let inNotice = false;
  const mayWarn = programSign.test(text);
  for (const [index, line] of lines.entries()) {
    if (inNotice && line.trim() !== '') continue;
    inNotice = false;
    if (line.length < 200 && deviceFooter.test(line)) continue;
    if (mayWarn && line.length < 300 && programLine.test(line)) continue;
    inNotice = opensNotice(line, lines, index);
    if (inNotice) continue;
    kept.push(line.length < 400 && trailingFooter.test(line) ? line.replace(trailingFooter, '$1') : line);
  }
  return kept.join('\n').trim();
}

/** The notice's own words may stand on the second line of its paragraph. */
function opensNotice(line: string, lines: readonly string[], index: number): boolean {
  if (line.trim() === '') return false;
  if (confidentiality.test(line.slice(0, 200)) || legalFooter.test(line.slice(0, 400))) return true;
  if (line.length <= 50 || lines[index - 1]?.trim() !== '') return false;
  const paragraph = lines.slice(index, index + 3).join(' ');
  return legalFooter.test(paragraph.slice(0, 600));
}
