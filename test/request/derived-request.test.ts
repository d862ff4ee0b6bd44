import { describe, expect, test } from 'vitest';
import { contabilitaInCloud } from '../../src/policy/contabilita-in-cloud.ts';
import { deriveRequest, readDerived } from '../../src/request/derived-request.ts';
import { readRequest } from '../../src/request/read-request.ts';
import { aPolicy, aRequest } from '../../src/testing/builders.ts';

const chat = {
  channel: 'chat',
  automatic: false,
  fields: ['phone', 'contactName', 'description'],
  phone: [{ kinds: ['fixed'], country: 'IT' }],
  contactName: 'full',
  descriptionLength: 59,
  recipientOk: false,
  subjectOk: false,
};

describe('what is left of a request without its texts', () => {
  test.each<[string, unknown, object]>([
    ['of a chat request', aRequest(), chat],
    [
      'of an e-mail',
      aRequest({ channel: 'email', contactName: 'Ada' }),
      {
        ...chat,
        channel: 'email',
        fields: ['phone', 'contactName', 'description', 'to', 'subject'],
        contactName: 'one',
        recipientOk: true,
        subjectOk: true,
      },
    ],
    [
      'of one to somebody else',
      aRequest({ channel: 'email', to: ['x'] }),
      { channel: 'email', recipientOk: false, subjectOk: true },
    ],
    ['of an automatic message', aRequest({ channel: 'email', automatic: true }), { automatic: true }],
    ['of one that says so in words', aRequest({ channel: 'email', automatic: 'true' }), { automatic: false }],
    ['of an unknown channel', aRequest({ channel: 'fax' }), { ...chat, channel: null }],
    [
      'of a request without anything',
      null,
      {
        channel: null,
        automatic: false,
        fields: [],
        phone: null,
        contactName: 'none',
        descriptionLength: null,
        recipientOk: false,
        subjectOk: false,
      },
    ],
    ['of no phone', aRequest({ phone: '' }), { phone: null }],
    ['of a phone that is none', aRequest({ phone: 'chiamatemi' }), { phone: [{ fault: 'no-number' }] }],
    [
      'of one that nobody calls back',
      aRequest({ phone: '899 123456' }),
      { phone: [{ uncallable: 'premium-rate', country: 'IT' }] },
    ],
    [
      'of words and two numbers',
      aRequest({ phone: 'casa; 06 1234 5678, 347 1234567' }),
      {
        phone: [
          { fault: 'too-long' },
          { kinds: ['fixed'], country: 'IT' },
          { kinds: ['mobile'], country: 'IT' },
        ],
      },
    ],
    [
      'of a number abroad',
      aRequest({ phone: '+44 20 7946 0958' }),
      { phone: [{ kinds: null, country: 'GB' }] },
    ],
  ])('%s', (_, request, left) => {
    expect(deriveRequest(request)).toMatchObject(left);
    expect(Object.keys(deriveRequest(request))).toEqual(Object.keys(chat));
  });
});

test('fields that are empty, or null, count as not given', () => {
  const given = (fields: object) => deriveRequest({ channel: 'chat', ...fields }).fields;
  expect(given({ phone: null, contactName: '', description: undefined })).toEqual([]);
  expect(given({ phone: 0, contactName: ' ', description: 'x', colour: 'red' })).toEqual([
    'phone',
    'contactName',
    'description',
  ]);
});

describe('a derived request is judged like the request itself', () => {
  const requests: [string, unknown][] = [
    ['a good one', aRequest()],
    ['a good e-mail', aRequest({ channel: 'email', contactName: 'Ada' })],
    ['a first name in the chat', aRequest({ contactName: 'Ada' })],
    ['no name', aRequest({ contactName: '' })],
    ['no phone', aRequest({ phone: '' })],
    ['a phone that is none', aRequest({ phone: 'x' })],
    ['a premium number', aRequest({ phone: '899 123456' })],
    ['two numbers, the second of which is called', aRequest({ phone: '899 123456 / 347 1234567' })],
    ['a number abroad', aRequest({ phone: '+44 20 7946 0958' })],
    ['no description', aRequest({ description: '' })],
    ['a long description', aRequest({ description: 'x'.repeat(2001) })],
    ['a long description by e-mail', aRequest({ channel: 'email', description: 'x'.repeat(2001) })],
    ['no description by e-mail', aRequest({ channel: 'email', description: '' })],
    ['another subject and address', aRequest({ channel: 'email', subject: 'x', to: [] })],
    ['an automatic e-mail', aRequest({ channel: 'email', automatic: true })],
    ['an automatic chat', aRequest({ automatic: true })],
    ['an unknown channel', aRequest({ channel: 'fax' })],
    ['nothing', null],
  ];
  const { chat: chatChannel, email } = contabilitaInCloud.channels;
  const policies = {
    'the shipped policy': contabilitaInCloud,
    'chat alone': aPolicy({ channels: { chat: chatChannel, email: null } }),
    'e-mail alone': aPolicy({ channels: { chat: null, email } }),
    'mobiles alone': aPolicy({
      request: { descriptionMax: 40, callable: { types: ['mobile'], countries: ['IT'] } },
    }),
  };

  test.each(requests)('%s', (_, request) => {
    for (const policy of Object.values(policies)) {
      const whole = readRequest(request, policy);
      const derived = readDerived(deriveRequest(request), policy);
      expect(derived.reasons.map((reason) => ({ ...reason, details: {} }))).toEqual(
        whole.reasons.map((reason) => ({ ...reason, details: {} })),
      );
      expect(derived).toMatchObject({
        request: null,
        automatic: whole.automatic,
        repairs: [],
        facts: {
          channel: whole.facts.channel,
          fields: whole.facts.fields,
          phoneKind: null,
          phoneCountry: null,
        },
      });
      expect(derived.description === null).toBe(whole.description === null || whole.description === '');
    }
  });

  test('its description is empty: the text itself is gone', () => {
    expect(readDerived(deriveRequest(aRequest()), contabilitaInCloud).description).toBe('');
  });

  test('a number of no kind, as a log may hold it, is not called', () => {
    const derived = { ...deriveRequest(aRequest()), phone: [{ kinds: [], country: 'IT' }] };
    expect(readDerived(derived, contabilitaInCloud).reasons).toMatchObject([
      { code: 'phone-not-callable', details: { kind: 'personal', country: 'IT' } },
    ]);
  });
});
