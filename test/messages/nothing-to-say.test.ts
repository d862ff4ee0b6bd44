import { describe, expect, test } from 'vitest';
import { decide } from '../../src/decide.ts';
import { explain } from '../../src/messages/explain.ts';
import { peakPeriodAt } from '../../src/peak/peak-periods.ts';
import { aRequest, aSubscription, someFacts } from '../../src/testing/builders.ts';

const it = { locale: 'it', audience: 'agent' } as const;
const en = { locale: 'en', audience: 'agent' } as const;
const nothing = {
  span: { from: '2027-01-01', to: '2027-01-31' },
  opened: [],
  closed: [],
  peakAdded: [],
  peakRemoved: [],
  slotsAdded: [],
  slotsRemoved: [],
};

describe('where there is little to tell', () => {
  test('a difference without a consequence', () => {
    expect(explain({ changes: [], consequence: nothing }, it)).toMatch(/gennaio 2027 non cambia nulla\.$/);
    expect(explain({ changes: [], consequence: nothing }, en)).toMatch(/January 2027, nothing changes\.$/);
  });

  test('a change that names no part of the document', () => {
    const change = {
      clause: 'interpretation.in-force' as const,
      path: [],
      before: null,
      after: { id: 'desk' },
    };
    expect(explain({ changes: [change], consequence: null }, en)).toContain('id desk');
  });

  test('an empty plan is told as empty', () => {
    const decision = decide(aRequest(), someFacts({ subscription: aSubscription({ plan: ' ' }) }));
    expect(explain(decision, it)).toContain('«vuoto»');
    expect(explain(decision, en)).toContain('“empty”');
  });

  test('a peak period has a head in both languages', () => {
    const peak = peakPeriodAt('2026-11-16T10:00+01:00');
    expect(explain(peak as never, it)).toMatch(/^Periodo di elevato afflusso dal 12 al 16 novembre/);
    expect(explain(peak as never, en)).toMatch(/^Peak period from 12 to 16 November/);
  });
});
