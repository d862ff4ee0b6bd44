import { afterEach, describe, expect, test } from 'vitest';
import * as library from '../../src/index.ts';
import { aRequest, someFacts } from '../../src/testing/builders.ts';

const POISON =
  '{"__proto__":{"polluted":true,"channel":"chat","plan":"ADVANCED"},"constructor":{"prototype":{"polluted":true}}}';
const poisoned = (fields: object = {}) => {
  const value = JSON.parse(POISON) as Record<string, unknown>;
  for (const [key, field] of Object.entries(fields)) value[key] = field;
  return value;
};
const polluted = () =>
  (({}) as Record<string, unknown>)['polluted'] ?? ([] as unknown as Record<string, unknown>)['polluted'];

const calls: [string, () => unknown][] = [
  ['decide, request', () => library.decide(poisoned(), someFacts())],
  [
    'decide, e-mail request',
    () => library.decide(poisoned({ channel: 'email', to: poisoned() }), someFacts()),
  ],
  [
    'decide, subscription',
    () => library.decide(aRequest(), someFacts({ subscription: poisoned() as never })),
  ],
  ['validateRequest', () => library.validateRequest(poisoned(aRequest()))],
  ['definePolicy', () => library.definePolicy(poisoned(library.contabilitaInCloud) as never)],
  [
    'definePolicy, inside',
    () => library.definePolicy({ ...library.contabilitaInCloud, callback: poisoned() } as never),
  ],
  ['definePolicies', () => library.definePolicies([poisoned(library.contabilitaInCloud)] as never)],
  [
    'decisionFromJSON',
    () => library.decisionFromJSON(poisoned(library.decide(aRequest(), someFacts())) as never),
  ],
  ['redact', () => library.redact(poisoned({ receivedAt: 0, request: poisoned() }) as never)],
  [
    'replay',
    () => [...(library.replay([poisoned()] as never, library.contabilitaInCloud) as Iterable<unknown>)],
  ],
  ['explain', () => library.explain(poisoned() as never, { locale: 'it', audience: 'agent' })],
  ['callbackSlots', () => library.nextCallbackSlot(0, poisoned() as never)],
];

describe('an object with an own key __proto__ or constructor', () => {
  afterEach(() => expect(polluted()).toBeUndefined());
  test.each(calls)('changes no prototype: %s', (_, call) => {
    try {
      call();
    } catch (error) {
      expect(
        error instanceof TypeError || error instanceof RangeError || error instanceof library.PolicyError,
      ).toBe(true);
    }
    expect(polluted()).toBeUndefined();
  });
});

describe('a prototype that somebody else polluted', () => {
  const prototype = Object.prototype as unknown as Record<string, unknown>;
  const whilePolluted = <T>(fields: Record<string, unknown>, work: () => T): T => {
    Object.assign(prototype, fields);
    try {
      return work();
    } finally {
      for (const key of Object.keys(fields)) delete prototype[key];
    }
  };
  test('fills in no field of a request', () => {
    const decision = whilePolluted({ phone: '+390612345678', contactName: 'Eva Neri' }, () =>
      library.decide({ channel: 'chat', description: 'Come stampo il registro IVA?' }, someFacts()),
    );
    expect(decision.reasons.map(({ code }) => code)).toEqual(['phone-missing', 'contact-name-missing']);
  });
  test('makes no message automatic, and names no channel', () => {
    const fields = { channel: 'email', automatic: true, to: ['contabilitaincloud@teamsystem.com'] };
    const decision = whilePolluted(fields, () => library.decide({ phone: '+390612345678' }, someFacts()));
    expect(decision.reasons.map(({ code }) => code)).toEqual(['channel-unknown']);
  });
});
