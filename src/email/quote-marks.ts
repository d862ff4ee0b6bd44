// How mail programs announce the message below an answer or a forward, in the languages that Italian customers' programs
// speak.

const DASHED = /^[\s>]{0,4}[-_=*]{2,20} ?([^-_=*]{5,40}) ?[-_=*]{2,20}\s*$/;
const FORWARDED =
  /^(?:(?:messaggio|mail|e-mail|email) (?:inoltrat[oa]|inoltro)|inoltrato|forwarded (?:message|mail|by)|forward(?:ed)?|weitergeleitete nachricht|message transféré|mensaje reenviado)/i;
const ORIGINAL =
  /^(?:messaggio originale|messaggio originario|original (?:message|appointment|e-?mail)|ursprüngliche nachricht|message d'origine|message original|mensaje original|messaggio precedente|in origine)/i;
const OPENING_FORWARD =
  /^\s{0,3}(?:inizio (?:del )?messaggio inoltrato|begin forwarded message|inizio messaggio reinoltrato)\s?:?\s*$/i;

/** Signs of a quotation, and the colons behind a sender and behind an announcement. */
const SIGN =
  // slow-regex-ok: looks back at most 100 characters, and only from a colon
  /[>|]|[-_=*]{2}|:(?<=(?:da|from|von|de)[ *_]{0,4}:)|:(?=[ \t]*$)(?<=(?:scritto|wrote|writes|schrieb|écrit|escribió|escreveu|escrito|scrive|scriveva|inviato|risposto|seguente|segue|il)[^:]{0,41}:)/im;
const OPENING = /inizio|begin/i;

/** Whether anything in a text may be quoted or announced: in most of them nothing is. */
export function mayQuote(text: string): boolean {
  return SIGN.test(text) || OPENING.test(text);
}

/** What a line that announces a message below it says: that it is passed on, or only that it is older. */
export function markOf(line: string): 'forward' | 'original' | null {
  if (line.length >= 120) return null;
  if (OPENING_FORWARD.test(line)) return 'forward';
  const dashed = DASHED.exec(line)?.[1]?.trim();
  if (dashed === undefined) return null;
  if (FORWARDED.test(dashed)) return 'forward';
  return ORIGINAL.test(dashed) ? 'original' : null;
}

const HEADER =
  /^[\s>|]{0,4}[*_]{0,2}(da|from|von|de|inviato|sent|gesendet|envoyé|enviado|data|date|datum|fecha|a|to|an|à|para|cc|ccn|bcc|oggetto|subject|betreff|objet|asunto|rispondi a|reply-to|risposta a|priorità|importance|allegati|attachments) ?[*_]{0,2} ?:[*_]{0,2}(?: |\t|$)/i;
const FROM = /^(?:da|from|von|de)$/;
const SUBJECT = /^(?:oggetto|subject|betreff|objet|asunto)$/;
const OTHERS = /^(?:inviato|sent|gesendet|envoyé|enviado|data|date|datum|fecha|a|to|an|à|para)$/;

/**
 * A block of copied header lines that begins at `start`: who sent it, and one line more at least (`needed`), among them
 * the subject or the date. Addresses may run over several lines.
 */
export function headerBlockAt(
  lines: readonly string[],
  start: number,
  needed: number,
): { end: number; from: string } | null {
  const first = headerName(lines[start] ?? '');
  if (first === undefined) return null;
  const names = new Set([first]);
  let end = start + 1;
  let gap = 0;
  const isSpaced = (lines[start + 1] ?? '').trim() === '';
  for (let index = start + 1; index < Math.min(lines.length, start + 16) && gap < 2; index++) {
    const line = lines[index] ?? '';
    const name = headerName(line);
    if (name !== undefined && !names.has(name)) {
      names.add(name);
      end = index + 1;
      gap = 0;
    } else if (line.trim() === '' && gap === 0 && (names.size < 3 || isSpaced)) gap = 1;
    else if (gap > 0 || line.trim() === '') break;
    else gap += /[@;,]/.test(line) ? 0 : 1;
  }
  const all = [...names];
  const sent = all.some((name) => FROM.test(name));
  const rest = all.filter((name) => SUBJECT.test(name) || OTHERS.test(name)).length;
  if (!sent || rest < needed) return null;
  return {
    end,
    from:
      lines.slice(start, end).find((line) => /^[\s>|]{0,4}[*_]{0,2}(?:da|from|von|de)\b/i.test(line)) ?? '',
  };
}

function headerName(line: string): string | undefined {
  return line.includes(':') ? HEADER.exec(line)?.[1]?.toLowerCase() : undefined;
}

const BEGINS =
  /^[\s>]{0,4}(?:il(?: giorno)?|in data|on|am|le|el|em|\d{4}-\d\d-\d\d|\d{1,2}[./]\d{1,2}[./]\d{2,4}|lun|mar|mer|gio|ven|sab|dom|[\w.+-]{1,64}@|"?[\p{Lu}])/iu;
const ENDS =
  // slow-regex-ok: at most 500 characters reach it
  /(?:ha(?:nno)? scritto|wrote|writes|schrieb(?: am)?|a écrit|escribió|escreveu|ha escrito|scrive|scriveva|ha inviato|ha risposto)(?: (?:il messaggio )?(?:seguente|quanto segue|il)[^:]{0,40})?\s?:\s*$/i;
// slow-regex-ok: at most 500 characters reach it
const WHEN = /\d{1,2}[:.]\d\d|\d{4}|\d{1,2}[./-]\d{1,2}|<[^>]+@|@/;

/**
 * Whether an announcement such as "Il giorno … ha scritto:" begins at this line; it may be wrapped over up to four.
 * Returns the line after it.
 */
export function attributionAt(lines: readonly string[], start: number): number | null {
  const end = Math.min(lines.length, start + 4);
  let index = start;
  while (index < end && !endsInColon(lines[index] ?? '')) index++;
  const first = lines[start] ?? '';
  if (index === end || first.length > 400 || !BEGINS.test(first)) return null;
  let joined = '';
  for (index = start; index < end; index++) {
    const line = (lines[index] ?? '').replace(/^[\s>]{0,4}/, '').trim();
    if (line === '') return null;
    joined = `${joined} ${line}`;
    if (joined.length > 500) return null;
    if (joined.endsWith(':') && ENDS.test(joined)) return WHEN.test(joined) ? index + 1 : null;
  }
  return null;
}

/** Every announcement does: few lines are looked at any further. */
function endsInColon(line: string): boolean {
  let at = line.length - 1;
  while (at >= 0 && line.charCodeAt(at) === 32) at--;
  return at >= 0 && (line.charCodeAt(at) === 58 || line.charCodeAt(at) === 9);
}
