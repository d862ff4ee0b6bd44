import { describe, expect, test } from 'vitest';
import * as library from '../../src/index.ts';
import { aRequest, aSubscription, someFacts } from '../../src/testing/builders.ts';
import { scenarioPolicies, scenarios } from '../../src/testing.ts';

/** Words that stand in no policy and no text of the library, one a field. */
const SECRET = {
  phone: '+393331234567',
  phoneExtension: '90817',
  contactName: 'Zenobia Quaglia',
  description: 'Come registro la nota di credito del fornitore Xantippe Ombroso?',
};
const WORDS = ['3331234567', '333 123', '90817', 'Zenobia', 'Quaglia', 'Xantippe', 'Ombroso'];
const found = (value: unknown) => WORDS.filter((word) => (JSON.stringify(value) ?? '').includes(word));

const requests: [string, Record<string, unknown>][] = [
  ['that is accepted', {}],
  ['by e-mail', { channel: 'email' }],
  [
    'to a wrong address, with a wrong subject',
    { channel: 'email', to: ['Zenobia.Quaglia@example.org'], subject: 'Xantippe' },
  ],
  ['with a phone in words', { phone: 'Zenobia 3331234567 Quaglia' }],
  ['with a premium number', { phone: '899 3331234567' }],
  ['with a number too long', { phone: '+39333123456733312345679081790817' }],
  ['with a number of another country', { phone: '+443331234567' }],
  ['with only a first name', { contactName: 'Zenobia' }],
  [
    'with name and description exchanged',
    { contactName: SECRET.description, description: SECRET.contactName },
  ],
  [
    'with a description out of scope',
    { description: 'Xantippe Ombroso non ha internet, il router è spento' },
  ],
  ['with a description too long', { description: 'Xantippe Ombroso '.repeat(300) }],
  ['of an unknown channel', { channel: 'Zenobia Quaglia' }],
  ['with texts where none belong', { automatic: 'Zenobia', to: 'Quaglia', phoneExtension: 'Ombroso' }],
  ['with keys nobody asked for', { Zenobia: 'Quaglia', 'Xantippe Ombroso': 1 }],
];
const policies = {
  shipped: library.contabilitaInCloud,
  strict: library.definePolicy(scenarioPolicies['italian-mobiles']),
  'with an own topic': library.definePolicy(scenarioPolicies['own-topic']),
};

describe.each(Object.entries(policies))('under the policy %s', (_, policy) => {
  test.each(requests)(
    'phone, name and description of a request %s stay out of trace, preconditions and advice',
    (_, fields) => {
      const decision = library.decide(aRequest({ ...SECRET, ...fields }), someFacts(), policy);
      expect(found(decision.trace)).toEqual([]);
      expect(found(decision.preconditions)).toEqual([]);
      expect(found(decision.advice)).toEqual([]);
    },
  );
  test.each(requests)('and out of the reasons with their details and remedies: %s', (_, fields) => {
    const { reasons } = library.decide(aRequest({ ...SECRET, ...fields }), someFacts(), policy);
    // The unknown channel itself is told back: it is a word of the caller's code, not of the sender.
    expect(found(reasons.filter(({ code }) => code !== 'channel-unknown'))).toEqual([]);
  });
  test.each(requests)('and out of a log entry that was redacted, and of its replay: %s', (_, fields) => {
    const facts = { ...someFacts(), receivedAt: '2026-10-21T08:05:00.000Z', subscription: aSubscription() };
    const entry = { request: aRequest({ ...SECRET, ...fields }), facts };
    const redacted = library.redact(entry as never);
    expect(found(redacted)).toEqual([]);
    expect(found([...library.replay([redacted] as never, policy)])).toEqual([]);
  });
});

test('a mistake of the caller is reported without the values of the request', () => {
  const messages = [
    () => library.decide(aRequest(SECRET), { ...someFacts(), receivedAt: 'never' }),
    () => library.decide(aRequest(SECRET), { ...someFacts(), subscription: 1 as never }),
    () => library.redact({ request: aRequest(SECRET), facts: { receivedAt: null } } as never),
    () => library.decisionFromJSON({ request: SECRET } as never),
  ].map((call) => {
    try {
      return call();
    } catch (error) {
      return (error as Error).message;
    }
  });
  expect(found(messages.filter((message) => typeof message === 'string'))).toEqual([]);
});

test('the shipped scenarios trace nothing of what was written in them', () => {
  for (const { request, facts, policy } of scenarios) {
    const { trace } = library.decide(request, facts as never, library.definePolicy(scenarioPolicies[policy]));
    const texts = Object.entries((request ?? {}) as Record<string, unknown>)
      .filter(([key]) => ['phone', 'contactName', 'description'].includes(key))
      .map(([, text]) => text)
      .filter((text): text is string => typeof text === 'string' && text.trim().length > 3);
    for (const text of texts) expect(JSON.stringify(trace)).not.toContain(text.trim());
  }
});
