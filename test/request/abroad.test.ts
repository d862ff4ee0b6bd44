import { describe, expect, test } from 'vitest';
import { contabilitaInCloud } from '../../src/policy/contabilita-in-cloud.ts';
import { otherCountry } from '../../src/request/other-countries.ts';
import { readPhone } from '../../src/request/phone.ts';
import { readRequest } from '../../src/request/read-request.ts';
import { aRequest } from '../../src/testing/builders.ts';

const called = (text: string): string => {
  const read = readPhone(text, { types: ['fixed', 'mobile'], countries: 'any' });
  if (!read.ok) return read.code === 'phone-invalid' ? read.fault : read.kind;
  return [read.country, read.phone, read.extension].filter((part) => part !== null).join(' ');
};

// One test: the table of countries is read once, and it is this test that sees it read.
test('numbers abroad are read by the lengths of their country', () => {
  expect(otherCountry('442079460958')).toEqual({ country: 'GB', phone: '+442079460958', fault: null });
  expect(otherCountry('12125550123')).toMatchObject({ country: 'US', fault: null });
  expect(otherCountry('390612345678')).toBeNull();
  expect(otherCountry('999123456')).toBeNull();
  expect(otherCountry('')).toBeNull();
  const texts: [string, string][] = [
    ['+44 20 7946 0958', 'GB +442079460958'],
    ['0044 20 7946 0958', 'GB +442079460958'],
    ['(+44) 20 7946 0958', 'GB +442079460958'],
    ['+44 (0)20 7946 0958', 'GB +442079460958'],
    ['+44 ( 0 ) 20 7946 0958', 'GB +442079460958'],
    ['+44 ( 0) 20 7946 0958', 'GB +442079460958'],
    ['+44 (0 ) 20 7946 0958', 'GB +442079460958'],
    ['+44 020 7946 0958', 'GB +442079460958'],
    ['+44 20 7946 0958 int. 12', 'GB +442079460958 12'],
    ['+44 20 7946 0958 ext 123456', 'GB +442079460958 123456'],
    ['+44 20 7946 09581', 'too-long'],
    ['+44 0207 946 095', 'GB +440207946095'],
    ['+44 2', 'too-short'],
    ['+1 212 555 0123', 'US +12125550123'],
    ['+1 212 555 01234', 'too-long'],
    ['+1 2', 'too-short'],
    ['+999 123 456', 'unknown-country'],
    ['tel. +44 20 7946 0958', 'GB +442079460958'],
  ];
  for (const [text, answer] of texts) expect([text, called(text)]).toEqual([text, answer]);
});

describe('which kind a policy calls', () => {
  const kindOf = (text: string, ...types: ('fixed' | 'mobile' | 'voip' | 'toll-free')[]) => {
    const read = readPhone(text, { types, countries: 'any' });
    return read.ok ? 'called' : read.code === 'phone-invalid' ? read.fault : read.kind;
  };
  test.each([
    ['+44 20 7946 0958', ['fixed'], 'called'],
    ['+44 20 7946 0958', ['mobile'], 'called'],
    ['+44 20 7946 0958', ['voip', 'toll-free'], 'country'],
    ['06 1234 5678', ['mobile'], 'fixed'],
    ['347 1234567', ['fixed'], 'mobile'],
    ['800 123456', ['fixed', 'mobile'], 'toll-free'],
    ['12 oppure 899 123456', ['fixed'], 'premium-rate'],
    ['22 oppure 34', ['fixed'], 'too-short'],
    ['899 123456 oppure 06 1234 5678', ['fixed'], 'called'],
    ['347 1234567, 800 123456', ['fixed'], 'mobile'],
  ] as const)('%s by %j: %s', (text, types, answer) => {
    expect(kindOf(text, ...types)).toBe(answer);
  });

  test.each([
    ['2 y 3456', 'too-short'],
    ['2 y 34567', 'no-such-number'],
    ['2 y 34567890123456', 'no-such-number'],
    ['2 y 345678901234567', 'too-long'],
    ['+999 y 123', 'unknown-country'],
    ['22345', 'too-short'],
    ['223456', 'no-such-number'],
    ['223456789012', 'no-such-number'],
    ['2234567890123', 'too-long'],
  ])('%s is no number: %s', (text, fault) => {
    expect(kindOf(text, 'fixed')).toBe(fault);
  });
});

test('an e-mail that says it is not automatic keeps saying so', () => {
  const read = (automatic?: unknown) =>
    readRequest(aRequest({ channel: 'email', automatic }), contabilitaInCloud).request;
  expect(read(false)).toMatchObject({ automatic: false });
  for (const other of [undefined, null, 0, 'false']) expect(read(other)).not.toHaveProperty('automatic');
  expect(readRequest(aRequest({ channel: 'email', automatic: true }), contabilitaInCloud).repairs).toEqual(
    [],
  );
});
