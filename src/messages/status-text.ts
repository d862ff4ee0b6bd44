import type { ClosedCause } from '../policy/support-status.ts';
import { clauseMark } from './clause-mark.ts';
import { AUTHOR_TEXT, clean } from './clean.ts';
import type { MessageLocale } from './dates.ts';
import { longerWaits } from './peak-text.ts';
import { pick } from './pick.ts';
import type { MessageAudience } from './reason-wording.ts';
import type { Speech } from './speech.ts';

type ReadStatus = { peak: unknown } & (
  | { open: true; since: unknown; until: unknown }
  | {
      open: false;
      cause: { kind: ClosedCause['kind']; name?: { it: unknown; en: unknown } };
      opensAt: unknown;
    }
);

type Words = Readonly<Record<MessageLocale, string>>;

const CAUSES: Readonly<Record<ClosedCause['kind'], Words>> = {
  'before-opening': {
    it: 'l’orario di assistenza non è ancora iniziato',
    en: 'opening hours have not begun yet',
  },
  'between-windows': { it: 'è l’ora della pausa', en: 'it is break time' },
  'after-closing': { it: 'per oggi l’orario di assistenza è finito', en: 'opening hours are over for today' },
  weekend: { it: 'oggi è giorno di chiusura settimanale', en: 'today is a weekly closing day' },
  'public-holiday': { it: 'oggi è festa', en: 'today is a public holiday' },
  closure: { it: 'oggi è giorno di chiusura straordinaria', en: 'today is an exceptional closing day' },
  never: { it: 'non sono previsti orari di assistenza', en: 'there are no opening hours' },
};

const CLOSED: Readonly<Record<MessageAudience, Words>> = {
  customer: { it: 'Siamo chiusi', en: 'We are closed' },
  agent: { it: 'Chiuso', en: 'Closed' },
};
const OPEN: Readonly<Record<MessageAudience, Words>> = {
  customer: { it: 'Siamo aperti', en: 'We are open' },
  agent: { it: 'Aperto', en: 'Open' },
};
const REOPENS: Readonly<Record<MessageAudience, Words>> = {
  customer: { it: 'Riapriamo', en: 'We open again on' },
  agent: { it: 'Riapre', en: 'Opens again on' },
};
const OPENS: Readonly<Record<MessageAudience, Words>> = {
  customer: { it: 'Apriamo', en: 'We open on' },
  agent: { it: 'Apre', en: 'Opens on' },
};
const NO_OPENING: Words = {
  it: 'Al momento non è prevista una riapertura.',
  en: 'At the moment no reopening is scheduled.',
};

export function isStatus(value: unknown): value is ReadStatus {
  if (typeof value !== 'object' || value === null) return false;
  const { open, since, until, cause, opensAt, peak } = value as Record<string, unknown>;
  if (peak === undefined) return false;
  if (open === true) return since !== undefined && until !== undefined;
  return open === false && typeof cause === 'object' && cause !== null && opensAt !== undefined;
}

/** One line for a banner: open until when, or closed why and until when; then the peak period, if there is one. */
export function statusText(status: ReadStatus, say: Speech, audience: MessageAudience): string {
  const parts = [status.open ? openText(status, say, audience) : closedText(status, say, audience)];
  if (status.peak !== null) {
    const mark = audience === 'agent' ? ` ${clauseMark('interpretation.peak-window', say.locale)}` : '';
    parts.push(`${longerWaits(status.peak, say)}${mark}`);
  }
  return parts.join(' ');
}

function zoneOf(say: Speech, audience: MessageAudience): string {
  return audience === 'agent' ? ` (${say.timeZone})` : '';
}

function openText(
  { since, until }: Extract<ReadStatus, { open: true }>,
  say: Speech,
  audience: MessageAudience,
): string {
  const open = OPEN[audience][say.locale];
  if (until === null) return `${open}.`;
  const end = say.timeOrMoment(until, since);
  return `${open} ${say.locale === 'it' ? 'fino alle' : 'until'} ${end}${zoneOf(say, audience)}.`;
}

function closedText(
  { cause, opensAt }: Extract<ReadStatus, { open: false }>,
  say: Speech,
  audience: MessageAudience,
): string {
  const why = pick(CAUSES, cause.kind)[say.locale];
  const name =
    cause.name === undefined ? '' : ` (${clean(cause.name[say.locale], AUTHOR_TEXT, 'value.cause.name')})`;
  // That the desk is closed on public holidays is our reading, which an agent should know.
  const holiday = audience === 'agent' && cause.kind === 'public-holiday';
  const mark = holiday ? ` ${clauseMark('interpretation.public-holidays', say.locale)}` : '';
  const closed = `${CLOSED[audience][say.locale]}: ${why}${name}.`;
  if (opensAt === null) return cause.kind === 'never' ? closed : `${closed} ${NO_OPENING[say.locale]}${mark}`;
  const verb = (cause.kind === 'before-opening' ? OPENS : REOPENS)[audience][say.locale];
  return `${closed} ${verb} ${say.moment(opensAt)}${zoneOf(say, audience)}.${mark}`;
}
