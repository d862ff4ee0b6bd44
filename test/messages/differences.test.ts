import { describe, expect, test } from 'vitest';
import { explain } from '../../src/messages/explain.ts';
import type { Json } from '../../src/policy/decision.ts';
import type { PolicyDifference } from '../../src/policy/policy-difference.ts';
import { audiences, locales } from './examples.ts';

const it = { locale: 'it', audience: 'customer' } as const;
const itAgent = { locale: 'it', audience: 'agent' } as const;

function aDifference(): PolicyDifference {
  const fridays = ['2027-01-08', '2027-01-15', '2027-01-22', '2027-01-29'];
  return {
    changes: [
      {
        clause: 'hours.friday',
        path: ['hours', 0, 'week', 'friday'],
        before: [{ from: '08:30', to: '12:00' }],
        after: null,
      },
      {
        clause: 'interpretation.peak-window',
        path: ['peak', 'manual', 0],
        before: null,
        after: { from: '01-02', to: '01-15', name: { it: 'avvio', en: 'start' } },
      },
      {
        clause: 'interpretation.eligible-at-callback',
        path: ['callback', 'eligibleAtCallback'],
        before: true,
        after: false,
      },
    ],
    consequence: {
      span: { from: '2027-01-01', to: '2027-01-31' },
      opened: [{ start: '2027-01-09T22:00:00.000Z', end: '2027-01-10T01:00:00.000Z' }],
      closed: fridays.map((day) => ({ start: `${day}T07:30:00.000Z`, end: `${day}T11:00:00.000Z` })),
      peakAdded: ['2027-01-02'],
      peakRemoved: [],
      slotsAdded: [],
      slotsRemoved: ['2027-01-08T07:30:00.000Z'],
    },
  };
}

