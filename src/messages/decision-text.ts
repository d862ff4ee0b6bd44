import { clauseMark } from './clause-mark.ts';
import { clean, USER_TEXT } from './clean.ts';
import type { MessageLocale } from './dates.ts';
import { type ReadReason, readReason, reasonText } from './reason-text.ts';
import type { MessageAudience } from './reason-wording.ts';
import { type Speech, sentence } from './speech.ts';

type Outcome = 'accepted' | 'needs-review' | 'refused';
type ReadDecision = {
  outcome: Outcome;
  timeZone: string;
  policy: { id: string; version: string } | null;
  callback: { start: unknown; end: unknown } | null;
  reasons: unknown[];
  advice: unknown[];
};

const OUTCOMES: Readonly<
  Record<MessageLocale, Readonly<Record<MessageAudience, Readonly<Record<Outcome, string>>>>>
> = {
  it: {
    customer: {
      accepted: 'La sua richiesta di richiamata è stata accolta.',
      'needs-review': 'Abbiamo ricevuto la sua richiesta: un operatore la valuterà.',
      refused: 'Al momento non possiamo prenotare la richiamata.',
    },
    agent: { accepted: 'Accolta', 'needs-review': 'Da valutare', refused: 'Respinta' },
  },
  en: {
    customer: {
      accepted: 'Your callback request has been accepted.',
      'needs-review': 'We have received your request: an agent will look at it.',
      refused: 'At the moment we cannot book the callback.',
    },
    agent: { accepted: 'Accepted', 'needs-review': 'To be reviewed', refused: 'Refused' },
  },
};

const HEADINGS: Readonly<Record<MessageLocale, { advice: string; noPolicy: string }>> = {
  it: { advice: 'Da sapere:', noPolicy: 'nessuna policy in vigore' },
  en: { advice: 'Good to know:', noPolicy: 'no policy in force' },
};

export function isDecision(value: unknown): value is ReadDecision {
  if (typeof value !== 'object' || value === null) return false;
  const { outcome, timeZone, callback, reasons, advice } = value as Record<string, unknown>;
  return (
    typeof outcome === 'string' &&
    Object.hasOwn(OUTCOMES.it.agent, outcome) &&
    typeof timeZone === 'string' &&
    typeof callback === 'object' &&
    Array.isArray(reasons) &&
    Array.isArray(advice)
  );
}

/** The outcome, the expected callback, why, and what is good to know: each on a line of its own. */
export function decisionText(decision: ReadDecision, say: Speech, audience: MessageAudience): string {
  const reasons = decision.reasons.map((reason, at) => readReason(reason, `value.reasons[${at}]`));
  const advice = decision.advice.map((reason, at) => readReason(reason, `value.advice[${at}]`));
  const told =
    audience === 'agent' ? advice : advice.filter((one) => !isSaidAlready(one, [...reasons, ...advice]));
  const lines = [outcomeLine(decision, say, audience)];
  if (decision.callback !== null) lines.push(callbackLine(decision, decision.callback, say, audience));
  lines.push(...reasons.map((reason) => `- ${reasonText(reason, say, audience)}`));
  if (told.length > 0) lines.push(HEADINGS[say.locale].advice);
  lines.push(...told.map((reason) => `- ${reasonText(reason, say, audience)}`));
  return lines.join('\n');
}

/** Advice, by code, that the text of another reason holds: it invites to one request a day, or asks for precision. */
const TOLD_BY: Readonly<Record<string, ReadReason['code']>> = {
  'one-request-a-day': 'daily-limit-reached',
  'precise-description': 'scope-unclear',
};

function isSaidAlready(advice: ReadReason, all: readonly ReadReason[]): boolean {
  return all.some((reason) => reason.code === TOLD_BY[advice.code]);
}

function outcomeLine({ outcome, policy }: ReadDecision, say: Speech, audience: MessageAudience): string {
  const text = OUTCOMES[say.locale][audience][outcome];
  if (audience === 'customer') return text;
  if (policy === null || policy === undefined) return `${text} (${HEADINGS[say.locale].noPolicy}).`;
  const name = `${clean(policy.id, USER_TEXT, 'value.policy.id')} ${clean(policy.version, USER_TEXT, 'value.policy.version')}`;
  return `${text} (${name}).`;
}

/** A callback is expected, never promised (`interpretation.expected-window`). */
function callbackLine(
  { outcome }: ReadDecision,
  { start, end }: { start: unknown; end: unknown },
  say: Speech,
  audience: MessageAudience,
): string {
  const window = say.window(start, end);
  const expected =
    say.locale === 'it' ? `la richiamata è attesa ${window}` : `the callback is expected ${window}`;
  if (audience === 'agent') {
    const { locale, timeZone } = say;
    const marks = `${clauseMark('callback.within-hours', locale)} ${clauseMark('interpretation.callback-slot', locale)}`;
    return `${sentence(expected)} (${timeZone}). ${marks}`;
  }
  if (outcome !== 'needs-review') return `${sentence(expected)}.`;
  return `${say.locale === 'it' ? 'Se sarà accolta,' : 'If it is accepted,'} ${expected}.`;
}
