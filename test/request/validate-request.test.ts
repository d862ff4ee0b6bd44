import { describe, expect, test } from 'vitest';
import { contabilitaInCloud } from '../../src/policy/contabilita-in-cloud.ts';
import { validateRequest } from '../../src/request/validate-request.ts';
import { aPolicy, aRequest } from '../../src/testing/builders.ts';
import { deepFreeze } from '../world/deep-freeze.ts';
import { hostile } from '../world/hostile.ts';

const FAMILY = '👨‍👩‍👧‍👦';

/** Each reason as `code at path on clause`. */
function against(input: unknown, policy = contabilitaInCloud): string[] {
  const result = validateRequest(input, policy);
  if (result.valid) return [];
  return result.reasons.map(({ code, path, clause }) => `${code} at ${(path ?? []).join('.')} on ${clause}`);
}
function repairsOf(overrides: Record<string, unknown>) {
  return validateRequest(aRequest(overrides)).repairs.map(({ path, kind }) => `${path.join('.')}: ${kind}`);
}
function accepted(overrides: Record<string, unknown>) {
  const result = validateRequest(aRequest(overrides));
  if (!result.valid) return expect.fail(JSON.stringify(result.reasons));
  return result.request;
}

describe('a good request', () => {
  test('by chat is valid as it is', () => {
    expect(validateRequest(aRequest())).toEqual({ valid: true, request: aRequest(), repairs: [] });
  });
  test('by e-mail is valid as it is', () => {
    const mail = aRequest({ channel: 'email' });
    expect(validateRequest(mail)).toEqual({ valid: true, request: mail, repairs: [] });
  });
  test('comes back without the fields that its channel does not know', () => {
    expect(accepted({ to: ['x'], subject: 'y', automatic: true, colour: 'red' })).toEqual(aRequest());
  });
  test('keeps a policy’s own length of description', () => {
    const policy = aPolicy({ request: { ...contabilitaInCloud.request, descriptionMax: 10 } });
    expect(against(aRequest({ description: '1234567890' }), policy)).toEqual([]);
    expect(against(aRequest({ description: '12345678901' }), policy)).toHaveLength(1);
  });
});

describe('one field spoilt gives one reason', () => {
  test.each<[string, Record<string, unknown>, string]>([
    ['no phone', { phone: undefined }, 'phone-missing at phone on booking.chat'],
    ['an empty phone', { phone: '' }, 'phone-missing at phone on booking.chat'],
    ['a phone of spaces', { phone: ' \t\n' }, 'phone-missing at phone on booking.chat'],
    ['a phone that is a number', { phone: 390612345678 }, 'phone-missing at phone on booking.chat'],
    ['a phone in a list', { phone: ['0612345678'] }, 'phone-missing at phone on booking.chat'],
    ['a phone that is no number', { phone: 'chiamatemi' }, 'phone-invalid at phone on booking.chat'],
    [
      'a premium number',
      { phone: '899 123456' },
      'phone-not-callable at phone on interpretation.callable-number',
    ],
    ['no name', { contactName: undefined }, 'contact-name-missing at contactName on booking.chat'],
    [
      'a name without letters',
      { contactName: '12 34' },
      'contact-name-missing at contactName on booking.chat',
    ],
    [
      'a name that is an object',
      { contactName: { first: 'Ada' } },
      'contact-name-missing at contactName on booking.chat',
    ],
    ['a first name only', { contactName: 'Ada' }, 'contact-surname-missing at contactName on booking.chat'],
    [
      'a title and a name',
      { contactName: 'Sig.ra Bianchi' },
      'contact-surname-missing at contactName on booking.chat',
    ],
    ['no description', { description: undefined }, 'description-missing at description on booking.chat'],
    [
      'a description of signs',
      { description: '?!… 👍' },
      'description-missing at description on booking.chat',
    ],
    [
      'a description that is a list',
      { description: ['aiuto'] },
      'description-missing at description on booking.chat',
    ],
    [
      '2,001 letters',
      { description: 'x'.repeat(2001) },
      'description-too-long at description on interpretation.description-length',
    ],
    ['no channel', { channel: undefined }, 'channel-unknown at channel on booking.channels'],
    ['a channel in capitals', { channel: 'CHAT' }, 'channel-unknown at channel on booking.channels'],
    ['fax', { channel: 'fax' }, 'channel-unknown at channel on booking.channels'],
  ])('by chat: %s', (_, overrides, reason) => {
    expect(against(aRequest(overrides))).toEqual([reason]);
  });

  test.each<[string, Record<string, unknown>, string]>([
    ['no phone', { phone: null }, 'phone-missing at phone on booking.email-body'],
    ['no name', { contactName: '' }, 'contact-name-missing at contactName on booking.email-body'],
    ['no description', { description: '' }, 'description-missing at description on booking.email-body'],
    ['to somebody else', { to: ['ada@example.it'] }, 'recipient-mismatch at to on booking.email-recipient'],
    [
      'to a text',
      { to: 'contabilitaincloud@teamsystem.com' },
      'recipient-mismatch at to on booking.email-recipient',
    ],
    ['another subject', { subject: 'Aiuto' }, 'subject-mismatch at subject on booking.email-subject'],
    ['no subject', { subject: undefined }, 'subject-mismatch at subject on booking.email-subject'],
    ['an automatic message', { automatic: true }, 'automatic-message at  on interpretation.automatic-mail'],
  ])('by e-mail: %s', (_, overrides, reason) => {
    expect(against(aRequest({ channel: 'email', ...overrides }))).toEqual([reason]);
  });

  test('by e-mail a first name is enough', () => {
    expect(against(aRequest({ channel: 'email', contactName: 'Ada' }))).toEqual([]);
  });

  test('an automatic message gives no other reason, whatever else is wrong', () => {
    expect(against({ channel: 'email', automatic: true })).toEqual([
      'automatic-message at  on interpretation.automatic-mail',
    ]);
    expect(against({ channel: 'email', automatic: 'true' }).length).toBeGreaterThan(1);
  });
});

