import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { decide } from '../../src/decide.ts';
import { contabilitaInCloud } from '../../src/policy/contabilita-in-cloud.ts';
import type { DecisionFacts } from '../../src/policy/decision.ts';
import { definePolicy } from '../../src/policy/define-policy.ts';
import type { SupportPolicyDocument } from '../../src/policy/document.ts';

type Case = {
  shows: { en: string };
  request: unknown;
  facts: DecisionFacts;
  policy?: Partial<SupportPolicyDocument>;
};

const cases = JSON.parse(
  readFileSync(new URL('../../demo/requests.json', import.meta.url), 'utf8'),
) as Case[];

/** What the demo shows, by what it says that it shows. */
const outcomes: Record<string, string> = {
  'Friday, shortly before closing': 'accepted',
  'Christmas Eve, after the last slot': 'accepted',
  'the day of a tax deadline': 'accepted',
  'the second request of the same deadline day': 'accepted',
  'as above, under a policy that refuses the second request': 'refused: daily-limit-reached',
  'as above, under a policy that defers the callback': 'accepted',
  'Saint Francis, a national holiday from 2026 on': 'accepted',
  'the customer chose the slot': 'accepted',
  'the customer chose Friday afternoon': 'refused: slot-not-available',
  'wants to be called in the evening only': 'needs-review: no-callback-slot',
  'the description says too little': 'needs-review: scope-unclear',
  'a covered problem and one left out': 'needs-review: scope-mixed',
  'the subscription ends before the callback': 'needs-review: subscription-ends-before-callback',
  'a plan without phone support': 'refused: plan-not-entitled',
  'a suspended subscription': 'refused: subscription-not-active',
  'a subscription that has ended': 'refused: subscription-ended',
  'a faulty printer': 'refused: out-of-scope',
  'development against the API': 'refused: out-of-scope',
  'a form filled in by half': 'refused: phone-missing, contact-surname-missing, description-missing',
  'a premium-rate number': 'refused: phone-not-callable',
  'a description that is too long': 'refused: description-too-long',
  'several reasons at once, and a channel that does not exist':
    'refused: channel-unknown, subscription-missing, out-of-scope',
};

describe('the demo shows what it says', () => {
  for (const { shows, request, facts, policy } of cases) {
    test(shows.en, () => {
      const { outcome, reasons } = decide(request, facts, definePolicy({ ...contabilitaInCloud, ...policy }));
      const codes = reasons.map((reason) => reason.code).join(', ');
      expect(codes === '' ? outcome : `${outcome}: ${codes}`).toBe(outcomes[shows.en]);
    });
  }
});
