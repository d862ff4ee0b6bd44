import { describe, expect, test } from 'vitest';
import { isOpen } from '../../src/calendar/opening-hours.ts';
import { contabilitaInCloud } from '../../src/policy/contabilita-in-cloud.ts';
import { definePolicy } from '../../src/policy/define-policy.ts';
import { PolicyError } from '../../src/policy/policy-error.ts';
import { definePolicies, policyInForce } from '../../src/policy/policy-set.ts';
import { aPolicy } from '../../src/testing/builders.ts';
import { deepFreeze } from '../world/deep-freeze.ts';
import { hostile } from '../world/hostile.ts';

type Loose = Record<string, unknown>;
const plain = (): Loose => JSON.parse(JSON.stringify(contabilitaInCloud));
const name = { it: 'prova', en: 'test' };

/** The shipped document with the value at a path replaced (`undefined`: taken out). */
function spoilt(path: string, value: unknown): Loose {
  const document = plain();
  const keys = path.split('.');
  const last = keys.pop() as string;
  const target = keys.reduce<Loose>((at, key) => at[key] as Loose, document);
  if (value === undefined) delete target[last];
  else Object.defineProperty(target, last, { value, enumerable: true, configurable: true, writable: true });
  return document;
}

function faultsOf(document: unknown): string[] {
  try {
    definePolicy(document as never);
  } catch (error) {
    if (error instanceof PolicyError)
      return error.faults.map(({ path, code }) => `${path.join('.')} ${code}`);
    throw error;
  }
  return [];
}

