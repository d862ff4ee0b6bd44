import type { LocalisedText } from '../policy/document.ts';
import type { SlotCause } from '../policy/reason.ts';
import { clauseMark } from './clause-mark.ts';
import { pick } from './pick.ts';
import type { ReasonWordings } from './reason-wording.ts';

type SlotCode = 'no-callback-slot' | 'slot-not-available' | 'policy-not-in-force';

const CAUSES: Readonly<Record<SlotCause, LocalisedText>> = {
  closed: { it: 'non rientra nell’orario di assistenza', en: 'is outside the opening hours' },
  'off-grid': { it: 'non è tra quelle prenotabili', en: 'is not one of those that can be booked' },
  full: { it: 'è già al completo', en: 'is already full' },
  notice: { it: 'è troppo vicina per essere prenotata', en: 'is too soon to be booked' },
  horizon: { it: 'è troppo lontana per essere prenotata', en: 'is too far ahead to be booked' },
  'not-preferred': {
    it: 'non rientra nelle preferenze di orario indicate',
    en: 'is outside the preferred times given',
  },
  past: { it: 'è già passata', en: 'has already passed' },
};

export const slotTexts: ReasonWordings<SlotCode> = {
  'no-callback-slot': {
    it: {
      customer: ({ until }, say) =>
        `Fino ${say.day(until, 'al')} non troviamo una fascia libera per la richiamata. Se ha indicato delle preferenze di orario, può ampliarle e inviare di nuovo la richiesta.`,
      agent: ({ until, horizonDays }, say) =>
        `Nessuna fascia libera fino ${say.day(until, 'al')} (${say.whole(horizonDays)} giorni ${clauseMark('interpretation.callback-slot', 'it')}).`,
    },
    en: {
      customer: ({ until }, say) =>
        `We find no free slot for the callback until ${say.day(until)}. If you gave preferred times, you can widen them and send your request again.`,
      agent: ({ until, horizonDays }, say) =>
        `No free slot until ${say.day(until)} (${say.whole(horizonDays)} days ${clauseMark('interpretation.callback-slot', 'en')}).`,
    },
  },
  'slot-not-available': {
    it: {
      customer: ({ cause, start }, say, { remedy }) =>
        `La fascia che inizia ${say.moment(start)} ${pick(CAUSES, cause).it}. Scelga un’altra fascia${remedy?.at === undefined ? '' : `: la prima libera inizia ${say.moment(remedy.at)}`}.`,
      agent: ({ cause, start }, say, { remedy }) =>
        `Fascia non disponibile: ${say.moment(start)} ${pick(CAUSES, cause).it}.${remedy?.at === undefined ? '' : ` Prima libera: ${say.moment(remedy.at)}.`}`,
    },
    en: {
      customer: ({ cause, start }, say, { remedy }) =>
        `The slot that starts on ${say.moment(start)} ${pick(CAUSES, cause).en}. Please choose another slot${remedy?.at === undefined ? '' : `: the first free one starts on ${say.moment(remedy.at)}`}.`,
      agent: ({ cause, start }, say, { remedy }) =>
        `Slot not available: ${say.moment(start)} ${pick(CAUSES, cause).en}.${remedy?.at === undefined ? '' : ` First free one: ${say.moment(remedy.at)}.`}`,
    },
  },
  'policy-not-in-force': {
    it: {
      customer: ({ on }, say) =>
        `Per il giorno della richiesta (${say.day(on)}) l’assistenza telefonica non è prevista: può scriverci in un altro momento.`,
      agent: ({ on }, say) => `Nessuna policy in vigore ${say.day(on, 'il')}.`,
    },
    en: {
      customer: ({ on }, say) =>
        `Phone support is not offered on the day of your request (${say.day(on)}): please write to us at another time.`,
      agent: ({ on }, say) => `No policy in force on ${say.day(on)}.`,
    },
  },
};
