import type { PolicyConsequence } from '../policy/policy-difference.ts';
import { clauseMark } from './clause-mark.ts';
import type { MessageLocale } from './dates.ts';
import type { MessageAudience } from './reason-wording.ts';
import { type Speech, sentence } from './speech.ts';

type Part = 'opened' | 'closed' | 'peakAdded' | 'peakRemoved' | 'slotsAdded' | 'slotsRemoved';

const PARTS: Readonly<Record<Part, Readonly<Record<MessageLocale, string>>>> = {
  opened: { it: 'Assistenza in più', en: 'More support time' },
  closed: { it: 'Assistenza in meno', en: 'Less support time' },
  peakAdded: { it: 'Nuovi giorni di elevato afflusso', en: 'New peak days' },
  peakRemoved: { it: 'Giorni non più di elevato afflusso', en: 'No longer peak days' },
  slotsAdded: { it: 'Nuove fasce per la richiamata', en: 'New callback slots' },
  slotsRemoved: {
    it: 'Fasce per la richiamata non più disponibili',
    en: 'Callback slots no longer available',
  },
};

const SHOWN = 3;

/** The first few of each kind and how many more; a kind without any has no line. */
export function consequenceLines(
  { span, opened, closed, peakAdded, peakRemoved, slotsAdded, slotsRemoved }: PolicyConsequence,
  say: Speech,
  audience: MessageAudience,
): string[] {
  const line = <Item>(part: Part, items: Item[], show: (item: Item) => string): string[] => {
    if (items.length === 0) return [];
    const more = items.length - SHOWN;
    const shown = items.slice(0, SHOWN).map(show);
    if (more > 0)
      shown.push(say.locale === 'it' ? italianMore(part, more, say) : `and ${say.whole(more)} more`);
    const peak = audience === 'agent' && part.startsWith('peak');
    const mark = peak ? ` ${clauseMark('interpretation.peak-window', say.locale)}` : '';
    return [`- ${PARTS[part][say.locale]}: ${shown.join('; ')}.${mark}`];
  };
  const interval = ({ start, end }: { start: string; end: string }): string => say.span(start, end);
  const lines = [
    ...line('opened', opened, interval),
    ...line('closed', closed, interval),
    ...line('peakAdded', peakAdded, say.weekday),
    ...line('peakRemoved', peakRemoved, say.weekday),
    ...line('slotsAdded', slotsAdded, say.moment),
    ...line('slotsRemoved', slotsRemoved, say.moment),
  ];
  const range = sentence(say.range(span.from, span.to));
  if (lines.length > 0) return [`${range}:`, ...lines];
  return [`${range}${say.locale === 'it' ? ' non cambia nulla.' : ', nothing changes.'}`];
}

/** Only slots, «fasce», are feminine. */
function italianMore(part: Part, more: number, say: Speech): string {
  const slots = part.startsWith('slots');
  if (more === 1) return slots ? 'e un’altra' : 'e un altro';
  return `e ${slots ? 'altre' : 'altri'} ${say.whole(more)}`;
}
