import {
  contabilitaInCloud,
  extensionsLastChecked,
  lintPolicy,
  type SupportPolicyDocument,
} from 'phone-support-policy';
import { describe, expect, test } from 'vitest';

const base: SupportPolicyDocument = contabilitaInCloud;
const name = { it: 'prova', en: 'trial' };
const lint = (overrides: Partial<SupportPolicyDocument>) => lintPolicy({ ...base, ...overrides });

describe('overrides without effect', () => {
  const year = { inForceFrom: '2026-01-01', inForceTo: '2026-12-31' };
  const closed = { hours: [], name };

  test('a yearly one whose only day another takes is shadowed', () => {
    const found = lint({
      ...year,
      overrides: [
        { on: { yearly: '12-24' }, ...closed },
        { on: '2026-12-24', ...closed },
      ],
    });
    expect(found.map(({ code, path, advice }) => [code, path.join('.'), advice.en])).toContainEqual([
      'override-without-effect',
      'overrides.0',
      'On each of its days another entry of the list prevails. Remove one or the other.',
    ]);
  });

  test('one of days on which the policy is not in force', () => {
    const spans = [
      { on: '2025-12-24', ...closed },
      { on: { from: '2027-01-04', to: '2027-01-08' }, ...closed },
      { on: { from: '2026-12-28', to: '2027-01-08' }, ...closed },
    ];
    const found = lint({ ...year, overrides: spans }).filter(
      ({ code }) => code === 'override-without-effect',
    );
    expect(found.map(({ path, advice }) => [path.join('.'), advice.it])).toEqual([
      ['overrides.0', 'La policy non è in vigore in quei giorni. Toglierla o correggere le date.'],
      ['overrides.1', 'La policy non è in vigore in quei giorni. Toglierla o correggere le date.'],
    ]);
  });

  test('one that changes nothing', () => {
    const [found] = lint({ ...year, overrides: [{ on: { yearly: '12-25' }, ...closed }] });
    expect(found?.advice.en).toBe(
      'The hours of those days would be the same without this entry. Remove it or correct the dates.',
    );
  });
});

describe('extensions that were checked too long ago', () => {
  const extension = (lastChecked: string) => ({
    id: 'income-tax-balance',
    period: '2026',
    date: '2027-07-20',
    statutoryDate: '2027-06-30',
    tier: 'major' as const,
    name,
    basis: 'DL 1/2027',
    lastChecked,
  });
  const checked = (lastChecked: string, inForceTo: string) =>
    lint({ inForceTo, peak: { ...base.peak, extensions: [extension(lastChecked)] } })
      .filter(({ code }) => code === 'extensions-not-checked')
      .map(({ advice }) => /checked on (\S+),/.exec(advice.en)?.[1]);

  test('the last check counts, that of the policy or that of the library', () => {
    expect(checked('2029-05-01', '2030-12-31')).toEqual(['2029-05-01']);
    expect(checked('2020-05-01', '2030-12-31')).toEqual([extensionsLastChecked]);
    expect(checked('2030-12-31', '2030-12-31')).toEqual([]);
  });
});
