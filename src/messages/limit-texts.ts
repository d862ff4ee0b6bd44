import type { ReasonDetails, Remedy } from '../policy/reason.ts';
import { atMost } from './advice-texts.ts';
import { clauseMark } from './clause-mark.ts';
import { peakCause, peakRange } from './peak-text.ts';
import type { ReasonWordings } from './reason-wording.ts';
import { type Speech, sentence } from './speech.ts';

type Details = ReasonDetails['daily-limit-reached'];

function received(count: number, say: Speech): string {
  if (say.locale === 'it')
    return count === 1 ? 'ne abbiamo già ricevuta una' : `ne abbiamo già ricevute ${say.whole(count)}`;
  return `we have already received ${count === 1 ? 'one' : say.whole(count)}`;
}

function customerItalian(details: Details, say: Speech, remedy: Remedy | undefined): string {
  const { count, limit, day, enforcement, movedTo, peak } = details;
  const invitation = `${sentence(peakRange(peak, say))} la invitiamo a fare ${atMost(limit, say)} al giorno`;
  const known = `${invitation} e ${say.day(day, 'il')} ${received(count, say)}.`;
  if (enforcement === 'defer' && movedTo !== null) {
    return `${known} Per questo la richiamata è attesa da ${say.weekday(movedTo)} in poi.`;
  }
  if (enforcement === 'refuse') {
    const from = remedy?.at === undefined ? 'nei prossimi giorni' : `da ${say.dayOrMoment(remedy.at)}`;
    return `${known} Potrà inviarne un’altra ${from}.`;
  }
  return `${known} Se può, raccolga le prossime domande in un’unica richiesta.`;
}

function customerEnglish(details: Details, say: Speech, remedy: Remedy | undefined): string {
  const { count, limit, day, enforcement, movedTo, peak } = details;
  const invitation = `${sentence(peakRange(peak, say))}, we kindly ask you to make ${atMost(limit, say)} a day`;
  const known = `${invitation}, and ${received(count, say)} on ${say.day(day)}.`;
  if (enforcement === 'defer' && movedTo !== null) {
    return `${known} The callback is therefore expected from ${say.weekday(movedTo)} on.`;
  }
  if (enforcement === 'refuse') {
    const from = remedy?.at === undefined ? 'in the next days' : `from ${say.dayOrMoment(remedy.at)}`;
    return `${known} You can send another one ${from}.`;
  }
  return `${known} If you can, please put your next questions into a single request.`;
}

function agentItalian(details: Details, say: Speech, remedy: Remedy | undefined): string {
  const { count, limit, day, enforcement, movedTo, peak } = details;
  const known = `Limite giornaliero raggiunto ${say.day(day, 'il')}: richieste precedenti ${say.whole(count)}, limite ${say.whole(limit)}`;
  const moved =
    enforcement === 'defer' && movedTo !== null ? `; richiamata rinviata a ${say.weekday(movedTo)}` : '';
  const until =
    enforcement === 'refuse' && remedy?.at !== undefined ? `; di nuovo da ${say.dayOrMoment(remedy.at)}` : '';
  return `${known}${moved}${until}. Periodo ${peakRange(peak, say)} ${peakCause(peak, say)} ${clauseMark('interpretation.peak-window', 'it')}.`;
}

function agentEnglish(details: Details, say: Speech, remedy: Remedy | undefined): string {
  const { count, limit, day, enforcement, movedTo, peak } = details;
  const known = `Daily limit reached on ${say.day(day)}: earlier requests ${say.whole(count)}, limit ${say.whole(limit)}`;
  const moved =
    enforcement === 'defer' && movedTo !== null ? `; callback moved to ${say.weekday(movedTo)}` : '';
  const until =
    enforcement === 'refuse' && remedy?.at !== undefined ? `; again from ${say.dayOrMoment(remedy.at)}` : '';
  return `${known}${moved}${until}. Period ${peakRange(peak, say)} ${peakCause(peak, say)} ${clauseMark('interpretation.peak-window', 'en')}.`;
}

export const limitTexts: ReasonWordings<'daily-limit-reached'> = {
  'daily-limit-reached': {
    it: {
      customer: (details, say, { remedy }) => customerItalian(details, say, remedy),
      agent: (details, say, { remedy }) => agentItalian(details, say, remedy),
    },
    en: {
      customer: (details, say, { remedy }) => customerEnglish(details, say, remedy),
      agent: (details, say, { remedy }) => agentEnglish(details, say, remedy),
    },
  },
};
