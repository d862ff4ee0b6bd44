import { describe, expect, test } from 'vitest';
import { contabilitaInCloud } from '../../src/policy/contabilita-in-cloud.ts';
import { cleanText } from '../../src/request/clean-text.ts';
import { hasSurname } from '../../src/request/contact-name.ts';
import { validateRequest } from '../../src/request/validate-request.ts';
import { aPolicy, aRequest } from '../../src/testing/builders.ts';
import { said } from '../world/said.ts';

const MAILBOX = 'contabilitaincloud@teamsystem.com';
const against = (overrides: Record<string, unknown>, policy = contabilitaInCloud) => {
  const result = validateRequest(aRequest(overrides), policy);
  return result.valid ? [] : result.reasons;
};
const fix = { severity: 'refuse', remedy: { kind: 'fix-field' } };

describe('a reason, to its last detail', () => {
  const callable = ['fixed', 'mobile', 'voip', 'toll-free'];
  const phone = { ...fix, clause: 'interpretation.callable-number', path: ['phone'] };
  test.each<[Record<string, unknown>, object]>([
    [{ phone: '' }, { code: 'phone-missing', clause: 'booking.chat', path: ['phone'], details: {}, ...fix }],
    [
      { phone: 'x' },
      {
        code: 'phone-invalid',
        clause: 'booking.chat',
        path: ['phone'],
        details: { fault: 'no-number' },
        ...fix,
      },
    ],
    [
      { phone: '899 123456' },
      { ...phone, code: 'phone-not-callable', details: { kind: 'premium-rate', country: 'IT', callable } },
    ],
    [
      { contactName: '' },
      { code: 'contact-name-missing', clause: 'booking.chat', path: ['contactName'], details: {}, ...fix },
    ],
    [
      { contactName: 'Ada' },
      { code: 'contact-surname-missing', clause: 'booking.chat', path: ['contactName'], details: {}, ...fix },
    ],
    [
      { description: '' },
      { code: 'description-missing', clause: 'booking.chat', path: ['description'], details: {}, ...fix },
    ],
    [
      { description: 'x'.repeat(2001) },
      {
        code: 'description-too-long',
        clause: 'interpretation.description-length',
        path: ['description'],
        details: { length: 2001, max: 2000 },
        ...fix,
      },
    ],
    [
      { channel: 'email', to: [] },
      {
        code: 'recipient-mismatch',
        clause: 'booking.email-recipient',
        path: ['to'],
        details: { expected: [MAILBOX] },
        ...fix,
      },
    ],
    [
      { channel: 'email', subject: 'Aiuto' },
      {
        code: 'subject-mismatch',
        clause: 'booking.email-subject',
        path: ['subject'],
        details: { expected: 'Assistenza telefonica', match: 'prefix' },
        ...fix,
      },
    ],
    [
      { channel: 'email', automatic: true },
      {
        code: 'automatic-message',
        clause: 'interpretation.automatic-mail',
        severity: 'refuse',
        details: {},
      },
    ],
    [
      { channel: 'x'.repeat(50) },
      {
        code: 'channel-unknown',
        clause: 'booking.channels',
        severity: 'refuse',
        path: ['channel'],
        details: { received: 'x'.repeat(40), known: ['chat', 'email'] },
        remedy: { kind: 'other-channel' },
      },
    ],
    [
      { channel: 7 },
      {
        code: 'channel-unknown',
        clause: 'booking.channels',
        severity: 'refuse',
        path: ['channel'],
        details: { received: null, known: ['chat', 'email'] },
        remedy: { kind: 'other-channel' },
      },
    ],
  ])('%j', (overrides, reason) => {
    expect(against(overrides)).toEqual([reason]);
  });

  test('a short code among words is one of Italy', () => {
    expect(against({ phone: '1 poi 12' })[0]?.details).toMatchObject({ kind: 'short-code', country: 'IT' });
  });

  test('numbers of a country that is not called are told by their country', () => {
    const policy = aPolicy({
      request: { ...contabilitaInCloud.request, callable: { types: ['fixed'], countries: ['IT'] } },
    });
    const kind = (number: string) => against({ phone: number }, policy)[0]?.details;
    expect(kind('+44 20 7946 0958')).toEqual({ kind: 'country', country: 'GB', callable: ['fixed'] });
    expect(kind('+378 0549 882914')).toEqual({ kind: 'country', country: 'SM', callable: ['fixed'] });
    expect(kind('347 1234567')).toEqual({ kind: 'mobile', country: 'IT', callable: ['fixed'] });
  });
});

