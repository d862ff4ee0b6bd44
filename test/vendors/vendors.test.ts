import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import {
  addSupportTime,
  callbackSlots,
  checkDailyLimit,
  contabilitaInCloud,
  decide,
  definePolicies,
  definePolicy,
  diffPolicies,
  isOpen,
  lintPolicy,
  nextCallbackSlot,
  nextOpening,
  openIntervals,
  policyInForce,
  type SupportPolicyDocument,
  supportStatus,
  supportTimeBetween,
} from 'phone-support-policy';
import { aRequest, policyLaws } from 'phone-support-policy/testing';
import { describe, expect, test } from 'vitest';

const folder = fileURLToPath(new URL('../../docs/examples/policies/', import.meta.url));
const read = (file: string): unknown => JSON.parse(readFileSync(folder + file, 'utf8'));
const vendors = readdirSync(folder)
  .filter((file) => file.endsWith('.json') && file !== 'history.json')
  .map((file) => definePolicy(read(file) as SupportPolicyDocument));
const vendor = (id: string) => {
  const found = vendors.find((policy) => policy.id === id);
  if (found === undefined) throw new Error(`no example policy ${id}`);
  return found;
};

describe.each(vendors.map((policy) => [policy.id, policy] as const))('%s', (_, policy) => {
  test.each(policyLaws(policy).map((law) => [law.name, law] as const))('%s', (_name, law) => {
    law.check();
    // Around the switches of clocks, the turn of the year and a leap day.
    law.check([
      '2026-03-08T06:30Z',
      '2026-03-28T23:30Z',
      '2026-10-25T00:30Z',
      '2026-11-01T05:30Z',
      '2026-12-31T22:50Z',
      '2028-02-29T11:00Z',
    ]);
  });

  test('has no likely mistake', () => {
    expect(lintPolicy(policy)).toEqual([]);
  });
});

describe('the shipped policy keeps the laws too', () => {
  test.each(policyLaws(contabilitaInCloud).map((law) => [law.name, law] as const))('%s', (_, law) => {
    law.check(100);
  });
});

describe('other vendors differ only in data', () => {
  test('a desk that closes over lunch', () => {
    const desk = vendor('split-day');
    expect(supportStatus('2026-11-19T14:00+01:00', desk)).toMatchObject({
      open: false,
      cause: { kind: 'between-windows' },
      opensAt: new Date('2026-11-19T15:00+01:00'),
    });
    expect(nextOpening('2026-11-20T13:00+01:00', desk)).toEqual(new Date('2026-11-23T09:00+01:00'));
  });

  test('a desk that works from Sunday to Thursday in Bahrain', () => {
    const desk = vendor('bahrain');
    expect(isOpen('2026-11-22T09:00+03:00', desk)).toBe(true);
    expect(isOpen('2026-11-20T10:00+03:00', desk)).toBe(false);
    expect(supportTimeBetween('2026-11-19T15:00+03:00', '2026-11-22T10:00+03:00', desk)).toBe(120);
  });

  test('a desk in Copenhagen with its own holidays, one of them abolished', () => {
    const desk = vendor('copenhagen');
    expect(isOpen('2023-05-05T10:00+02:00', desk)).toBe(false);
    expect(isOpen('2024-04-26T10:00+02:00', desk)).toBe(true);
    expect(isOpen('2026-11-20T15:00+01:00', desk)).toBe(false);
  });

  test('a desk that never closes: a day has as many minutes as its clock', () => {
    const desk = vendor('round-the-clock');
    expect(supportTimeBetween('2026-03-08T00:00-05:00', '2026-03-09T00:00-04:00', desk)).toBe(23 * 60);
    expect(supportTimeBetween('2026-11-01T00:00-04:00', '2026-11-02T00:00-05:00', desk)).toBe(25 * 60);
    expect(openIntervals('2026-11-01T00:00-04:00', '2026-11-08T00:00-05:00', desk)).toHaveLength(1);
  });

  test('a night shift belongs to the evening on which it begins', () => {
    const desk = vendor('night-shift');
    expect(isOpen('2026-11-20T05:59+01:00', desk)).toBe(true);
    expect(isOpen('2026-11-21T02:00+01:00', desk)).toBe(false);
    expect(addSupportTime('2026-11-19T22:00+01:00', 480, desk)).toEqual(new Date('2026-11-20T06:00+01:00'));
    // On Christmas Eve no shift begins; that of the 23rd ends on its morning.
    expect(isOpen('2026-12-24T05:30+01:00', desk)).toBe(true);
    expect(isOpen('2026-12-24T23:00+01:00', desk)).toBe(false);
  });

  test('four places a slot and two hours of notice', () => {
    const desk = vendor('four-places');
    const at = '2026-11-19T16:00+01:00';
    const first = new Date('2026-11-20T10:00+01:00');
    expect(nextCallbackSlot(at, {}, desk)?.start).toEqual(first);
    expect(nextCallbackSlot(at, { booked: [first, first, first] }, desk)?.start).toEqual(first);
    expect(nextCallbackSlot(at, { booked: [first, first, first, first] }, desk)?.start).toEqual(
      new Date('2026-11-20T10:20+01:00'),
    );
    expect([...callbackSlots(at, {}, desk)].at(-1)?.start).toEqual(new Date('2026-12-03T16:40+01:00'));
    const day = ['2026-12-21T09:00+01:00', '2026-12-21T10:00+01:00'];
    expect(checkDailyLimit(day, '2026-12-21T11:00+01:00', desk).allowed).toBe(false);
  });

  test('a customer of another desk is judged by that desk', () => {
    const desk = vendor('long-day');
    const facts = {
      receivedAt: '2026-11-20T17:10+01:00',
      subscription: { plan: 'plus', status: 'active' as const },
    };
    const scope = { scope: 'in-scope' as const, confidence: 1, topics: [] };
    expect(decide(aRequest(), { ...facts, scope }, desk)).toMatchObject({
      outcome: 'accepted',
      callback: { start: new Date('2026-11-20T17:30+01:00') },
    });
  });
});

describe('the real history of the page, as far as it is known', () => {
  const set = definePolicies(read('history.json') as SupportPolicyDocument[]);
  const [earlier, later] = set.versions;

  test('two versions side by side, without gap or overlap', () => {
    expect(set.versions.map((policy) => policy.version)).toEqual(['earlier-wording', '2026-11']);
    expect(policyInForce(set, '2026-11-15T12:00Z')?.version).toBe('2026-11');
    expect(policyInForce(set, '2020-01-01T12:00Z')?.version).toBe('earlier-wording');
  });

  test('the earlier wording named no hours, so no slot can be told from it: a person decides', () => {
    const facts = {
      receivedAt: '2026-10-01T10:00+02:00',
      subscription: { plan: 'ADVANCED', status: 'active' as const },
      scope: { scope: 'in-scope' as const, confidence: 1, topics: [] },
    };
    const decision = decide(aRequest(), facts, set);
    expect(decision.policy?.version).toBe('earlier-wording');
    expect(decision.outcome).toBe('needs-review');
    expect(decision.reasons.map((reason) => reason.code)).toEqual(['no-callback-slot']);
  });

  test('what came with the later wording is the hours, and they are what its slots rest on', () => {
    if (earlier === undefined || later === undefined) throw new Error('two versions');
    const { changes, consequence } = diffPolicies(earlier, later, { from: '2026-11-16', to: '2026-11-20' });
    expect(changes.map((change) => change.path[0])).toEqual(['version', 'inForceFrom', 'inForceTo', 'hours']);
    expect(consequence?.opened).toHaveLength(5);
    expect(consequence?.closed).toEqual([]);
  });
});
