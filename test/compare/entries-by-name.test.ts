import {
  contabilitaInCloud,
  definePolicy,
  diffPolicies,
  type SupportPolicyDocument,
} from 'phone-support-policy';
import { describe, expect, test } from 'vitest';

const base: SupportPolicyDocument = contabilitaInCloud;
const name = { it: 'prova', en: 'trial' };
type Part = Partial<SupportPolicyDocument>;
const told = (before: Part, after: Part) =>
  diffPolicies(definePolicy({ ...base, ...before }), definePolicy({ ...base, ...after })).changes.map(
    ({ path, before: was, after: is }) =>
      `${path.join('.')} ${was === null ? 'added' : is === null ? 'removed' : 'changed'}`,
  );
const peak = (part: Partial<SupportPolicyDocument['peak']>): Part => ({ peak: { ...base.peak, ...part } });

describe('entries of a list are matched by what names them, not by their place', () => {
  test('holidays by kind and day', () => {
    const patron = { kind: 'fixed', on: '06-24', name } as const;
    const whit = { kind: 'easter', days: 50, name } as const;
    const thanks = { kind: 'nth-weekday', month: 11, weekday: 'thursday', nth: 4, name } as const;
    expect(told({ holidays: [patron, whit] as never }, { holidays: [whit, patron] as never })).toEqual([]);
    expect(told({ holidays: [patron] as never }, { holidays: [thanks, patron] as never })).toEqual([
      'holidays.0 added',
    ]);
    expect(told({ holidays: [whit, thanks] as never }, { holidays: [thanks] as never })).toEqual([
      'holidays.0 removed',
    ]);
  });

  test('peak periods by hand by their dates', () => {
    const january = { from: '01-02', to: '01-15', name };
    const july = { from: '2027-07-01', to: '2027-07-05', name };
    expect(told(peak({ manual: [january] }), peak({ manual: [july, january] }))).toEqual([
      'peak.manual.0 added',
    ]);
    const other = { ...january, name: { it: 'altro', en: 'other' } };
    expect(told(peak({ manual: [july, january] }), peak({ manual: [other, july] })).length).toBeGreaterThan(
      0,
    );
    expect(
      told(peak({ manual: [july, january] }), peak({ manual: [other, july] })).every((line) =>
        line.endsWith('changed'),
      ),
    ).toBe(true);
  });

  test('extensions by id and period', () => {
    const extension = {
      id: 'test-extension',
      date: '2027-07-20',
      statutoryDate: '2027-06-30',
      tier: 'major',
      name,
      period: '2027',
      basis: 'an invented decree',
      lastChecked: '2026-11-01',
    } as const;
    const later = { ...extension, date: '2027-07-21' } as const;
    expect(told(peak({ extensions: [] }), peak({ extensions: [extension] }))).toEqual([
      'peak.extensions.0 added',
    ]);
    expect(told(peak({ extensions: [extension] }), peak({ extensions: [later] }))).toEqual([
      'peak.extensions.0.date changed',
    ]);
  });

  test('topics by their id', () => {
    const scope = (topics: SupportPolicyDocument['scope']['topics']): Part => ({
      scope: { ...base.scope, topics },
    });
    const payroll = { topic: 'payroll', name, terms: ['busta paga'] };
    expect(told(scope([]), scope([payroll]))).toEqual(['scope.topics.0 added']);
    expect(told(scope([payroll]), scope([{ ...payroll, terms: ['cedolino'] }]))).toEqual([
      'scope.topics.0.terms changed',
    ]);
  });
});
