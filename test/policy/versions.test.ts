import { describe, expect, test } from 'vitest';
import { contabilitaInCloud } from '../../src/policy/contabilita-in-cloud.ts';
import type { PolicyError } from '../../src/policy/policy-error.ts';
import { definePolicies, isPolicySet, policyInForce } from '../../src/policy/policy-set.ts';
import { said } from '../world/said.ts';

describe('versions of a policy', () => {
  const version = (label: string, inForceFrom: string | null, inForceTo: string | null) => ({
    ...contabilitaInCloud,
    version: label,
    inForceFrom,
    inForceTo,
  });
  const faults = (...documents: unknown[]) => {
    try {
      definePolicies(documents as never);
      return [];
    } catch (error) {
      return (error as PolicyError).faults;
    }
  };

  type Dates = [string | null, string | null];
  test.each<[Dates, Dates, string, string]>([
    [
      [null, '2026-12-30'],
      ['2027-01-02', null],
      'gap',
      'no version is in force from 2026-12-31 to 2027-01-01: version "a" (documents[0]) ends 2026-12-30',
    ],
    [
      [null, '2027-01-01'],
      ['2027-01-01', null],
      'overlap',
      'from 2027-01-01 on two versions are in force: version "a" (documents[0]) ends 2027-01-01',
    ],
    [
      ['2026-01-01', null],
      ['2027-01-01', null],
      'overlap',
      'from 2027-01-01 on two versions are in force: version "a" (documents[0]) ends never',
    ],
    [
      [null, '2026-01-01'],
      [null, '2027-01-01'],
      'overlap',
      'from ever on two versions are in force: version "a" (documents[0]) ends 2026-01-01',
    ],
  ])('%j and %j: a fault of the second', (first, second, code, message) => {
    expect(faults(version('a', ...first), version('b', ...second))).toEqual([
      { path: [1, 'inForceFrom'], code, message },
    ]);
  });

  test('there must be one, in a list', () => {
    expect(faults()).toEqual([{ path: [], code: 'missing', message: 'must list one version at least' }]);
    expect(said(() => definePolicies({} as never))).toBe(
      'TypeError: documents must be an array, not an object',
    );
  });

  test('are sorted by their first day, and each holds to its last moment in its own zone', () => {
    const set = definePolicies([
      { ...version('c', '2027-01-01', null), timeZone: 'Pacific/Auckland' },
      version('a', null, '2026-06-30'),
      version('b', '2026-07-01', '2026-12-31'),
    ]);
    expect(set.versions.map((one) => one.version)).toEqual(['a', 'b', 'c']);
    const at = (instant: string) => policyInForce(set, instant)?.version;
    expect(at('2026-06-30T23:59:59.999+02:00')).toBe('a');
    expect(at('2026-07-01T00:00+02:00')).toBe('b');
    expect(at('2026-12-31T23:59:59.999+01:00')).toBe('b');
    expect(at('2027-01-01T00:00+01:00')).toBe('c');
    expect(at('1970-01-01T00:00Z')).toBe('a');
    expect(at('2100-12-31T23:00Z')).toBe('c');
  });

  test('one without a beginning holds at the first instant, also where that is an evening of 1969', () => {
    const set = definePolicies([{ ...version('a', null, null), timeZone: 'America/New_York' }]);
    expect(policyInForce(set, 0)?.version).toBe('a');
  });

  test('before the first and after the last there is none', () => {
    const set = definePolicies([
      version('a', '2026-01-01', '2026-06-30'),
      version('b', '2026-07-01', '2026-12-31'),
    ]);
    const at = (instant: string) => policyInForce(set, instant)?.version ?? null;
    expect(at('2025-12-31T23:59:59.999+01:00')).toBeNull();
    expect(at('2026-01-01T00:00+01:00')).toBe('a');
    expect(at('2026-12-31T23:59:59.999+01:00')).toBe('b');
    expect(at('2027-01-01T00:00+01:00')).toBeNull();
  });

  test('what is no set, and an instant that is none, are named', () => {
    const set = definePolicies([contabilitaInCloud]);
    const words = 'TypeError: set must come from definePolicies(documents), but is';
    expect(said(() => policyInForce(null as never, 0))).toBe(`${words} null`);
    expect(said(() => policyInForce({} as never, 0))).toBe(`${words} an object`);
    expect(said(() => policyInForce({ versions: [{}] } as never, 0))).toBe(
      'TypeError: policy must come from definePolicy(document), but is an object',
    );
    expect(said(() => policyInForce(set, 'soon'))).toMatch(/^RangeError: at is "soon": expected an RFC 3339/);
  });
});

test('a set is told by its list of versions', () => {
  const set = definePolicies([contabilitaInCloud]);
  const others = [contabilitaInCloud, null, undefined, 'set', { versions: 'none' }, []];
  expect([set, ...others].map(isPolicySet)).toEqual([true, ...others.map(() => false)]);
});