test('everything spoilt gives every reason, in the order of the form', () => {
  expect(against({ channel: 'email' })).toEqual([
    'phone-missing at phone on booking.email-body',
    'contact-name-missing at contactName on booking.email-body',
    'description-missing at description on booking.email-body',
    'recipient-mismatch at to on booking.email-recipient',
    'subject-mismatch at subject on booking.email-subject',
  ]);
});

test('a channel that the policy does not have is unknown to it', () => {
  const { email } = contabilitaInCloud.channels;
  const result = validateRequest(aRequest(), aPolicy({ channels: { chat: null, email } }));
  expect(result).toMatchObject({ reasons: [{ details: { received: 'chat', known: ['email'] } }] });
});

describe('a description is counted in graphemes', () => {
  test.each([
    ['2,000 letters', true, 'x'.repeat(2000)],
    ['2,000 emoji families', true, `x${FAMILY.repeat(1999)}`],
    ['2,001 of them', false, `x${FAMILY.repeat(2000)}`],
    ['2,000 letters with loose accents', true, 'e\u0301'.repeat(2000)],
    ['2,001 letters with loose accents', false, 'e\u0301'.repeat(2001)],
    ['2,000 letters between spaces', true, `  ${'x'.repeat(2000)}  `],
    ['2,000 letters with invisible marks', true, 'x\u200B'.repeat(2000)],
    ['stacked accents (zalgo)', true, `e${'\u0301\u0316'.repeat(15)}`.repeat(1000)],
    ['80,000 accents on one letter', true, `e${'\u0316'.repeat(79_999)}`],
    ['a million letters', false, 'x'.repeat(1_000_000)],
    ['ten million spaces', false, ' '.repeat(10_000_000)],
  ])('%s: %s', (_, valid, description) => {
    const started = performance.now();
    expect(validateRequest(aRequest({ description })).valid).toBe(valid);
    expect(performance.now() - started).toBeLessThan(800);
  });

  test('the length is told, up to ten times the limit', () => {
    const lengthOf = (description: string) => {
      const result = validateRequest(aRequest({ description }));
      return result.valid ? null : result.reasons[0].details;
    };
    expect(lengthOf('x'.repeat(2001))).toEqual({ length: 2001, max: 2000 });
    expect(lengthOf(`${FAMILY.repeat(2500)}x`)).toEqual({ length: 2501, max: 2000 });
    expect(lengthOf('x'.repeat(25_000))).toEqual({ length: 20_000, max: 2000 });
    expect(lengthOf('x'.repeat(10_000_000))).toEqual({ length: 20_000, max: 2000 });
  });
});

