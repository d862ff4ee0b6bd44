import type { MessageLocale } from './dates.ts';
import { readTexts } from './lists.ts';
import type { ReasonWordings } from './reason-wording.ts';
import type { Speech } from './speech.ts';

type SubscriptionCode =
  | 'subscription-missing'
  | 'subscription-not-active'
  | 'subscription-not-started'
  | 'subscription-ended'
  | 'plan-not-entitled'
  | 'subscription-ends-before-callback';

type State = { readonly state: string; readonly act: string };

const STATES: Readonly<Record<MessageLocale, Readonly<Record<string, State>>>> = {
  it: {
    trialing: { state: 'in prova', act: 'Può attivarlo' },
    suspended: { state: 'sospeso', act: 'Può riattivarlo' },
    cancelled: { state: 'disdetto', act: 'Può rinnovarlo' },
    expired: { state: 'scaduto', act: 'Può rinnovarlo' },
  },
  en: {
    trialing: { state: 'on trial', act: 'You can activate it' },
    suspended: { state: 'suspended', act: 'You can reactivate it' },
    cancelled: { state: 'cancelled', act: 'You can renew it' },
    expired: { state: 'expired', act: 'You can renew it' },
  },
};

function stateOf(status: string, say: Speech): State {
  const states = STATES[say.locale];
  const known = Object.hasOwn(states, status) ? states[status] : undefined;
  return (
    known ?? { state: say.quote(status), act: say.locale === 'it' ? 'Può rinnovarlo' : 'You can renew it' }
  );
}

const entitled = (plans: unknown, say: Speech): string =>
  say.or(readTexts(plans).map((plan) => say.quote(plan)));

export const subscriptionTexts: ReasonWordings<SubscriptionCode> = {
  'subscription-missing': {
    it: {
      customer:
        'Non troviamo un abbonamento collegato alla richiesta: la invii di nuovo dall’account o dall’indirizzo e-mail con cui usa il programma.',
      agent: 'Il mittente non risulta tra i clienti.',
    },
    en: {
      customer:
        'We cannot find a subscription that goes with your request: please send it again from the account or e-mail address with which you use the product.',
      agent: 'Sender is no known customer.',
    },
  },
  'subscription-not-active': {
    it: {
      customer: ({ status }, say) =>
        `L’assistenza telefonica richiede un abbonamento attivo e il suo risulta ${stateOf(status, say).state}. ${stateOf(status, say).act} e inviare di nuovo la richiesta.`,
      agent: ({ status }, say) => `Abbonamento non attivo: stato ${say.quote(status)}.`,
    },
    en: {
      customer: ({ status }, say) =>
        `Phone support needs an active subscription, and yours is shown as ${stateOf(status, say).state}. ${stateOf(status, say).act} and send your request again.`,
      agent: ({ status }, say) => `Subscription not active: status ${say.quote(status)}.`,
    },
  },
  'subscription-not-started': {
    it: {
      customer: ({ startsOn }, say) =>
        `Il suo abbonamento inizia ${say.day(startsOn, 'il')}: da quel giorno potrà prenotare una richiamata.`,
      agent: ({ startsOn, on }, say) =>
        `Abbonamento ${say.day(startsOn, 'dal')}; richiesta ${say.day(on, 'del')}.`,
    },
    en: {
      customer: ({ startsOn }, say) =>
        `Your subscription starts on ${say.day(startsOn)}: from that day you can book a callback.`,
      agent: ({ startsOn, on }, say) =>
        `Subscription starts on ${say.day(startsOn)}; request of ${say.day(on)}.`,
    },
  },
  'subscription-ended': {
    it: {
      customer: ({ endsOn }, say) =>
        `Il suo abbonamento è terminato ${say.day(endsOn, 'il')}. Può rinnovarlo e inviare di nuovo la richiesta.`,
      agent: ({ endsOn, on }, say) =>
        `Abbonamento terminato ${say.day(endsOn, 'il')}; richiesta ${say.day(on, 'del')}.`,
    },
    en: {
      customer: ({ endsOn }, say) =>
        `Your subscription ended on ${say.day(endsOn)}. You can renew it and send your request again.`,
      agent: ({ endsOn, on }, say) => `Subscription ended on ${say.day(endsOn)}; request of ${say.day(on)}.`,
    },
  },
  'plan-not-entitled': {
    it: {
      customer: ({ plan, entitledPlans }, say) =>
        entitledPlans.length === 0
          ? `L’assistenza telefonica non è compresa nel suo piano, ${say.quote(plan)}.`
          : `L’assistenza telefonica è compresa nel piano ${entitled(entitledPlans, say)}; il suo piano attuale è ${say.quote(plan)}. Cambiando piano potrà prenotare una richiamata.`,
      agent: ({ plan, entitledPlans }, say) =>
        `Piano ${say.quote(plan)} non abilitato. Abilitati: ${entitled(entitledPlans, say) || 'nessuno'}.`,
    },
    en: {
      customer: ({ plan, entitledPlans }, say) =>
        entitledPlans.length === 0
          ? `Phone support is not part of your plan, ${say.quote(plan)}.`
          : `Phone support comes with the plan ${entitled(entitledPlans, say)}; your current plan is ${say.quote(plan)}. If you change plan you can book a callback.`,
      agent: ({ plan, entitledPlans }, say) =>
        `Plan ${say.quote(plan)} is not entitled. Entitled: ${entitled(entitledPlans, say) || 'none'}.`,
    },
  },
  'subscription-ends-before-callback': {
    it: {
      customer: ({ endsOn, callbackOn }, say) =>
        `Il suo abbonamento termina ${say.day(endsOn, 'il')}, prima della richiamata attesa ${say.day(callbackOn, 'il')}: se lo rinnova per tempo, l’operatore potrà tenerne conto.`,
      agent: ({ endsOn, callbackOn }, say) =>
        `Abbonamento fino ${say.day(endsOn, 'al')}, richiamata ${say.day(callbackOn, 'il')}.`,
    },
    en: {
      customer: ({ endsOn, callbackOn }, say) =>
        `Your subscription ends on ${say.day(endsOn)}, before the callback expected on ${say.day(callbackOn)}: if you renew it in time, the agent can take that into account.`,
      agent: ({ endsOn, callbackOn }, say) =>
        `Subscription ends on ${say.day(endsOn)}, callback on ${say.day(callbackOn)}.`,
    },
  },
};
