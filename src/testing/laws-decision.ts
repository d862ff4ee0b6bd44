import type { Json, Subscription } from '../index.ts';
import type { SupportPolicy } from '../policy/document.ts';
import { formatCivilDate } from '../time/civil-date.ts';
import { civilDayIn } from '../time/zone.ts';
import { aRequest } from './builders.ts';
import type { LawSketch } from './law-sketch.ts';

const ODD: readonly unknown[] = [
  null,
  undefined,
  0,
  'chiamatemi',
  [],
  {},
  { channel: 'chat' },
  { channel: 'email', to: 'x', subject: 7, automatic: true },
  { channel: 'fax', description: '\u0000\u202e' },
];

function subscriptionOf(policy: SupportPolicy): Subscription | null {
  const [plan] = policy.entitledPlans;
  return plan === undefined ? null : { plan, status: 'active' };
}

export const decisionLaws: readonly LawSketch[] = [
  {
    name: 'every request, however odd, gets one outcome that follows from its reasons',
    against(ms, policy, answers) {
      for (const request of [aRequest(), aRequest({ channel: 'email' }), ...ODD]) {
        const facts = { receivedAt: ms, subscription: subscriptionOf(policy), earlierRequests: [ms - 1] };
        const { outcome, reasons, callback } = answers.decide(request, facts, policy);
        const refused = reasons.some((reason) => reason.severity === 'refuse');
        const expected = refused ? 'refused' : reasons.length > 0 ? 'needs-review' : 'accepted';
        if (outcome !== expected) return `${outcome} for ${reasons.map((reason) => reason.code).join(', ')}`;
        if (outcome === 'accepted' && callback === null) return 'accepted without a callback';
        if (outcome === 'refused' && callback !== null) return 'refused with a callback';
      }
      return null;
    },
  },
  {
    name: 'a decision is the same every time, and survives JSON',
    against(ms, policy, answers) {
      const facts = { receivedAt: ms, subscription: subscriptionOf(policy) };
      const text = JSON.stringify(answers.decide(aRequest(), facts, policy));
      if (text !== JSON.stringify(answers.decide(aRequest(), facts, policy)))
        return 'two answers to one question';
      const back = JSON.stringify(answers.decisionFromJSON(JSON.parse(text) as Json));
      return back === text ? null : `${text} comes back as ${back}`;
    },
  },
  {
    name: 'a subscription entitles on its last day and not on the day after',
    against(ms, policy, answers) {
      const subscription = subscriptionOf(policy);
      if (subscription === null) return null;
      const day = civilDayIn(policy.timeZone, ms);
      const codes = (endsOn: string): string[] =>
        answers
          .decide(aRequest(), { receivedAt: ms, subscription: { ...subscription, endsOn } }, policy)
          .reasons.map((reason) => reason.code);
      if (codes(formatCivilDate(day)).includes('subscription-ended')) return 'ended on its last day';
      return codes(formatCivilDate(day - 1)).includes('subscription-ended') ? null : 'entitles after its end';
    },
  },
  {
    name: 'the daily limit counts only in peak periods, and those are the listed ones',
    against(ms, policy, answers) {
      const date = formatCivilDate(civilDayIn(policy.timeZone, ms));
      const [listed] = answers.peakPeriods(date, date, policy);
      const peak = answers.peakPeriodAt(ms, policy);
      if (listed?.from !== peak?.from || listed?.to !== peak?.to) return `${date} is in another peak period`;
      const { allowed, limit } = answers.checkDailyLimit([ms, ms, ms], ms, policy);
      if (peak === null) return limit === null && allowed ? null : 'limited outside peak periods';
      const { dailyLimit } = policy;
      const refuses = dailyLimit?.enforcement === 'refuse' && dailyLimit.max <= 3;
      return allowed === !refuses ? null : `allowed is ${allowed} after three requests`;
    },
  },
  {
    name: 'the document comes back from JSON as the same policy',
    against(_, policy, answers) {
      const text = JSON.stringify(policy);
      const back = JSON.stringify(answers.definePolicy(JSON.parse(text) as SupportPolicy));
      return back === text ? null : 'its document changed on the way';
    },
  },
];
