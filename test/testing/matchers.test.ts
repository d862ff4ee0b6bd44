import { checkEligibility, decide } from 'phone-support-policy';
import { aPolicy, aRequest, aSubscription, someFacts, supportMatchers } from 'phone-support-policy/testing';
import { describe, expect, test } from 'vitest';

expect.extend(supportMatchers);

const facts = (overrides = {}) =>
  someFacts({ scope: { scope: 'in-scope', confidence: 1, topics: [] }, ...overrides });
const accepted = () => decide(aRequest(), facts());
const refused = () => decide(aRequest({ phone: '' }), facts());
const unclear = () => decide(aRequest(), facts({ scope: { scope: 'unclear', confidence: 1, topics: [] } }));

describe('matchers in Vitest', () => {
  test('an accepted decision', () => {
    expect(accepted()).toBeAccepted();
    expect(refused()).not.toBeAccepted();
    expect(unclear()).not.toBeAccepted();
    expect(JSON.parse(JSON.stringify(accepted()))).toBeAccepted();
  });

  test('a refusal for a reason', () => {
    expect(refused()).toBeRefusedFor('phone-missing');
    expect(refused()).not.toBeRefusedFor('phone-invalid');
    expect(unclear()).not.toBeRefusedFor('scope-unclear');
  });

  test('a reason that only asks for a review does not refuse', () => {
    const both = decide(
      aRequest({ phone: '' }),
      facts({ scope: { scope: 'unclear', confidence: 1, topics: [] } }),
    );
    expect(both).toBeRefusedFor('phone-missing');
    expect(both).not.toBeRefusedFor('scope-unclear');
    expect(both).not.toNeedReviewFor('scope-unclear');
  });

  test('a review for a reason', () => {
    expect(unclear()).toNeedReviewFor('scope-unclear');
    expect(accepted()).not.toNeedReviewFor('scope-unclear');
  });

  test('the clause that an outcome rests on: of its reasons, else of the rules that passed', () => {
    expect(refused()).toRestOnClause('booking.chat');
    expect(refused()).not.toRestOnClause('callback.within-hours');
    expect(accepted()).toRestOnClause('eligibility.advanced-plan');
    expect(accepted()).not.toRestOnClause('scope.no-hardware');
  });

  test('verdicts too', () => {
    const at = '2026-11-23T10:00+01:00';
    expect(checkEligibility(aSubscription(), at)).toBeAccepted();
    expect(checkEligibility(aSubscription({ plan: 'STARTER' }), at)).toBeRefusedFor('plan-not-entitled');
    expect(checkEligibility(null, at)).toRestOnClause('eligibility.active-subscription');
  });

  test('a failure says what the outcome was, and why', () => {
    expect(() => expect(refused()).toBeAccepted()).toThrow(
      'expected the decision to be accepted, but it is refused\n  refuse: phone-missing [booking.chat]',
    );
    expect(() => expect(accepted()).not.toBeAccepted()).toThrow(
      /not to be accepted, but it is accepted, by /,
    );
    expect(() => expect(unclear()).toBeRefusedFor('out-of-scope')).toThrow(/review: scope-unclear/);
  });

  test('what is neither a decision nor a verdict is a mistake, also when negated', () => {
    expect(() => expect(3).toBeAccepted()).toThrow(/a decision or a verdict/);
    expect(() => expect({}).not.toBeRefusedFor('phone-missing')).toThrow(/a decision or a verdict/);
  });

  test('matchers know their codes and clauses', () => {
    // @ts-expect-error no such code
    expect(() => expect(refused()).not.toBeRefusedFor('phone-lost')).toThrow(TypeError);
    // @ts-expect-error no such clause
    expect(() => expect(refused()).not.toRestOnClause('booking.fax')).toThrow(TypeError);
  });

  test.each([
    ['toBeRefusedFor', 'phone-mising', 'reason code', 'phone-missing'],
    ['toNeedReviewFor', 'scope-unclaer', 'reason code', 'scope-unclear'],
    ['toRestOnClause', 'eligibility.advance-plan', 'clause', 'eligibility.advanced-plan'],
    ['toBeRefusedFor', 'toString', 'reason code', ''],
    ['toBeRefusedFor', undefined, 'reason code', ''],
  ] as const)('a mistyped name is a mistake, also when negated: %s(%j)', (matcher, written, kind, meant) => {
    const says = (negated: boolean) => {
      try {
        const given = negated ? expect(refused()).not : expect(refused());
        given[matcher](written as never);
      } catch (error) {
        return String(error);
      }
      return 'nothing';
    };
    const name = written === undefined ? 'undefined' : `"${written}"`;
    expect(says(true)).toContain(`TypeError: ${name} is no ${kind}: the nearest is "${meant}`);
    expect(says(false)).toBe(says(true));
  });
});

test('a builder takes over what it is told', () => {
  expect(aPolicy({ id: 'other' }).id).toBe('other');
});
