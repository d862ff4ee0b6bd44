import { describe, expect, test } from 'vitest';
import { explain } from '../../src/messages/explain.ts';
import { peakPeriods } from '../../src/peak/peak-periods.ts';
import { contabilitaInCloud } from '../../src/policy/contabilita-in-cloud.ts';
import { definePolicy } from '../../src/policy/define-policy.ts';
import type { ClosedCause, SupportStatus } from '../../src/policy/support-status.ts';
import { supportStatus } from '../../src/status.ts';
import { aDeadline, aPeak, audiences, locales } from './examples.ts';

const it = { locale: 'it', audience: 'customer' } as const;
const en = { locale: 'en', audience: 'customer' } as const;
const kinds: ClosedCause['kind'][] = [
  'before-opening',
  'between-windows',
  'after-closing',
  'weekend',
  'public-holiday',
  'closure',
  'never',
];
const christmas = { it: 'Natale', en: 'Christmas Day' };

function closed(cause: ClosedCause, opensAt: string | null = '2026-12-28T07:30:00Z'): SupportStatus {
  const at = opensAt === null ? null : new Date(opensAt);
  return { open: false, cause, opensAt: at, peak: null };
}

function open(until: string | null, peak: SupportStatus['peak'] = null): SupportStatus {
  const since = new Date('2026-11-16T07:30:00Z');
  const at = until === null ? null : new Date(until);
  return { open: true, since, until: at, peak };
}

describe('a status', () => {
  test('that is open says until when', () => {
    expect(explain(open('2026-11-16T16:30:00Z'), it)).toBe('Siamo aperti fino alle 17:30.');
    expect(explain(open('2026-11-16T16:30:00Z'), en)).toBe('We are open until 17:30.');
    expect(explain(open(null), it)).toBe('Siamo aperti.');
  });

  test('that is open past midnight names the day on which it ends', () => {
    expect(explain(open('2026-11-17T05:00:00Z'), it)).toBe(
      'Siamo aperti fino alle 06:00 di martedì 17 novembre 2026.',
    );
    expect(explain(open('2026-11-17T05:00:00Z'), en)).toBe(
      'We are open until 06:00 on Tuesday 17 November 2026.',
    );
  });

  test('that is closed on a holiday names it, and the next opening', () => {
    expect(explain(closed({ kind: 'public-holiday', name: christmas }), it)).toBe(
      'Siamo chiusi: oggi è festa (Natale). Riapriamo lunedì 28 dicembre 2026 alle 08:30.',
    );
    const toAgents = explain(closed({ kind: 'public-holiday', name: christmas }), {
      ...en,
      audience: 'agent',
    });
    expect(toAgents).toMatch(/\[interpretation\.public-holidays\] \(our interpretation\)$/);
  });

  test.each(kinds)('closed for the cause %s is a sentence, with a next opening or without', (kind) => {
    for (const locale of locales) {
      for (const audience of audiences) {
        for (const opensAt of ['2026-12-28T07:30:00Z', null]) {
          const text = explain(closed({ kind }, opensAt), { locale, audience });
          expect(text).toMatch(/^\p{Lu}.*[.)]$/u);
          expect(text).not.toMatch(/undefined|null|\[object|NaN|[{}]/);
        }
      }
    }
  });

  test('causes can be told apart', () => {
    expect(new Set(kinds.map((kind) => explain(closed({ kind }), it))).size).toBe(kinds.length);
  });

  test('in a peak period says so after the hours', () => {
    expect(explain(open('2026-11-16T16:30:00Z', aPeak()), it)).toBe(
      'Siamo aperti fino alle 17:30. Dal 12 al 16 novembre 2026 le attese possono essere più lunghe del solito per la scadenza del 16 novembre: liquidazione IVA del terzo trimestre.',
    );
  });

  test('reads the same after a trip through JSON, in the zone that is asked for', () => {
    const status = closed({ kind: 'weekend' });
    const there = { ...it, timeZone: 'Asia/Bahrain' };
    expect(explain(JSON.parse(JSON.stringify(status)), there)).toBe(explain(status, there));
    expect(explain(status, there)).toContain('alle 10:30');
  });
});

describe('a status of a policy elsewhere', () => {
  const bahrain = definePolicy({
    ...contabilitaInCloud,
    id: 'gulf-desk',
    timeZone: 'Asia/Bahrain',
    hours: [{ from: null, week: { wednesday: [{ from: '09:00', to: '16:00' }] } }],
  });
  const there = { ...it, timeZone: bahrain.timeZone };

  test('tells the hour on the wall of that desk when its zone is passed', () => {
    const status = supportStatus('2026-11-18T12:00+03:00', bahrain);
    expect(explain(status, there)).toBe('Siamo aperti fino alle 16:00.');
    expect(explain(status, { ...there, locale: 'en', audience: 'agent' })).toBe(
      'Open until 16:00 (Asia/Bahrain).',
    );
    expect(explain(status, it)).toBe('Siamo aperti fino alle 14:00.');
    expect(explain(supportStatus('2026-11-18T16:00+03:00', bahrain), there)).toBe(
      'Siamo chiusi: per oggi l’orario di assistenza è finito. Riapriamo mercoledì 25 novembre 2026 alle 09:00.',
    );
  });
});

