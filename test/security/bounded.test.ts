import { describe, expect, test } from 'vitest';
import { parseEmailRequest } from '../../src/email.ts';
import * as library from '../../src/index.ts';
import { aRequest, someFacts } from '../../src/testing/builders.ts';

/** Milliseconds that a call takes at most: generous, for a busy machine; what they catch takes minutes or never ends. */
const PATIENCE = 4000;
const within = <T>(work: () => T): T => {
  const started = performance.now();
  const result = work();
  expect(performance.now() - started).toBeLessThan(PATIENCE);
  return result;
};
const isDocumented = (error: unknown) =>
  error instanceof TypeError || error instanceof RangeError || error instanceof library.PolicyError;
const refused = (work: () => unknown) => {
  try {
    within(work);
    return false;
  } catch (error) {
    return isDocumented(error);
  }
};

/** Each level holds the one below ten times: 10 ** depth leaves in a few objects of memory. */
function laughs(depth: number): unknown {
  let value: unknown = 'ha';
  for (let level = 0; level < depth; level++) value = Array.from({ length: 10 }, () => value);
  return value;
}

function nested(depth: number): unknown {
  let value: unknown = {};
  for (let level = 0; level < depth; level++) value = { channel: value, hours: [value] };
  return value;
}

describe('a billion laughs', () => {
  test('as a request, or as any field of one, is decided at once', () => {
    for (const field of ['channel', 'phone', 'contactName', 'description', 'to', 'subject', 'automatic']) {
      const request = aRequest({ channel: 'email', [field]: laughs(9) });
      expect(within(() => library.decide(request, someFacts())).outcome).not.toBe(undefined);
    }
    expect(within(() => library.decide(laughs(9), someFacts())).outcome).toBe('refused');
  });
  test('as a policy, or inside one, is a fault and not a wait', () => {
    expect(refused(() => library.definePolicy(laughs(9) as never))).toBe(true);
    for (const field of Object.keys(library.contabilitaInCloud)) {
      const document = { ...library.contabilitaInCloud, [field]: laughs(7) };
      expect([field, refused(() => library.definePolicy(document as never))]).toEqual([field, true]);
    }
  });
  test('as a decision, a log or a value to explain is an error and not a wait', () => {
    expect(refused(() => library.decisionFromJSON(laughs(9) as never))).toBe(true);
    expect(refused(() => library.explain(laughs(9) as never, { locale: 'it', audience: 'agent' }))).toBe(
      true,
    );
  });
});

describe('a value nested a hundred thousand deep', () => {
  test('is refused without overflow of the stack reaching the caller as anything but a documented error', () => {
    expect(within(() => library.decide(nested(100_000), someFacts())).outcome).toBe('refused');
    expect(refused(() => library.definePolicy(nested(100_000) as never))).toBe(true);
  });
});

describe('a text of a million characters', () => {
  test.each([
    ['spaces', ' '],
    ['digits', '06 '],
    ['letters', 'a'],
    ['combining marks', 'e\u0301'],
    ['quotes', '> '],
    ['tags', '<a '],
    ['markup', '<!--'],
    ['entities', '&amp;'],
    ['reply marks', 'Re: '],
  ])(
    'of %s is decided, classified and parsed within bounds',
    async (_, part) => {
      const text = part.repeat(1_000_000 / part.length);
      within(() => library.decide(aRequest({ phone: text }), someFacts()));
      within(() => library.decide(aRequest({ contactName: text, description: text }), someFacts()));
      within(() => library.decide(aRequest({ channel: 'email', subject: text, to: [text] }), someFacts()));
      within(() => library.classifyScope(text));
      const started = performance.now();
      await parseEmailRequest(`Subject: Assistenza telefonica\nContent-Type: text/html\n\n${text}`);
      await parseEmailRequest(`Subject: ${text.slice(0, 100_000)}\n\n${text.slice(0, 100_000)}`);
      expect(performance.now() - started).toBeLessThan(PATIENCE);
    },
    60_000,
  );
});

test('many policies, zones and texts leave nothing behind: memory does not grow without bound', () => {
  const collect = (globalThis as { gc?: () => void }).gc;
  const round = (from: number, count: number) => {
    for (let index = from; index < from + count; index++) {
      library.classifyScope(`Testo numero ${index} su fattura e registro`);
      if (index % 50 === 0) {
        const timeZone =
          ['Europe/Rome', 'europe/rome', 'Asia/Bahrain', 'America/New_York'][index % 4] ?? 'UTC';
        const policy = library.definePolicy({ ...library.contabilitaInCloud, id: `p${index}`, timeZone });
        library.nextCallbackSlot(index * 86_400_000, undefined, policy);
      }
    }
    collect?.();
    return process.memoryUsage().heapUsed;
  };
  round(0, 1000);
  const before = round(1000, 1000);
  const after = round(2000, 3000);
  expect(after - before).toBeLessThan(60e6);
}, 60_000);
