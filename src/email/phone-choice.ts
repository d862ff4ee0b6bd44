import {
  excluded,
  forCalls,
  invited,
  notForCalls,
  otherLine,
  pointsBelow,
  preferred,
  secondary,
} from './data/phrases.ts';
import type { PhoneCandidate } from './phone-candidates.ts';
import { contextOf, type PhoneContext } from './phone-context.ts';
import type { Zones } from './text-zones.ts';

/** A number that was meant for the call, as it stands in the text, and why it is none. */
type Refusal = { text: string; code: 'phone-invalid' | 'phone-not-callable' };

/** The number offered for the callback, and those that were offered but cannot be called. */
export type PhoneChoice = {
  chosen: PhoneCandidate | null;
  refused: Refusal[];
  /** Every number of a phone or a fax, whether offered or not: no part of a description. */
  lines: PhoneCandidate[];
};

/**
 * Of the numbers in the sender's own text the one to call: a labelled one before one in a sentence, a preferred one before
 * others; never a fax, a tax number or what stands in a signature, unless the sender points there.
 */
export function choosePhone(own: string, zones: Zones, candidates: readonly PhoneCandidate[]): PhoneChoice {
  const signature = zones.lines[zones.signature]?.start ?? own.length;
  const mentions = candidates.map((candidate) => ({ candidate, ...contextOf(own, zones, candidate) }));
  const offered = mentions.filter(isOffered);
  const inBody = offered.filter(({ candidate }) => candidate.start < signature);
  const lines = mentions.filter((mention) => offered.includes(mention) || otherLine.test(mention.before));
  const refused = inBody.flatMap(({ candidate }) => refusalOf(candidate));
  const result = { refused, lines: lines.map(({ candidate }) => candidate) };
  const callable = inBody.filter(({ candidate }) => candidate.reading.ok);
  if (callable.length > 0) return { chosen: best(callable), ...result };
  const below = offered.find(({ candidate }) => candidate.start >= signature && candidate.reading.ok);
  const isPointedAt =
    below !== undefined && refused.length === 0 && pointsBelow.test(own.slice(0, signature));
  return { chosen: isPointedAt ? below.candidate : null, ...result };
}

type Mention = PhoneContext & { candidate: PhoneCandidate };

/** The first of those that score best; a number that the sender rules out is none, even when it is the only one. */
function best(mentions: readonly Mention[]): PhoneCandidate | null {
  const [only] = mentions;
  if (mentions.length === 1 && only !== undefined && !isExcluded(only)) return only.candidate;
  const scored = mentions.map((mention) => ({ ...mention, score: scoreOf(mention) }));
  const top = scored.reduce((first, next) => (next.score > first.score ? next : first));
  return top.score < RULED_OUT / 2 ? null : top.candidate;
}

/** What the sender must have meant as a phone number: long enough, and no code. */
function refusalOf({ reading, text }: PhoneCandidate): Refusal[] {
  if (reading.ok) return [];
  const isMeant = reading.code === 'phone-not-callable' || text.replace(/\D/g, '').length >= 5;
  return isMeant ? [{ text, code: reading.code }] : [];
}

function isOffered({ kind, before, candidate }: Mention): boolean {
  if (notForCalls.test(before)) return false;
  if (kind === 'other') return false;
  if (TAX_NUMBER.test(before.slice(-40)) && /^\d{11}$/.test(candidate.text.trim())) return false;
  if (kind === 'phone' || kind === 'contact') return true;
  if (forCalls.test(before.slice(-60))) return true;
  const { ok } = candidate.reading;
  const digits = candidate.text.replace(/\D/g, '').length;
  if (!ok) return false;
  if (kind === 'description' && digits === 11 && !/[\s./-]/.test(candidate.text.trim())) return false;
  return digits >= 8 || /[\s./-]/.test(candidate.text.trim());
}

/** "La partita IVA del cliente nuovo è …": eleven digits in one, whatever stands between. */
const TAX_NUMBER =
  // slow-regex-ok: at most 40 characters reach it
  /(?<!\p{L})(?:p\.? ?iva|partita iva|codice fiscale|vat)(?!\p{L})(?:(?!tel|cell|chiam|contatt)[^\d\n.;,]){0,30}$/iu;

const RULED_OUT = -300;

function isExcluded({ before, after }: Mention): boolean {
  return isRuledOut(before.slice(-70)) || EXCLUDED_AFTER.test(after);
}

/** "Il 06 … non è attivo, chiamate lo": what is said after it offers the next number. */
function isRuledOut(before: string): boolean {
  const found = excluded.exec(before);
  if (found === null) return false;
  const rest = before.slice(found.index + found[0].length);
  return !invited.test(rest) && !preferred.test(rest) && !NOW.test(rest);
}

/** "Il 06 … (non più attivo), ora lo": the remark is over, or another number took its place. */
const NOW = /\)|(?<!\p{L})(?:ora|adesso|attualmente|now)(?!\p{L})/iu;

const AFTERTHOUGHT =
  /^[\s,(–-]{0,3}(?:solo|ma solo|centralino|switchboard|se non|per urgenz|casa|la sera|only if|\(in alternativa)/i;
const EXCLUDED_AFTER =
  /^[\s,(–-]{0,3}(?:non (?:è|funziona|risponde|più|(?:va|esiste) più|chiamare|chiamate|usate|usare)|guasto|disattiv|dismess|vecchio|no longer|is not|isn't|che non)/i;

function scoreOf(mention: Mention): number {
  const { kind, before, after } = mention;
  let score = kind === 'phone' ? 40 : kind === 'contact' ? 35 : kind === 'description' ? 0 : 10;
  if (forCalls.test(before.slice(-40))) score += 10;
  if (/(?:richiam|ricontatt|callback|call(?: me)? back)/i.test(before)) score += 15;
  if (invited.test(before)) score += 30;
  const isPreferred = preferred.test(before.slice(-50));
  if ((secondary.test(before.slice(-50)) && !isPreferred) || AFTERTHOUGHT.test(after)) score -= 80;
  if (isExcluded(mention)) score += RULED_OUT;
  if (
    isPreferred ||
    /^[^\n;]{0,30}(?:preferib|preferit|meglio|prefer|principale|sempre (?:acceso|attivo|raggiung)|questo)/i.test(
      after,
    )
  )
    score += 120;
  return score;
}