describe('a peak period', () => {
  const deadlines = (count: number) =>
    ['primo', 'secondo', 'terzo', 'quarto']
      .slice(0, count)
      .map((name, index) => aDeadline({ name: { it: name, en: name }, date: `2026-11-${16 + index}` }));

  test('names the deadline that causes it', () => {
    expect(explain(aPeak(), it)).toContain(
      'per la scadenza del 16 novembre: liquidazione IVA del terzo trimestre.',
    );
  });

  test('names up to three deadlines; of more it names two and counts the others', () => {
    expect(explain(aPeak({ deadlines: deadlines(2) }), it)).toContain(
      'per le scadenze dal 16 al 17 novembre: primo e secondo.',
    );
    expect(explain(aPeak({ deadlines: deadlines(3) }), it)).toContain('primo, secondo e terzo.');
    expect(explain(aPeak({ deadlines: deadlines(4) }), it)).toContain('primo, secondo e altre 2.');
    expect(explain(aPeak({ deadlines: deadlines(4) }), en)).toContain(
      'deadlines from 16 to 19 November: primo, secondo and 2 more.',
    );
  });

  test('hides no deadline of the end of November behind stamp duty and VAT returns', () => {
    const [november] = peakPeriods('2026-11-30', '2026-11-30');
    expect(november && explain(november, it)).toContain(
      'per le scadenze del 30 novembre: imposta di bollo sulle fatture elettroniche del terzo trimestre, comunicazione delle liquidazioni IVA (LIPE) del terzo trimestre e secondo acconto delle imposte sui redditi per il 2026.',
    );
  });

  test('of more than three names first those that weigh most, then in the order of their dates', () => {
    const tiers = ['minor', 'standard', 'major', 'major'] as const;
    const weighed = deadlines(4).map((one, at) => ({ ...one, tier: tiers[at] ?? 'minor' }));
    const peak = aPeak({ deadlines: weighed });
    expect(explain(peak, it)).toContain('dal 16 al 19 novembre: terzo, quarto e altre 2.');
    expect(peak.deadlines.map(({ name }) => name.it)).toEqual(['primo', 'secondo', 'terzo', 'quarto']);
  });

  test('of a period by hand and a deadline tells both', () => {
    const [january] = peakPeriods('2025-01-16', '2025-01-16');
    expect(january && explain(january, it)).toBe(
      'Dal 2 al 16 gennaio 2025 le attese possono essere più lunghe del solito (avvio del nuovo anno e scadenza del 16 gennaio; in scadenza: secondo acconto differito delle partite IVA individuali).',
    );
    expect(january && explain(january, { ...en, audience: 'agent' })).toBe(
      'Peak period from 2 to 16 January 2025 (start of the new year and deadline of 16 January; due: deferred second income tax advance of individuals with a VAT number). [interpretation.peak-window] (our interpretation)',
    );
  });

  test('that comes from deadlines alone says so in every year', () => {
    const { manual, ...byDeadlines } = contabilitaInCloud.peak;
    expect(manual).toHaveLength(1);
    for (const daysBefore of [2, 8]) {
      const peak = { ...byDeadlines, tiers: ['major', 'standard', 'minor'] as const, daysBefore, manual: [] };
      const policy = definePolicy({ ...contabilitaInCloud, id: 'all-deadlines', peak });
      for (const period of peakPeriods('2020-01-01', '2035-12-31', policy)) {
        expect(explain(period, it)).toContain(' del solito per l');
      }
    }
  });

  test('by hand has only its name', () => {
    const peak = aPeak({
      from: '2027-01-02',
      to: '2027-01-15',
      name: { it: 'avvio', en: 'start' },
      deadlines: [],
    });
    expect(explain(peak, it)).toBe(
      'Dal 2 al 15 gennaio 2027 le attese possono essere più lunghe del solito (avvio).',
    );
  });

  test('is marked as our interpretation for agents', () => {
    expect(explain(aPeak(), { ...it, audience: 'agent' })).toMatch(
      /\[interpretation\.peak-window\] \(interpretazione nostra\)$/,
    );
  });

  test('over the turn of the year has its years', () => {
    const peak = aPeak({
      from: '2026-12-28',
      to: '2027-01-08',
      deadlines: [aDeadline({ date: '2027-01-08' })],
    });
    expect(explain(peak, it)).toContain('dell’8 gennaio 2027');
  });
});
