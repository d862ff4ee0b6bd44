import { describe, expect, test } from 'vitest';
import { isAddressedTo } from '../../src/request/recipient.ts';

const MAILBOX = 'contabilitaincloud@teamsystem.com';

describe('an e-mail to the support mailbox', () => {
  test.each([
    ['alone', [MAILBOX]],
    ['in capital letters', ['ContabilitaInCloud@TeamSystem.COM']],
    ['with spaces around', [`  ${MAILBOX} `]],
    ['with a name', [`Assistenza <${MAILBOX}>`]],
    ['with a quoted name', [`"Bianchi, Ada" <${MAILBOX}>`]],
    ['in angle brackets', [`<${MAILBOX}>`]],
    ['among others', ['ada@example.it', MAILBOX, 'ugo@example.it']],
    ['in Cc, that is last', ['ada@example.it', `Assistenza <${MAILBOX}>`]],
    ['in one header line with others', [`Ada <ada@example.it>, ${MAILBOX}`]],
    ['separated by a semicolon', [`ada@example.it; ${MAILBOX}`]],
  ])('%s', (_, to) => {
    expect(isAddressedTo(to, [MAILBOX])).toBe(true);
  });
});

describe('an e-mail to somebody else', () => {
  test.each<[string, unknown[]]>([
    ['nobody', []],
    ['an empty address', ['']],
    ['another mailbox', ['ada@example.it']],
    ['the mailbox as a name only', [`"${MAILBOX}" <ada@example.it>`]],
    ['the mailbox as a bare name', [`${MAILBOX} <ada@example.it>`]],
    ['a longer local part', [`x${MAILBOX}`]],
    ['a longer domain', [`${MAILBOX}.example.it`]],
    ['another domain', ['contabilitaincloud@example.it']],
    ['a tag', ['contabilitaincloud+x@teamsystem.com']],
    ['numbers and objects', [1, null, { address: MAILBOX }, [MAILBOX]]],
    [
      'the mailbox beyond the thousandth entry',
      [...Array.from({ length: 1000 }, () => 'ada@example.it'), MAILBOX],
    ],
  ])('%s', (_, to) => {
    expect(isAddressedTo(to, [MAILBOX])).toBe(false);
  });
});

test('a policy with two mailboxes takes either', () => {
  const two = ['aiuto@example.it', 'Help@Example.it'];
  expect(isAddressedTo(['help@example.it'], two)).toBe(true);
  expect(isAddressedTo(['AIUTO@EXAMPLE.IT'], two)).toBe(true);
  expect(isAddressedTo([MAILBOX], two)).toBe(false);
});

test('addresses of any length are read in a moment', () => {
  const started = performance.now();
  expect(
    isAddressedTo(
      Array.from({ length: 5000 }, () => '<'.repeat(10_000)),
      [MAILBOX],
    ),
  ).toBe(false);
  expect(isAddressedTo(['"'.repeat(1e6), ','.repeat(1e6)], [MAILBOX])).toBe(false);
  expect(performance.now() - started).toBeLessThan(500);
});
