// Run by Jest (npm run test:jest), on the built package, as a project of its own would.
const { checkEligibility, decide } = require('phone-support-policy');
const { aRequest, aSubscription, someFacts, supportMatchers } = require('phone-support-policy/testing');

expect.extend(supportMatchers);

const facts = (scope) => someFacts({ scope: { scope, confidence: 1, topics: [] } });

describe('matchers in Jest', () => {
  test('an accepted decision', () => {
    expect(decide(aRequest(), facts('in-scope'))).toBeAccepted();
    expect(decide(null, facts('in-scope'))).not.toBeAccepted();
  });

  test('a refusal, a review and the clause they rest on', () => {
    expect(decide(aRequest({ phone: '' }), facts('in-scope'))).toBeRefusedFor('phone-missing');
    expect(decide(aRequest(), facts('unclear'))).toNeedReviewFor('scope-unclear');
    expect(checkEligibility(aSubscription({ plan: 'STARTER' }), '2026-11-23T10:00+01:00')).toRestOnClause(
      'eligibility.advanced-plan',
    );
  });

  test('a failure says why', () => {
    const decision = decide(aRequest({ phone: '' }), facts('in-scope'));
    expect(() => expect(decision).toBeAccepted()).toThrow(/refuse: phone-missing \[booking\.chat\]/);
  });
});
