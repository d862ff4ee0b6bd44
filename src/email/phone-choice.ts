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
import { contextOf } from './phone-context.ts';
import type { Zones } from './text-zones.ts';

/** The number offered for the callback, and those that were offered but cannot be called. */
export type PhoneChoice = {
  chosen: PhoneCandidate | null;
  refused: PhoneCandidate[];
  /** Every number of a phone or a fax, whether offered or not: no part of a description. */
  lines: PhoneCandidate[];
};

/**
 * Of the numbers in the sender's own text the one to call: a labelled one before one in a sentence, a preferred one before
 * others; never a fax, a tax number or what stands in a signature, unless the sender points there.
 */
export function choosePhone(own: string, zones: Zones, candidates: readonly PhoneCandidate[]): PhoneChoice {
  const signature = zones.lines[zones.signature]?.start ?? own.length;
  const body = own.slice(0, signature);
  const inBody = candidates.filter(({ start }) => start < signature);
  const offered = inBody.filter((candidate) => isOffered(own, zones, candidate));
  const callable = offered.filter(({ reading }) => reading.ok);
  const lines = candidates.filter((candidate) => isLine(own, zones, candidate));
  const refused = offered.filter(({ reading, text }) => !reading.ok && isNumberLike(reading, text));
  if (callable.length > 0) {
    const ranked = callable.map((candidate) => ({ candidate, score: scoreOf(own, zones, candidate) }));
    ranked.sort((a, b) => b.score - a.score);
    return { chosen: ranked[0]?.candidate ?? null, refused, lines };
  }
  const below = candidates.filter(({ start, reading }) => start >= signature && reading.ok);
  const clean = below.filter((candidate) => isOffered(own, zones, candidate));
  if (pointsBelow.test(body) && refused.length === 0 && clean[0] !== undefined)
    return { chosen: clean[0], refused, lines };
  return { chosen: null, refused, lines };
}

/** What the sender must have meant as a phone number: long enough, and no code. */
function isNumberLike(reading: PhoneCandidate['reading'], text: string): boolean {
  if (reading.ok) return true;
  return reading.code === 'phone-not-callable' || text.replace(/\D/g, '').length >= 5;
}

function isOffered(own: string, zones: Zones, candidate: PhoneCandidate): boolean {
  const { kind, before } = contextOf(own, zones, candidate);
  if (notForCalls.test(before)) return false;
  if (kind === 'other') return false;
  if (kind === 'phone' || kind === 'contact') return true;
  if (forCalls.test(before.slice(-60))) return true;
  const { ok } = candidate.reading;
  const digits = candidate.text.replace(/\D/g, '').length;
  if (!ok) return false;
  if (kind === 'description' && digits === 11 && !/[\s./-]/.test(candidate.text.trim())) return false;
  return digits >= 8 || /[\s./-]/.test(candidate.text.trim());
}

function isLine(own: string, zones: Zones, candidate: PhoneCandidate): boolean {
  return isOffered(own, zones, candidate) || otherLine.test(contextOf(own, zones, candidate).before);
}

const AFTERTHOUGHT =
  /^[\s,(–-]{0,3}(?:solo|ma solo|in alternativa|se non|per urgenz|casa|la sera|only if|\(in alternativa)/i;
const EXCLUDED_AFTER =
  /^[\s,(–-]{0,3}(?:centralino|switchboard|non (?:è|funziona|risponde|più|chiamare|chiamate|usate|usare)|guasto|disattiv|dismess|vecchio|no longer|is not|isn't|che non)/i;

function scoreOf(own: string, zones: Zones, candidate: PhoneCandidate): number {
  const { kind, before, after } = contextOf(own, zones, candidate);
  let score = kind === 'phone' ? 40 : kind === 'contact' ? 35 : kind === 'description' ? 0 : 10;
  if (forCalls.test(before.slice(-40))) score += 10;
  if (/(?:richiam|ricontatt|callback|call(?: me)? back)/i.test(before)) score += 15;
  if (invited.test(before)) score += 30;
  if (secondary.test(before.slice(-50)) || AFTERTHOUGHT.test(after)) score -= 80;
  if (excluded.test(before.slice(-50)) || EXCLUDED_AFTER.test(after)) score -= 300;
  if (
    preferred.test(before.slice(-50)) ||
    /^[^\n;]{0,30}(?:preferib|preferit|meglio|prefer|principale|sempre (?:acceso|attivo|raggiung)|questo)/i.test(
      after,
    )
  )
    score += 120;
  return score - candidate.start / 1e7;
}
