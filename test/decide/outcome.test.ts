import { describe, expect, test } from 'vitest';
import { outcomeOf } from '../../src/outcome.ts';
import type { Reason } from '../../src/policy/reason.ts';
import { aRequest } from '../../src/testing/builders.ts';

const refusing = { code: 'phone-missing', clause: 'booking.chat', severity: 'refuse', details: {} } as Reason;
const reviewing = {
  code: 'scope-unclear',
  clause: 'interpretation.unclear-scope',
  severity: 'review',
  details: { topics: [] },
} as Reason;
const slot = { start: 0, end: 1_800_000 };

describe('one refusing reason is enough, whatever the others say', () => {
  test.each([[[refusing, reviewing]], [[reviewing, refusing]]])('%#', (reasons) => {
    expect(outcomeOf(reasons, aRequest(), slot)).toMatchObject({
      outcome: 'refused',
      callback: null,
      reasons,
    });
  });
  test('only reviewing ones leave it to a person, with the slot', () => {
    expect(outcomeOf([reviewing, reviewing], aRequest(), slot)).toMatchObject({
      outcome: 'needs-review',
      callback: { start: new Date(0), end: new Date(1_800_000) },
    });
  });
});
