import { describe, expect, test } from 'vitest';
import { checkEligibility } from '../../src/eligibility/check-eligibility.ts';
import type { Subscription } from '../../src/policy/subscription.ts';
import { aSubscription } from '../../src/testing/builders.ts';
import { decided, grounds, told } from '../world/told.ts';

type Case = [situation: string, subscription: Partial<Subscription> | null, reasons: string[]];

function holds(cases: Case[]) {
  test.each(cases)('%s', (_, spoilt, reasons) => {
    const subscription = spoilt === null ? null : aSubscription(spoilt);
    const decision = decided({ facts: { subscription } });
    expect(grounds(decision)).toEqual(reasons);
    expect(decision.outcome).toBe(reasons.length === 0 ? 'accepted' : 'refused');
    const verdict = checkEligibility(subscription, '2026-10-21T10:05+02:00');
    expect(verdict.allowed ? [] : verdict.reasons.map(({ code, clause }) => `${code} on ${clause}`)).toEqual(
      reasons,
    );
  });
}

describe('eligibility.advanced-plan', () => {
  const refused = ['plan-not-entitled on eligibility.advanced-plan'];
  holds([
    ['a customer of the plan ADVANCED is entitled', {}, []],
    ['the plan may be written in small letters', { plan: 'advanced' }, []],
    ['the plan may stand between spaces', { plan: '  Advanced\n' }, []],
    ['the plan STARTER is not entitled', { plan: 'STARTER' }, refused],
    ['the plan PREMIUM is not entitled', { plan: 'PREMIUM' }, refused],
    ['the plan ENTERPRISE is not entitled', { plan: 'ENTERPRISE' }, refused],
    ['a trial is not entitled', { plan: 'TRIAL' }, refused],
    ['no plan at all is not entitled', { plan: '' }, refused],
    ['a plan with a longer name is another plan', { plan: 'ADVANCED PLUS' }, refused],
    ['a plan with spaces inside is another plan', { plan: 'ADV ANCED' }, refused],
  ]);

  test('a policy may entitle other plans, compared in the same way', () => {
    const policy = { entitledPlans: ['Premium', 'ADVANCED'] };
    const subscription = aSubscription({ plan: ' premium ' });
    expect(told(decided({ policy, facts: { subscription } }))).toBe('accepted');
    expect(told(decided({ policy: { entitledPlans: [] } }))).toBe('refused: plan-not-entitled');
  });

  test('the reason names the plan, those that are entitled, and the way out', () => {
    const [reason] = decided({ facts: { subscription: aSubscription({ plan: 'Starter' }) } }).reasons;
    expect(reason).toMatchObject({
      details: { plan: 'Starter', entitledPlans: ['ADVANCED'] },
      remedy: { kind: 'upgrade-plan' },
    });
  });
});

describe('eligibility.active-subscription', () => {
  const clause = 'eligibility.active-subscription';
  holds([
    ['an active subscription passes', { status: 'active' }, []],
    ['a sender who is no known customer has none', null, [`subscription-missing on ${clause}`]],
    ['a trial is not active', { status: 'trialing' }, [`subscription-not-active on ${clause}`]],
    ['a suspended one is not active', { status: 'suspended' }, [`subscription-not-active on ${clause}`]],
    ['a cancelled one is not active', { status: 'cancelled' }, [`subscription-not-active on ${clause}`]],
    ['an expired one is not active', { status: 'expired' }, [`subscription-not-active on ${clause}`]],
    [
      'a status unknown to us is not active',
      { status: 'ACTIVE' as 'active' },
      [`subscription-not-active on ${clause}`],
    ],
    ['one that begins today has begun', { startsOn: '2026-10-21' }, []],
    [
      'one that begins tomorrow has not',
      { startsOn: '2026-10-22' },
      [`subscription-not-started on ${clause}`],
    ],
    ['one that ends today has not ended', { endsOn: '2026-10-21' }, []],
    ['one that ended yesterday has', { endsOn: '2026-10-20' }, [`subscription-ended on ${clause}`]],
    ['a single day is enough', { startsOn: '2026-10-21', endsOn: '2026-10-21' }, []],
    [
      'every condition that fails is told',
      { plan: 'STARTER', status: 'expired', endsOn: '2025-12-31' },
      [
        'plan-not-entitled on eligibility.advanced-plan',
        `subscription-not-active on ${clause}`,
        `subscription-ended on ${clause}`,
      ],
    ],
  ]);
});