describe('a fault is told with its path and a code', () => {
  test.each<[string, unknown, string]>([
    ['id', undefined, 'id missing'],
    ['id', 5, 'id type'],
    ['id', '  ', 'id format'],
    ['version', 'x'.repeat(1001), 'version format'],
    ['inForceFrom', '2026-02-30', 'inForceFrom format'],
    ['inForceFrom', '2026-1-1', 'inForceFrom format'],
    ['inForceTo', 20261231, 'inForceTo type'],
    ['timeZone', 'Rome', 'timeZone time-zone'],
    ['timeZone', 'Europe/Roma', 'timeZone time-zone'],
    ['timeZone', '+01:00', 'timeZone time-zone'],
    ['timeZone', '', 'timeZone time-zone'],
    ['entitledPlans', 'ADVANCED', 'entitledPlans type'],
    ['entitledPlans', [1], 'entitledPlans.0 type'],
    ['channels.chat', undefined, 'channels.chat missing'],
    ['channels.chat', {}, 'channels.chat.button missing'],
    ['channels.fax', {}, 'channels.fax unknown-key'],
    ['channels.email.recipients', [], 'channels.email.recipients range'],
    ['channels.email.match', 'regex', 'channels.email.match choice'],
    ['request.descriptionMax', 0, 'request.descriptionMax range'],
    ['request.descriptionMax', 2.5, 'request.descriptionMax range'],
    ['request.callable.types', ['fax'], 'request.callable.types.0 choice'],
    ['request.callable.countries', ['Italy'], 'request.callable.countries.0 format'],
    ['hours.0.week.monday.0.from', '8:30', 'hours.0.week.monday.0.from format'],
    ['hours.0.week.monday.0.from', '24:00', 'hours.0.week.monday.0.from range'],
    ['hours.0.week.monday.0.to', '25:00', 'hours.0.week.monday.0.to format'],
    ['hours.0.week.montag', [], 'hours.0.week.montag unknown-key'],
    ['hours.0.week.monday.1', { from: '17:00', to: '18:00' }, 'hours.0.week.monday.1 overlap'],
    ['hours.0.from', undefined, 'hours.0.from missing'],
    ['hours.1', { from: null, week: {} }, 'hours.1.from order'],
    ['holidays', 'FR', 'holidays choice'],
    ['holidays', [{ kind: 'fixed', on: '02-30', name }], 'holidays.0.on format'],
    [
      'holidays',
      [{ kind: 'nth-weekday', month: 5, weekday: 'monday', nth: 0, name }],
      'holidays.0.nth range',
    ],
    ['overrides.0', { on: '2026-12-24', hours: [] }, 'overrides.0.name missing'],
    [
      'overrides.0',
      { on: { from: '2026-12-24', to: '2026-12-20' }, hours: [], name },
      'overrides.0.on.to order',
    ],
    ['overrides.0', { on: { yearly: '13-01' }, hours: [], name }, 'overrides.0.on.yearly format'],
    ['callback.minutes', 0, 'callback.minutes range'],
    ['callback.step', 1441, 'callback.step range'],
    ['callback.capacity', 0, 'callback.capacity range'],
    ['callback.capacity', undefined, 'callback.capacity missing'],
    ['callback.noticeMinutes', -1, 'callback.noticeMinutes range'],
    ['callback.horizonDays', 4000, 'callback.horizonDays range'],
    ['callback.horizonDays', Number.NaN, 'callback.horizonDays type'],
    ['callback.eligibleAtCallback', 'yes', 'callback.eligibleAtCallback type'],
    ['peak.tiers', ['huge'], 'peak.tiers.0 choice'],
    ['peak.daysBefore', 61, 'peak.daysBefore range'],
    ['peak.manual.0.to', '2026-01-15', 'peak.manual.0.to format'],
    ['peak.manual.0', { from: '2026-02-02', to: '2026-02-01', name }, 'peak.manual.0.to order'],
    ['dailyLimit', {}, 'dailyLimit.max missing'],
    ['dailyLimit.max', 0, 'dailyLimit.max range'],
    ['dailyLimit.enforcement', 'block', 'dailyLimit.enforcement choice'],
    ['scope.thresholds.accept', 1.1, 'scope.thresholds.accept range'],
    ['scope.outOfScope', 'accept', 'scope.outOfScope choice'],
    [
      'scope.topics',
      [
        { topic: 'a', name, terms: [] },
        { topic: 'a', name, terms: [] },
      ],
      'scope.topics.1 duplicate',
    ],
    ['unknown', 1, 'unknown unknown-key'],
    ['__proto__', { timeZone: 'UTC' }, '__proto__ unknown-key'],
  ])('%s as %j: %s', (path, value, fault) => {
    expect(faultsOf(spoilt(path, value))).toContain(fault);
  });

  test('all of them are told, not only the first', () => {
    const document = { ...plain(), timeZone: 'Rome', entitledPlans: 'x', dailyLimit: 3, extra: 1, id: '' };
    expect(faultsOf(document).sort()).toEqual(
      [
        'dailyLimit type',
        'entitledPlans type',
        'extra unknown-key',
        'id format',
        'timeZone time-zone',
      ].sort(),
    );
  });

  test('the message lists them in words, and names the values', () => {
    expect(() => definePolicy({ ...plain(), timeZone: 'Rome', id: 5 } as never)).toThrow(
      /2 fault\(s\)[\s\S]*id: [\s\S]*timeZone: .*"Rome"/,
    );
  });

  test('an order of the two dates that cannot be', () => {
    expect(faultsOf({ ...plain(), inForceFrom: '2027-01-01', inForceTo: '2026-12-31' })).toEqual([
      'inForceTo order',
    ]);
    expect(faultsOf({ ...plain(), inForceFrom: '2027-01-01', inForceTo: '2027-01-01' })).toEqual([]);
  });
});

test.each(Object.keys(hostile))('%s is no policy: a PolicyError, nothing else', (key) => {
  expect(() => definePolicy(hostile[key]?.() as never)).toThrow(PolicyError);
});

test('getters that throw deep inside are a PolicyError', () => {
  const document = plain();
  Object.defineProperty(document['callback'], 'minutes', {
    enumerable: true,
    get() {
      throw new Error('never read me');
    },
  });
  expect(faultsOf(document)).toEqual([' unreadable']);
});

describe('a policy', () => {
  test('is a frozen copy: the document may change afterwards', () => {
    const document = plain();
    const policy = definePolicy(document as never);
    (document['entitledPlans'] as string[]).push('STARTER');
    expect(policy.entitledPlans).toEqual(['ADVANCED']);
    const parts: unknown[] = [
      policy,
      policy.hours,
      policy.hours[0]?.week.monday?.[0],
      policy.peak.manual[0]?.name,
    ];
    expect(parts.every(Object.isFrozen)).toBe(true);
  });
  test('leaves the document as it was', () => {
    const document = deepFreeze(plain());
    expect(definePolicy(document as never)).toEqual(plain());
    expect(JSON.parse(JSON.stringify(aPolicy()))).toEqual(plain());
  });
  test('comes through JSON and definePolicy again the same', () => {
    expect(definePolicy(JSON.parse(JSON.stringify(contabilitaInCloud)))).toEqual(contabilitaInCloud);
    expect(definePolicy(contabilitaInCloud)).toEqual(contabilitaInCloud);
  });
  test('does not pollute prototypes', () => {
    faultsOf(JSON.parse('{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}}'));
    expect(({} as Loose)['polluted']).toBeUndefined();
  });
});