test('what is no text at all has nothing to repair', () => {
  const result = validateRequest({ channel: 'chat', phone: 1, contactName: 2, description: 3 });
  expect(result.repairs).toEqual([]);
  expect(validateRequest(aRequest({ phone: 'chiamatemi' })).repairs).toEqual([]);
  expect(validateRequest(aRequest({ description: 'x'.repeat(100_000) })).repairs).toEqual([]);
});

test('a text far too long is too long whatever stands in it', () => {
  expect(against({ description: ' '.repeat(80_000) })[0]?.code).toBe('description-missing');
  expect(against({ description: ' '.repeat(80_001) })[0]?.code).toBe('description-too-long');
});

describe('to whom an e-mail went', () => {
  const to = (value: unknown) => {
    const result = validateRequest(aRequest({ channel: 'email', to: value }));
    return result.valid && result.request.channel === 'email' ? result.request.to : null;
  };
  test('texts of a list are kept, whatever else stands in it', () => {
    expect(to([5, MAILBOX, null, 'ada@example.it'])).toEqual([MAILBOX, 'ada@example.it']);
  });
  test('what looks like a list is none', () => {
    expect(to({ length: 1, 0: MAILBOX })).toBeNull();
  });
  test('a thousand are read', () => {
    const many = [MAILBOX, ...Array.from({ length: 1500 }, () => 'ada@example.it')];
    expect(to(many)).toHaveLength(1000);
  });
});

describe('a text is cleaned', () => {
  test.each([
    ['uno\rdue', 'uno\ndue'],
    ['uno\r\ndue', 'uno\ndue'],
    ['uno   due\t\ttre', 'uno due tre'],
    ['uno  \n  due', 'uno\ndue'],
    ['uno\n\n\ndue', 'uno\n\ndue'],
    ['uno\n\n\n\n\ndue', 'uno\n\ndue'],
    ['uno\n\ndue', 'uno\n\ndue'],
    ['\u00A0uno\u2003due\u00A0', 'uno due'],
    ['a\u200B\u00ADb\u202Ec\u2066d\uFEFFe\u0007f\u009Fg\u2028h', 'abcdefgh'],
    ['tab\there', 'tab here'],
    ['\uDC00x\uD800', '\uFFFDx\uFFFD'],
    ['👍', '👍'],
  ])('%j becomes %j', (raw, text) => {
    expect(cleanText('description', raw).text).toBe(text);
  });
  test('on one line', () => {
    expect(cleanText('contactName', 'Ada \n  Bianchi\n', 'one-line').text).toBe('Ada Bianchi');
  });
  test('each step that changes something is told once, in order', () => {
    const { repairs } = cleanText('description', ' e\u0301\u200B ');
    expect(repairs).toEqual([
      { path: ['description'], kind: 'invisible-characters', before: ' e\u0301\u200B ', after: ' e\u0301 ' },
      { path: ['description'], kind: 'unicode-form', before: ' e\u0301 ', after: ' é ' },
      { path: ['description'], kind: 'whitespace', before: ' é ', after: 'é' },
    ]);
    expect(cleanText('description', 'è').repairs).toEqual([]);
  });
  test('what stood before is told up to 200 units, never half a character', () => {
    const told = (raw: string) => cleanText('description', raw).repairs[0]?.before;
    expect(told(` ${'x'.repeat(199)}`)).toHaveLength(200);
    expect(told(` ${'x'.repeat(300)}`)).toHaveLength(200);
    expect(told(` ${'x'.repeat(198)}👍`)).toBe(` ${'x'.repeat(198)}`);
    expect(told(` ${'x'.repeat(197)}👍`)).toBe(` ${'x'.repeat(197)}👍`);
  });
});

describe('a surname', () => {
  test.each([
    ['李明', true],
    ['이영희', true],
    ['さくら', true],
    ['サクラ', true],
    ['李', false],
    ['x李明', false],
    ['李明x', false],
    ['Dott.ssa Ada', false],
    ['Dott.ssa Ada Bianchi', true],
    ['Bianchi, Ada', true],
    ['Ada (Bianchi)', true],
    ['Ada/Bianchi', true],
    ['Ada;Bianchi', true],
    ['A. Bianchi', true],
    ['Ada 2', false],
    ['Ada - ', false],
    ['Sig.ra', false],
    ['Signora Ing. Ada', false],
    ['Mrs Ada', false],
    ['Signorile Ada', true],
  ])('%s: %s', (name, has) => {
    expect(hasSurname(name)).toBe(has);
  });
});

test('a policy that is none', () => {
  expect(said(() => validateRequest(aRequest(), {} as never))).toMatch(/^TypeError: policy must come from/);
});
