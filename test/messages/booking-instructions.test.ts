import { describe, expect, test } from 'vitest';
import { bookingInstructions } from '../../src/messages/booking-instructions.ts';
import { explain } from '../../src/messages/explain.ts';
import { brandPolicy } from '../../src/policy/brand.ts';
import { clauses } from '../../src/policy/clauses.ts';
import { contabilitaInCloud } from '../../src/policy/contabilita-in-cloud.ts';
import type { SupportPolicy, SupportPolicyDocument } from '../../src/policy/document.ts';
import { audiences, locales } from './examples.ts';

function aPolicy(overrides: Partial<SupportPolicyDocument>): SupportPolicy {
  return brandPolicy({ ...structuredClone<SupportPolicyDocument>(contabilitaInCloud), ...overrides });
}

describe('booking instructions', () => {
  test('for the chat name the button and ask for both names', () => {
    const { button, address, subject, fields, steps } = bookingInstructions('chat');
    expect([button, address, subject]).toEqual(['AIUTO', null, null]);
    expect(fields.map((field) => field.label.it)).toEqual(['Telefono', 'Nome e cognome', 'Descrizione']);
    expect(steps.map((step) => step.it).join(' ')).toContain('Prema il pulsante AIUTO.');
  });

  test('for the e-mail name address and subject and ask for one name', () => {
    const { button, address, subject, fields } = bookingInstructions('email');
    expect([button, address, subject]).toEqual([
      null,
      ['contabilitaincloud@teamsystem.com'],
      'Assistenza telefonica',
    ]);
    expect(fields.map((field) => field.label.en)).toEqual(['Phone', 'Name', 'Description']);
  });

  test('rest on clauses that exist, each field on the clause of its channel', () => {
    for (const channel of ['chat', 'email'] as const) {
      const { clauses: basis, fields } = bookingInstructions(channel);
      for (const id of basis) expect(clauses).toHaveProperty([id]);
      for (const field of fields) expect(basis).toContain(field.clause);
    }
  });

  test('follow the policy', () => {
    const email = {
      recipients: ['a@example.com', 'b@example.com'],
      subject: 'Call me',
      match: 'exact' as const,
    };
    const request = {
      descriptionMax: 300,
      callable: { types: ['mobile' as const], countries: 'any' as const },
    };
    const text = explain(
      bookingInstructions('email', aPolicy({ channels: { chat: null, email }, request })),
      {
        locale: 'en',
        audience: 'customer',
      },
    );
    expect(text).toContain('Write an e-mail to a@example.com or b@example.com.');
    expect(text).toContain('As the subject write “Call me”, with no other words.');
    expect(text).toContain('a mobile number');
    expect(text).toContain('at most 300 characters');
  });

  test('refuse a channel that the policy does not have, and name the one it has', () => {
    const policy = aPolicy({ channels: { chat: null, email: contabilitaInCloud.channels.email } });
    expect(() => bookingInstructions('chat', policy)).toThrow(
      new RangeError('channel is "chat": this policy takes bookings on "email"'),
    );
    expect(() => bookingInstructions('fax' as 'chat')).toThrow(
      'this policy takes bookings on "chat" or "email"',
    );
    const none = aPolicy({ channels: { chat: null, email: null } });
    expect(() => bookingInstructions('chat', none)).toThrow('no channel');
    expect(() => bookingInstructions('chat', {} as SupportPolicy)).toThrow(TypeError);
  });

  test('are explained step by step, for agents with the clauses', () => {
    for (const channel of ['chat', 'email'] as const) {
      for (const locale of locales) {
        for (const audience of audiences) {
          const text = explain(bookingInstructions(channel), { locale, audience });
          expect(text).toMatch(/\n1\. .*\n2\. .*\n3\. /);
          expect(text).not.toMatch(/undefined|null|\[object|NaN|[{}]| {2}/);
          expect(/\[booking\./.test(text)).toBe(audience === 'agent');
        }
      }
    }
  });

  test('read the same after a trip through JSON', () => {
    const instructions = bookingInstructions('chat');
    const options = { locale: 'it', audience: 'customer' } as const;
    expect(explain(JSON.parse(JSON.stringify(instructions)), options)).toBe(explain(instructions, options));
  });
});
