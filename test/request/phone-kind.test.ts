import { describe, expect, test } from 'vitest';
import { readPhone } from '../../src/request/phone.ts';
import { isShortCode, italianKind, KINDS, refusedKind } from '../../src/request/phone-kind.ts';

describe('types of number, as libphonenumber tells them', () => {
  test.each([
    ['PREMIUM_RATE', 'premium-rate'],
    ['SHARED_COST', 'shared-cost'],
    ['VOICEMAIL', 'voicemail'],
    ['PERSONAL_NUMBER', 'personal'],
    ['PAGER', 'personal'],
    ['UAN', 'personal'],
  ] as const)('%s is not called back: %s', (type, kind) => {
    expect(refusedKind(type)).toBe(kind);
    expect(KINDS[type]).toBeUndefined();
  });

  test.each([
    ['FIXED_LINE', ['fixed']],
    ['MOBILE', ['mobile']],
    ['FIXED_LINE_OR_MOBILE', ['fixed', 'mobile']],
    ['VOIP', ['voip']],
    ['TOLL_FREE', ['toll-free']],
  ] as const)('%s may be called back as %j', (type, kinds) => {
    expect(refusedKind(type)).toBeNull();
    expect(KINDS[type]).toEqual(kinds);
  });

  test('a number without a type has no kind to refuse', () => {
    expect(refusedKind(null)).toBeNull();
  });
});

describe('Italian numbers that nobody calls back, by their first digits', () => {
  test.each([
    ['112', 'short-code'],
    ['4002', 'short-code'],
    ['40020', 'short-code'],
    ['899123456', 'premium-rate'],
    ['892424', 'premium-rate'],
    ['144123456', 'premium-rate'],
    ['166123456', 'premium-rate'],
    ['1601234', 'premium-rate'],
    ['1782345678', 'premium-rate'],
    ['199123456', 'premium-rate'],
    ['848800123', 'shared-cost'],
    ['840123456', 'shared-cost'],
    ['0612345678', null],
    ['0899123456', null],
    ['3471234567', null],
    ['800123456', null],
    ['3848123456', null],
  ])('%s: %s', (national, kind) => {
    expect(italianKind(national)).toBe(kind);
  });

  test.each([
    ['112', true],
    ['11234', true],
    ['40123', true],
    ['112345', false],
    ['11', false],
    ['212', false],
    ['0112', false],
    ['112a', false],
  ])('three to five digits from 1 or 4 are a short code: %s %s', (digits, short) => {
    expect(isShortCode(digits)).toBe(short);
  });
});

describe('texts that are no number to call', () => {
  const any = { types: ['fixed', 'mobile', 'voip', 'toll-free'], countries: 'any' } as const;
  const read = (text: string) => {
    const reading = readPhone(text, { types: [...any.types], countries: 'any' });
    return reading.ok ? reading.phone : reading.code === 'phone-invalid' ? reading.fault : reading.kind;
  };
  test.each([
    ['', 'no-number'],
    ['chiamatemi', 'no-number'],
    ['+', 'no-number'],
    ['1', 'too-short'],
    ['12345', 'short-code'],
    ['112', 'short-code'],
    ['+112', 'too-short'],
    ['1 poi 12', 'short-code'],
    ['12.345.67', 'no-such-number'],
    ['3', 'too-short'],
    ['39 99', 'too-short'],
    ['06 12', 'too-short'],
    ['+39 06 1', 'too-short'],
    ['06 1234 5678 9012 3456 78', 'too-long'],
    ['39 06 1234 5678', '+390612345678'],
    ['+999 123456', 'unknown-country'],
    ['06 1234 5678 (ufficio)', '+390612345678'],
    ['tel 06 1234 piano 5678', 'no-such-number'],
    ['٠٦ ١٢٣٤ ٥٦٧٨', '+390612345678'],
    ['𝟎𝟔 𝟏𝟐𝟑𝟒 𝟓𝟔𝟕𝟖', '+390612345678'],
    ['+378 0549 882914', '+3780549882914'],
    ['+378 882914', '+3780549882914'],
    ['+39 06 698 12345', '+390669812345'],
    ['390 612 3456', '+393906123456'],
    ['39123456789012', 'too-long'],
    ['89912345678901234', 'premium-rate'],
    ['899123456789012345', 'too-long'],
  ])('%s: %s', (text, answer) => {
    expect(read(text)).toBe(answer);
  });
});
