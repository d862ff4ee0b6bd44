import { describe, expect, test } from 'vitest';
import { contabilitaInCloud } from '../../src/policy/contabilita-in-cloud.ts';
import { readRequest } from '../../src/request/read-request.ts';
import { isAddressedTo } from '../../src/request/recipient.ts';
import { requestShape } from '../../src/request/request-shape.ts';
import { aRequest } from '../../src/testing/builders.ts';

describe('what a front end sends has a shape, before any rule', () => {
  const fits = (overrides: object) => requestShape.safeParse(aRequest({ ...overrides })).success;
  test.each<[string, object, boolean]>([
    ['a chat request', {}, true],
    ['an e-mail', { channel: 'email' }, true],
    ['an e-mail that is automatic', { channel: 'email', automatic: true }, true],
    ['an extension of six digits', { phoneExtension: '123456' }, true],
    ['one of seven', { phoneExtension: '1234567' }, false],
    ['one with a letter before', { phoneExtension: 'x1' }, false],
    ['one with a letter behind', { phoneExtension: '1x' }, false],
    ['an empty phone', { phone: '' }, false],
    ['an empty name', { contactName: '' }, false],
    ['an empty description', { description: '' }, false],
    ['an unknown channel', { channel: 'fax' }, false],
    ['an e-mail without addresses', { channel: 'email', to: undefined }, false],
    ['an e-mail to a text', { channel: 'email', to: 'x' }, false],
    ['an e-mail without a subject', { channel: 'email', subject: undefined }, false],
    ['an e-mail that may be automatic', { channel: 'email', automatic: 'yes' }, false],
  ])('%s: %s', (_, overrides, expected) => {
    expect(fits(overrides)).toBe(expected);
  });
});

describe('the address of an e-mail, among what stands around it', () => {
  const mailbox = 'contabilitaincloud@teamsystem.com';
  test.each([
    [`<${mailbox}> (ufficio)`, true],
    [`"x, y" <${mailbox}>`, true],
    [`"x,${mailbox},y" <ada@example.it>`, false],
    ['contabilita"x"incloud@teamsystem.com', false],
    [`<${mailbox}> <ada@example.it>`, false],
    [`${'x,'.repeat(480)}${mailbox}`, true],
    [`${'x,'.repeat(600)}${mailbox}`, false],
  ])('%s: %s', (entry, expected) => {
    expect(isAddressedTo([entry], [mailbox])).toBe(expected);
  });
  test('spaces around the mailbox of a policy do not count', () => {
    expect(isAddressedTo([mailbox], [` ${mailbox} `])).toBe(true);
  });
});

test('of a request without a channel nothing is given, repaired or automatic', () => {
  expect(readRequest(aRequest({ channel: 'fax', automatic: true }), contabilitaInCloud)).toMatchObject({
    request: null,
    automatic: false,
    repairs: [],
    facts: { channel: null, fields: [], phoneKind: null, phoneCountry: null, descriptionLength: 59 },
  });
});