describe('a difference between policies', () => {
  test('names to customers what changes, and what it does to the days', () => {
    expect(explain(aDifference(), it).split('\n')).toEqual([
      'Cambiano le condizioni dell’assistenza telefonica: orario di assistenza, periodi di elevato afflusso e fasce per la richiamata.',
      'Dal 1° al 31 gennaio 2027:',
      '- Assistenza in più: sabato 9 gennaio 2027, 23:00 – domenica 10 gennaio 2027, 02:00.',
      '- Assistenza in meno: venerdì 8 gennaio 2027, 08:30–12:00; venerdì 15 gennaio 2027, 08:30–12:00; venerdì 22 gennaio 2027, 08:30–12:00; e un altro.',
      '- Nuovi giorni di elevato afflusso: sabato 2 gennaio 2027.',
      '- Fasce per la richiamata non più disponibili: venerdì 8 gennaio 2027 alle 08:30.',
    ]);
  });

  test('gives agents each value before and after, with its clause', () => {
    const lines = explain({ ...aDifference(), consequence: null }, itAgent).split('\n');
    expect(lines).toEqual([
      '- hours.0.week.friday: 08:30–12:00 → nessuno [hours.friday]',
      '- peak.manual.0: nessuno → 01-02–01-15; name avvio [interpretation.peak-window] (interpretazione nostra)',
      '- callback.eligibleAtCallback: sì → no [interpretation.eligible-at-callback] (interpretazione nostra)',
    ]);
  });

  test('counts what it does not list, in the gender of its noun', () => {
    const { span } = aDifference().consequence ?? { span: { from: '2027-01-01', to: '2027-01-31' } };
    const days = (count: number) => Array.from({ length: count }, (_, at) => `2027-01-${10 + at}`);
    const told = (count: number, options: { locale: 'it' | 'en'; audience: 'customer' }) => {
      const at = days(count).map((day) => `${day}T07:30:00.000Z`);
      const stretches = at.map((start) => ({ start, end: start.replace('07:30', '11:00') }));
      const consequence = {
        span,
        opened: stretches,
        closed: stretches,
        peakAdded: days(count),
        peakRemoved: days(count),
        slotsAdded: at,
        slotsRemoved: at,
      };
      const lines = explain({ changes: [], consequence }, options).split('\n').slice(2);
      return lines.map((line) => line.slice(line.lastIndexOf('; ') + 2));
    };
    expect(told(9, it)).toEqual([...Array(4).fill('e altri 6.'), 'e altre 6.', 'e altre 6.']);
    expect(told(4, it)).toEqual([...Array(4).fill('e un altro.'), 'e un’altra.', 'e un’altra.']);
    expect(told(4, { locale: 'en', audience: 'customer' })).toEqual(Array(6).fill('and 1 more.'));
  });

  test('does not tell customers how the document is called, nor its version', () => {
    const clause = 'interpretation.in-force' as const;
    const id = { clause, path: ['id'], before: 'a-desk', after: 'b-desk' };
    const version = { clause, path: ['version'], before: '2026-11', after: '2027-01' };
    const { changes } = aDifference();
    expect(explain([id, version, ...changes], it)).toBe(explain(changes, it));
    expect(explain([id, version], it)).toBe('Le condizioni dell’assistenza telefonica non cambiano.');
    expect(explain([version], itAgent)).toMatch(/^- version: 2026-11 → 2027-01 /);
  });

  test('tells nothing as no limit where that is what it means', () => {
    const told = (path: (string | number)[], before: Json, after: Json, locale: 'it' | 'en' = 'it') =>
      explain([{ clause: 'interpretation.callback-slot', path, before, after }], {
        locale,
        audience: 'agent',
      })
        .slice(2)
        .replace(/ \[.*/, '');
    expect(told(['callback', 'capacity'], null, 3)).toBe('callback.capacity: senza limite → 3');
    expect(told(['callback', 'capacity'], 3, null, 'en')).toBe('callback.capacity: 3 → unlimited');
    expect(told(['dailyLimit'], null, { max: 1, enforcement: 'advise' })).toBe(
      'dailyLimit: senza limite → max 1; enforcement advise',
    );
    expect(told(['inForceFrom'], null, '2027-01-01')).toBe('inForceFrom: senza limite → 2027-01-01');
    expect(told(['inForceTo'], '2027-12-31', null)).toBe('inForceTo: 2027-12-31 → senza limite');
    expect(told(['holidays', 0, 'lastYear'], null, 2030)).toBe('holidays.0.lastYear: senza limite → 2030');
    // An entry that is there on one side only, with a value inside it that is no limit.
    expect(told(['hours', 0], { from: null, week: {} }, null)).toBe(
      'hours.0: from senza limite; week nessuno → nessuno',
    );
    expect(told(['channels', 'chat'], null, { button: 'AIUTO' })).toBe(
      'channels.chat: nessuno → button AIUTO',
    );
  });

  test('may also be the bare list of changes', () => {
    const { changes } = aDifference();
    expect(explain(changes, itAgent)).toBe(explain({ changes, consequence: null }, itAgent));
  });

  test('shows every kind of value on one line, without brackets', () => {
    const change = (before: Json, after: Json) => {
      const clause = 'interpretation.callback-slot' as const;
      return explain([{ clause, path: ['own', 'part'], before, after }], { locale: 'en', audience: 'agent' });
    };
    expect(change(null, 1234.5)).toContain('own.part: none → 1234.5 [');
    expect(change('', [])).toContain(': “” → none [');
    expect(change(['ADVANCED', 'PRO'], {})).toContain(': ADVANCED, PRO → none [');
    expect(change({ it: 'nome', en: 'name' }, { yearly: '12-24', hours: [] })).toContain(
      ': name → yearly 12-24; hours none [',
    );
    expect(change([[[[[[[[1]]]]]]]], true)).toContain(': … → yes [');
    expect(explain([{ clause: 'peak.longer-waits', path: ['own'], before: 1, after: 2 }], it)).toContain(
      ': own.',
    );
  });

  test('that is none says so', () => {
    expect(explain([], it)).toBe('Le condizioni dell’assistenza telefonica non cambiano.');
    expect(explain([], itAgent)).toBe('Nessuna differenza.');
    expect(explain([], { locale: 'en', audience: 'agent' })).toBe('No difference.');
    expect(explain([], { locale: 'en', audience: 'customer' })).toBe(
      'The terms of phone support do not change.',
    );
    const { span } = aDifference().consequence ?? {};
    const consequence = {
      ...aDifference().consequence,
      span,
      opened: [],
      closed: [],
      peakAdded: [],
      slotsRemoved: [],
    };
    const idle = { changes: [], consequence } as PolicyDifference;
    expect(explain(idle, { locale: 'en', audience: 'customer' })).toMatch(
      /From 1 to 31 January 2027, nothing changes\.$/,
    );
  });

  test('is text in both languages for both audiences, also from JSON', () => {
    for (const locale of locales) {
      for (const audience of audiences) {
        const text = explain(aDifference(), { locale, audience });
        expect(text).not.toMatch(/undefined|null|\[object|NaN|[{}]/);
        expect(explain(JSON.parse(JSON.stringify(aDifference())), { locale, audience })).toBe(text);
      }
    }
  });
});
