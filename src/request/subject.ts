// How mail programs and gateways mark a subject: replies (Re, R, RIF, AW, SV, Antw, Ris), forwards (Fw, Fwd, I, WG, TR,
// RV, Inoltra), with a count (Re[2]:, Re(2):), certified mail, bracketed tags and spam or origin warnings.
const MARK =
  /^(?:(?:re|r|ris|risp|risposta|rif|ref|aw|antw|sv|vs|fw|fwd|i|inoltro|inoltra|inoltrato|wg|tr|rv|enc|posta certificata|anomalia messaggio|external|ext|esterno|spam)(?: ?[[(]\d{1,3}[\])])? ?[:：]|\[[^\]]{1,60}\]|\([^)]{0,20}(?:ext|est|spam)[^)]{0,20}\)|\*{2,5}[^*]{1,40}\*{2,5}|<[^>]{1,40}>|["'«»“”‘’*_#>.:;,\-–—!¡ ]) ?/u;
const MAX_LENGTH = 1000;

/**
 * Whether an e-mail's subject is the one that the policy asks for. `prefix`: after NFKC, case and space folding and
 * without reply, forward and gateway marks, the phrase begins the subject and ends at a word boundary. `exact`: the
 * trimmed subject is the phrase itself.
 *
 * Source: `booking.email-subject`, `interpretation.subject-match`.
 */
export function matchesSubject(subject: string, phrase: string, match: 'prefix' | 'exact'): boolean {
  if (match === 'exact') return subject.trim() === phrase;
  const wanted = fold(phrase);
  let text = fold(subject.slice(0, MAX_LENGTH));
  for (;;) {
    if (text.startsWith(wanted) && !/^[\p{L}\p{N}\p{M}]/u.test(text.slice(wanted.length))) return true;
    const stripped = text.replace(MARK, '');
    if (stripped === text) return false;
    text = stripped;
  }
}

function fold(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .trim();
}
