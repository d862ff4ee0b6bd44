import google from 'google-libphonenumber';
import { describe, expect, test } from 'vitest';
import { contabilitaInCloud } from '../../src/policy/contabilita-in-cloud.ts';
import { readPhone } from '../../src/request/phone.ts';
import { callable, invalid, notCallable, unlikeGoogle } from './phone-table.ts';

const shipped = contabilitaInCloud.request.callable;
const oracle = google.PhoneNumberUtil.getInstance();

/** Google's E.164 of a valid number, else `null`. */
function asGoogleReads(text: string): string | null {
  try {
    const number = oracle.parse(text, 'IT');
    return oracle.isValidNumber(number) ? oracle.format(number, google.PhoneNumberFormat.E164) : null;
  } catch {
    return null;
  }
}

describe('a number that can be called back', () => {
  test.each(callable)('%s is %s: %s', (text, expected, kind) => {
    const read = readPhone(text, shipped);
    if (!read.ok) return expect.fail(JSON.stringify(read));
    expect(read.extension === null ? read.phone : `${read.phone} ${read.extension}`).toBe(expected);
    expect(`${read.kind} ${read.country}`).toBe(kind);
    if (!(text in unlikeGoogle)) expect(asGoogleReads(text)).toBe(read.phone);
  });

  test.each(callable)('%s, once read as %s, reads the same again', (text) => {
    const once = readPhone(text, shipped);
    if (!once.ok) return expect.fail(JSON.stringify(once));
    expect(readPhone(once.phone, shipped)).toEqual({ ...once, extension: null });
  });
});

describe('a number that exists but is not called back', () => {
  test.each(notCallable)('%s is %s in %s', (text, kind, country) => {
    expect(readPhone(text, shipped)).toEqual({ ok: false, code: 'phone-not-callable', kind, country });
  });
});

describe('no number', () => {
  test.each(invalid)('%s: %s', (text, fault) => {
    expect(readPhone(text, shipped)).toEqual({ ok: false, code: 'phone-invalid', fault });
    if (!(text in unlikeGoogle)) expect(asGoogleReads(text)).toBeNull();
  });
});

test('every difference from Google’s library is one that still exists', () => {
  const same = Object.keys(unlikeGoogle).filter((text) => {
    const read = readPhone(text, shipped);
    return (read.ok ? read.phone : null) === asGoogleReads(text);
  });
  expect(same).toEqual([]);
});

describe('the policy says which numbers', () => {
  const one = {
    fixed: '0612345678',
    mobile: '3331234567',
    voip: '5512345678',
    'toll-free': '800123456',
  } as const;
  const kinds = Object.keys(one) as (keyof typeof one)[];
  test.each(kinds)('a policy that calls only %s numbers calls no other', (kind) => {
    const only = { types: [kind], countries: 'any' } as const;
    expect(kinds.filter((other) => readPhone(one[other], only).ok)).toEqual([kind]);
  });

  test('a policy that calls no kind calls nobody', () => {
    expect(readPhone('0612345678', { types: [], countries: 'any' })).toMatchObject({ kind: 'fixed' });
    expect(readPhone('+442079460958', { types: [], countries: 'any' }).ok).toBe(false);
  });

  const italy = { types: shipped.types, countries: ['IT', 'SM', 'VA'] };
  test.each([
    ['06 1234 5678', true],
    ['+378 0549 882345', true],
    ['+39 06 698 83712', true],
    ['+41 44 668 18 00', false],
    ['+44 20 7946 0958', false],
  ])('a policy for Italy, San Marino and the Vatican calls %s: %s', (text, ok) => {
    const read = readPhone(text, italy);
    expect(read.ok).toBe(ok);
    if (!read.ok) expect(read).toMatchObject({ code: 'phone-not-callable', kind: 'country' });
  });
});

test('a text of any length is read in a moment', () => {
  for (const text of ['0'.repeat(1e6), ' int'.repeat(1e5), '+'.repeat(1e6), '06 1234 5678 '.repeat(1e5)]) {
    const started = performance.now();
    readPhone(text, shipped);
    expect(performance.now() - started).toBeLessThan(200);
  }
});
