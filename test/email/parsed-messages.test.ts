import { type ParsedEmail, readEmailRequest } from 'phone-support-policy/email';
import { aPolicy } from 'phone-support-policy/testing';
import { describe, expect, test } from 'vitest';

const to = 'contabilitaincloud@teamsystem.com';
const text = 'Tel. 0575 555 206\nNome: Ada Neri\nProblema: la stampa è vuota';
const complete: ParsedEmail = { subject: 'Assistenza telefonica', to, messageId: '<1@example.it>', text };
const withoutEmail = aPolicy({ channels: { chat: { button: 'Assistenza' }, email: null } });

describe('a mailbox is found', () => {
  test.each<[string, unknown]>([
    ['in the form that holds its value apart', { value: [{ address: to, name: '' }], text: to }],
    ['in lists of lists', [[[{ address: to }]]]],
    ['in a list of quoted names', `"Neri, Ada \\"la\\"" <a@b.it>; "x" <${to}>`],
  ])('%s', (_, value) => {
    expect(readEmailRequest({ ...complete, to: value as never }).recipientOk).toBe(true);
  });
});

describe('a mailbox is not found', () => {
  test.each<[string, unknown]>([
    ['below lists without end', [[[[[[{ address: to }]]]]]]],
    ['in an object without address', { name: to }],
    ['in an address that is none', { address: 7 }],
    [
      'behind a thousand others',
      [...Array.from({ length: 1000 }, () => ({ address: 'a@b.it' })), { address: to }],
    ],
  ])('%s', (_, value) => {
    expect(readEmailRequest({ ...complete, to: value as never }).recipientOk).toBe(false);
  });
});

describe('automatic mail is told', () => {
  test.each<[string, unknown, boolean]>([
    ['by an empty return path', { 'Return-Path': '<>' }, true],
    ['not by another one', { 'Return-Path': '<ada@example.it>' }, false],
    ['by the first of several values', { Precedence: ['bulk', 'x'] }, true],
    ['not by values that are no texts', { Precedence: [7, {}], 'List-Id': undefined }, true],
    ['by an answer to an invitation', { 'Content-Type': 'text/calendar; method=REPLY' }, true],
    [
      'by a header that says it was written by hand, not',
      { 'X-Autoreply': 'no', 'X-Campaign-Id': '1' },
      false,
    ],
    ['not by what is no header', [7, null, [7, 'x'], { key: 7, value: 'x' }], false],
    [
      'not by a header behind a thousand others',
      [...Array.from({ length: 1000 }, (_, n) => [`x-${n}`, '']), ['precedence', 'bulk']],
      false,
    ],
    ['not by headers that are a text', 'precedence: bulk', false],
  ])('%s', (_, headers, automatic) => {
    expect(readEmailRequest({ ...complete, headers: headers as never }).automatic).toBe(automatic);
  });
});

test('the message id is taken from the headers when the parser gives none', () => {
  const { messageId } = readEmailRequest({
    ...complete,
    messageId: undefined,
    headers: { 'Message-ID': ' <2@b.it> ' },
  });
  expect(messageId).toBe('<2@b.it>');
});

test('a policy without e-mail has no subject and no mailbox that would be right', () => {
  const { subjectOk, recipientOk, request } = readEmailRequest(complete, withoutEmail);
  expect([subjectOk, recipientOk, request.phone]).toEqual([false, false, '+390575555206']);
});

describe('letters that a decoder spoilt', () => {
  test.each([
    ['are repaired when they are UTF-8 read as Latin-1', 'perchÃ© â€œcosÃ¬â€\u009d', 'perché “così”'],
    ['are repaired when they are windows-1252 read as controls', 'l\u0092IVA \u0080', 'l’IVA €'],
    ['stay as they are when they are neither', 'Ãx Â. â€ä', 'Ãx Â. â€ä'],
  ])('%s', (_, spoilt, repaired) => {
    expect(readEmailRequest({ ...complete, text: `${text} ${spoilt}` }).ownText).toContain(repaired);
  });
});