describe('repairs', () => {
  test.each<[string, Record<string, unknown>, string[], Record<string, unknown>]>([
    [
      'a phone as people write it',
      { phone: '06 1234 5678' },
      ['phone: phone-format'],
      { phone: '+390612345678' },
    ],
    [
      'an extension inside the phone',
      { phone: '+390612345678 int. 12' },
      ['phone: phone-format', 'phoneExtension: phone-extension'],
      { phone: '+390612345678', phoneExtension: '12' },
    ],
    [
      'a name with spaces',
      { contactName: '  Ada   Bianchi ' },
      ['contactName: whitespace'],
      { contactName: 'Ada Bianchi' },
    ],
    [
      'a name on two lines',
      { contactName: 'Ada\nBianchi' },
      ['contactName: whitespace'],
      { contactName: 'Ada Bianchi' },
    ],
    [
      'a name with a loose accent',
      { contactName: 'Niccolo\u0300 Bianchi' },
      ['contactName: unicode-form'],
      { contactName: 'Niccolò Bianchi' },
    ],
    [
      'a name with direction marks',
      { contactName: '\u202EAda Bianchi\u202C' },
      ['contactName: invisible-characters'],
      { contactName: 'Ada Bianchi' },
    ],
    [
      'a name of 150 letters',
      { contactName: `Ada ${'b'.repeat(146)}` },
      ['contactName: shortened'],
      { contactName: `Ada ${'b'.repeat(96)}` },
    ],
    [
      'a description with line ends of Windows',
      { description: 'uno\r\ndue' },
      ['description: invisible-characters'],
      { description: 'uno\ndue' },
    ],
    [
      'a description with many empty lines',
      { description: 'uno \n\n\n\n due' },
      ['description: whitespace'],
      { description: 'uno\n\ndue' },
    ],
    [
      'half of an emoji',
      { description: 'fattura \uD83D errata' },
      ['description: invisible-characters'],
      { description: 'fattura \uFFFD errata' },
    ],
    [
      'a null character',
      { description: 'fattura\u0000 errata' },
      ['description: invisible-characters'],
      { description: 'fattura errata' },
    ],
  ])('%s', (_, overrides, repairs, fields) => {
    expect(repairsOf(overrides)).toEqual(repairs);
    expect(accepted(overrides)).toMatchObject(fields);
  });

  test('an extension of its own field is kept, one that is no extension is dropped', () => {
    expect(accepted({ phoneExtension: '12' })).toMatchObject({ phoneExtension: '12' });
    for (const phoneExtension of ['1234567', 'x', '', 12, null, ['1'], '١٢']) {
      expect(accepted({ phoneExtension })).not.toHaveProperty('phoneExtension');
    }
  });

  test('tell what stood before, 200 characters of it, never half a character', () => {
    const { repairs } = validateRequest(aRequest({ description: ` ${'👍a'.repeat(300)}` }));
    expect(repairs[0]?.before.length).toBeLessThanOrEqual(200);
    expect(repairs[0]?.before).not.toMatch(/\p{Surrogate}/u);
  });

  test('a request that was repaired once needs no repair again', () => {
    const first = accepted({
      phone: '06 1234 5678 int 3',
      contactName: ' Niccolo\u0300\u200B  Bianchi\n',
      description: ' due\r\n\r\n\r\nrighe\u202E e\u0301 ',
    });
    expect(validateRequest(first)).toEqual({ valid: true, request: first, repairs: [] });
  });

  test('are listed also when the request is refused', () => {
    const result = validateRequest(aRequest({ phone: '', contactName: ' Ada  Bianchi' }));
    expect(result.valid).toBe(false);
    expect(result.repairs.map(({ kind }) => kind)).toEqual(['whitespace']);
  });
});

