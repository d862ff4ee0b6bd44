import { describe, expect, test } from 'vitest';
import { explain } from '../../src/messages/explain.ts';
import { clauses } from '../../src/policy/clauses.ts';
import type { Reason } from '../../src/policy/reason.ts';
import { reasonCodes } from '../../src/policy/reason-codes.ts';
import { reasonOfEach } from './examples.ts';

const registries = [...Object.entries(clauses), ...Object.entries(reasonCodes)];
const reasons: [string, Reason][] = Object.entries(reasonOfEach());

describe('the Italian words for one thing are the same wherever they are read', () => {
  test.each(registries)('%s, where it is listed', (_, { it }) => {
    expect(it).not.toMatch(/support|\b(una|la|della|alla|nella) e-mail/i);
  });

  test.each(reasons)('%s, where it is explained', (_, reason) => {
    for (const audience of ['customer', 'agent'] as const) {
      const text = explain(reason, { locale: 'it', audience });
      expect(text).not.toMatch(/support|\b(una|la|della|alla|nella) e-mail/i);
    }
  });
});