test('10,000 overrides are read and looked up within 100 ms', () => {
  const overrides = Array.from({ length: 10_000 }, (_, index) => ({
    on: new Date(Date.UTC(2000, 0, 1) + index * 86_400_000).toISOString().slice(0, 10),
    hours: [{ from: '10:00', to: '11:00' }],
    name,
  }));
  const document = { ...plain(), overrides };
  const best = (work: () => void) => {
    const times = [1, 2, 3, 4, 5].map(() => {
      const started = performance.now();
      work();
      return performance.now() - started;
    });
    return Math.min(...times);
  };
  const read = best(() => {
    expect(isOpen('2026-11-22T10:30+01:00', definePolicy(document as never))).toBe(true);
  });
  // On a busy machine nothing takes the time it should: then a copy through JSON is the clock.
  const copied = best(() => JSON.parse(JSON.stringify(document)));
  expect(read).toBeLessThan(Math.max(100, 25 * copied));
});

describe('a set of versions', () => {
  const version = (label: string, inForceFrom: string | null, inForceTo: string | null) => ({
    ...contabilitaInCloud,
    version: label,
    inForceFrom,
    inForceTo,
  });
  const setFaults = (...documents: unknown[]) => {
    try {
      definePolicies(documents as never);
    } catch (error) {
      if (error instanceof PolicyError)
        return error.faults.map(({ path, code }) => `${path.join('.')} ${code}`);
      throw error;
    }
    return [];
  };
  test.each<[string, [string | null, string | null][], string[]]>([
    ['one without dates', [[null, null]], []],
    [
      'one after the other',
      [
        [null, '2026-12-31'],
        ['2027-01-01', null],
      ],
      [],
    ],
    [
      'in any order',
      [
        ['2027-01-01', null],
        [null, '2026-12-31'],
      ],
      [],
    ],
    [
      'a gap of a day',
      [
        [null, '2026-12-30'],
        ['2027-01-01', null],
      ],
      ['1.inForceFrom gap'],
    ],
    [
      'an overlap of a day',
      [
        [null, '2027-01-01'],
        ['2027-01-01', null],
      ],
      ['1.inForceFrom overlap'],
    ],
    [
      'two without an end',
      [
        ['2026-01-01', null],
        ['2027-01-01', null],
      ],
      ['1.inForceFrom overlap'],
    ],
    [
      'two without a beginning',
      [
        [null, '2026-01-01'],
        [null, '2027-01-01'],
      ],
      ['1.inForceFrom overlap'],
    ],
    [
      'the same days twice',
      [
        ['2026-01-01', '2026-12-31'],
        ['2026-01-01', '2026-12-31'],
      ],
      ['1.inForceFrom overlap'],
    ],
  ])('%s', (_, dates, faults) => {
    expect(setFaults(...dates.map(([from, to], index) => version(String(index), from, to)))).toEqual(faults);
  });
  test('of no version is a PolicyError, of no list a TypeError', () => {
    expect(setFaults()).toEqual([' missing']);
    expect(() => definePolicies('x' as never)).toThrow(TypeError);
  });
  test('tells the faults of every document, with its place', () => {
    expect(
      setFaults(
        { ...version('a', null, '2026-12-31'), timeZone: 'x' },
        { ...version('b', '2027-01-01', null), id: 1 },
      ),
    ).toEqual(['0.timeZone time-zone', '1.id type']);
  });
  test('is asked with a set and an instant', () => {
    const set = definePolicies([contabilitaInCloud]);
    expect(() => policyInForce(contabilitaInCloud as never, 0)).toThrow(TypeError);
    expect(() => policyInForce(null as never, 0)).toThrow(TypeError);
    expect(() => policyInForce(set, '2026-11-20')).toThrow(RangeError);
    expect(Object.isFrozen(set) && Object.isFrozen(set.versions)).toBe(true);
  });
});