describe('anything at all may be passed', () => {
  const strange = Object.entries(hostile);
  test.each(strange)('as the request: %s', (_, make) => {
    const started = performance.now();
    const reasons = against(make());
    expect(reasons.length).toBeGreaterThan(0);
    expect(performance.now() - started).toBeLessThan(300);
  });

  const noObject = [
    'undefined',
    'null',
    'true',
    'zero',
    'a symbol',
    'a function',
    'a text',
    'an array',
    'an empty object',
    'a cyclic object',
    'a proxy that throws',
    'a revoked proxy',
    'a getter that throws',
    'an own key __proto__',
  ];
  test.each(noObject.filter((name) => name !== 'a cyclic object'))(
    'as the request, with one reason: %s',
    (name) => {
      expect(against(hostile[name]?.())).toEqual(['channel-unknown at channel on booking.channels']);
    },
  );

  const fields = [
    'channel',
    'phone',
    'phoneExtension',
    'contactName',
    'description',
    'to',
    'subject',
    'automatic',
  ];
  test.each(fields)('as the field %s', (field) => {
    for (const [name, make] of strange) {
      for (const channel of ['chat', 'email']) {
        const started = performance.now();
        const result = validateRequest({ ...aRequest({ channel }), [field]: make() });
        if (performance.now() - started > 500) expect.fail(`${field} as ${name} takes too long`);
        for (const reason of result.valid ? [] : result.reasons)
          expect(() => JSON.stringify(reason)).not.toThrow();
      }
    }
  });

  test.each(fields)('a getter of %s that throws counts as absent', (field) => {
    const input = Object.defineProperty({ ...aRequest({ channel: 'email' }) }, field, {
      enumerable: true,
      get() {
        throw new Error('never read me');
      },
    });
    const { [field as 'phone']: _, ...without } = aRequest({ channel: 'email' });
    expect(against(input)).toEqual(against(without));
  });

  test('inherited fields count as absent, so that a polluted prototype fills no form', () => {
    expect(against(Object.create(aRequest()))).toEqual(['channel-unknown at channel on booking.channels']);
    expect(against(JSON.parse(`{"__proto__":${JSON.stringify(aRequest())}}`))).toHaveLength(1);
  });

  test('a field is read once, so that it cannot change while it is judged', () => {
    let reads = 0;
    const input = Object.defineProperty({ ...aRequest() }, 'phone', {
      enumerable: true,
      get: () => (reads++ === 0 ? '0612345678' : '899123456'),
    });
    expect(validateRequest(input)).toMatchObject({ valid: true, request: { phone: '+390612345678' } });
    expect(reads).toBe(1);
  });

  test('the entries of a list of addresses may be anything', () => {
    const to: unknown[] = Object.values(hostile).map((make) => make());
    to.length = 5000;
    to[4999] = 'x';
    expect(against(aRequest({ channel: 'email', to }))).toContain(
      'recipient-mismatch at to on booking.email-recipient',
    );
    const good = [...Object.values(hostile).map((make) => make()), 'contabilitaincloud@teamsystem.com'];
    expect(against(aRequest({ channel: 'email', to: good }))).toEqual([]);
  });

  test('reasons quote no more than a little of the input', () => {
    const result = validateRequest({ channel: 'x'.repeat(1e7), phone: 'y'.repeat(1e7) });
    expect(JSON.stringify(result).length).toBeLessThan(1000);
  });
});

test('the request that was passed is never written to', () => {
  const input = deepFreeze(aRequest({ channel: 'email', phone: '06 1234 5678', contactName: ' Ada ' }));
  const before = structuredClone(input);
  validateRequest(input);
  expect(input).toEqual(before);
});

test('two answers share nothing that can be changed', () => {
  const first = validateRequest(aRequest({ channel: 'email' }));
  const second = validateRequest(aRequest({ channel: 'email' }));
  if (!first.valid || first.request.channel !== 'email') return expect.fail();
  first.request.to.push('x');
  expect(second).toEqual(validateRequest(aRequest({ channel: 'email' })));
  const refused = validateRequest({ channel: 'email', automatic: true });
  if (refused.valid) return expect.fail();
  Object.assign(refused.reasons[0], { severity: 'advise' });
  Object.assign(refused.reasons[0].details, { spoilt: true });
  expect(validateRequest({ channel: 'email', automatic: true })).toMatchObject({
    reasons: [{ severity: 'refuse', details: {} }],
  });
});

test('a policy that is none is a TypeError', () => {
  for (const policy of [
    null,
    {},
    { ...contabilitaInCloud },
    'IT',
    JSON.parse(JSON.stringify(contabilitaInCloud)),
  ]) {
    expect(() => validateRequest(aRequest(), policy as never)).toThrow(TypeError);
  }
});
