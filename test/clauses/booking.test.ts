import { describe, expect, test } from 'vitest';
import { bookingInstructions } from '../../src/messages/booking-instructions.ts';
import { decided, grounds, scopeOf } from '../world/told.ts';

type Case = [situation: string, request: Record<string, unknown>, reasons: string[]];

function holds(channel: string, cases: Case[]) {
  test.each(cases)('%s', (_, spoilt, reasons) => {
    const decision = decided({ request: { channel, ...spoilt } });
    expect(grounds(decision)).toEqual(reasons);
    expect(decision.outcome).toBe(reasons.length === 0 ? 'accepted' : 'refused');
    if (reasons.length > 0) expect(decision.callback).toBeNull();
  });
}

describe('booking.channels', () => {
  const unknown = ['channel-unknown on booking.channels'];
  holds('chat', [
    ['a request from the chat is one', {}, []],
    [
      'a request by e-mail is one',
      { channel: 'email', to: ['contabilitaincloud@teamsystem.com'], subject: 'Assistenza telefonica' },
      [],
    ],
    ['a request by phone is none', { channel: 'phone' }, unknown],
    ['a request from nowhere is none', { channel: undefined }, unknown],
    ['a request in capitals is none', { channel: 'Email' }, unknown],
    ['a list of channels is none', { channel: ['chat'] }, unknown],
  ]);

  test('a policy may close one of the two', () => {
    const chat = { button: 'AIUTO' };
    const decision = decided({ request: { channel: 'email' }, policy: { channels: { chat, email: null } } });
    expect(grounds(decision)).toEqual(unknown);
    expect(decision.reasons[0]).toMatchObject({
      details: { received: 'email', known: ['chat'] },
      remedy: { kind: 'other-channel' },
    });
  });

  test('the instructions are there for both, and for no other', () => {
    expect(bookingInstructions('chat').clauses).toContain('booking.channels');
    expect(bookingInstructions('email').clauses).toContain('booking.channels');
    expect(() => bookingInstructions('fax' as 'chat')).toThrow(RangeError);
  });
});

describe('booking.chat', () => {
  const on = 'on booking.chat';
  holds('chat', [
    ['phone, first and last name and a description are enough', {}, []],
    ['without a phone it is refused', { phone: undefined }, [`phone-missing ${on}`]],
    ['with a phone that is none it is refused', { phone: '06' }, [`phone-invalid ${on}`]],
    ['without a name it is refused', { contactName: undefined }, [`contact-name-missing ${on}`]],
    ['with a first name only it is refused', { contactName: 'Ada' }, [`contact-surname-missing ${on}`]],
    ['without a description it is refused', { description: undefined }, [`description-missing ${on}`]],
    ['an e-mail’s recipient and subject do not matter', { to: [], subject: 'x' }, []],
  ]);

  test('the customer presses AIUTO and fills in three fields', () => {
    const { button, fields, address, subject } = bookingInstructions('chat');
    expect({ button, address, subject }).toEqual({ button: 'AIUTO', address: null, subject: null });
    expect(fields.map(({ name }) => name)).toEqual(['phone', 'contactName', 'description']);
  });
});

describe('booking.email-recipient', () => {
  const refused = ['recipient-mismatch on booking.email-recipient'];
  holds('email', [
    ['sent to the mailbox it is a request', {}, []],
    [
      'the mailbox may stand in Cc',
      { to: ['ada@example.it', 'Assistenza <contabilitaincloud@teamsystem.com>'] },
      [],
    ],
    ['sent to somebody else it is none', { to: ['info@example.it'] }, refused],
    ['sent to nobody it is none', { to: [] }, refused],
  ]);

  test('the instructions tell the address', () => {
    expect(bookingInstructions('email').address).toEqual(['contabilitaincloud@teamsystem.com']);
  });
});

describe('booking.email-subject', () => {
  const refused = ['subject-mismatch on booking.email-subject'];
  holds('email', [
    ['with the subject it is a request', { subject: 'Assistenza telefonica' }, []],
    ['with another subject it is none', { subject: 'Fattura non inviata' }, refused],
    ['without a subject it is none', { subject: undefined }, refused],
    ['with half of the subject it is none', { subject: 'Assistenza' }, refused],
  ]);

  test('the instructions and the reason tell the subject', () => {
    expect(bookingInstructions('email').subject).toBe('Assistenza telefonica');
    const [reason] = decided({ request: { channel: 'email', subject: '' } }).reasons;
    expect(reason).toMatchObject({
      path: ['subject'],
      details: { expected: 'Assistenza telefonica', match: 'prefix' },
    });
  });
});

describe('booking.email-body', () => {
  const on = 'on booking.email-body';
  holds('email', [
    ['phone, name and description are enough', {}, []],
    ['without a phone it is refused', { phone: null }, [`phone-missing ${on}`]],
    ['with a phone that is none it is refused', { phone: 'x' }, [`phone-invalid ${on}`]],
    ['without a name it is refused', { contactName: null }, [`contact-name-missing ${on}`]],
    ['without a description it is refused', { description: null }, [`description-missing ${on}`]],
    [
      'without all three it is refused for each',
      { phone: null, contactName: null, description: null },
      [`phone-missing ${on}`, `contact-name-missing ${on}`, `description-missing ${on}`],
    ],
  ]);
});

describe('interpretation.email-name', () => {
  holds('email', [
    ['by e-mail a first name is enough', { contactName: 'Ada' }, []],
    ['by e-mail both names do no harm', { contactName: 'Ada Bianchi' }, []],
    ['by e-mail a title and a surname are enough', { contactName: 'Dott.ssa Bianchi' }, []],
  ]);
  holds('chat', [
    [
      'by chat a first name is not enough',
      { contactName: 'Ada' },
      ['contact-surname-missing on booking.chat'],
    ],
  ]);
  test('the instructions for e-mail rest on it, those for the chat do not', () => {
    expect(bookingInstructions('email').clauses).toContain('interpretation.email-name');
    expect(bookingInstructions('chat').clauses).not.toContain('interpretation.email-name');
  });
});

describe('interpretation.subject-match', () => {
  const refused = ['subject-mismatch on booking.email-subject'];
  holds('email', [
    ['a reply to a reply counts', { subject: 'R: Re: Assistenza telefonica' }, []],
    ['a forward counts', { subject: 'I: ASSISTENZA TELEFONICA' }, []],
    ['certified mail counts', { subject: 'POSTA CERTIFICATA: Assistenza telefonica' }, []],
    ['what follows the phrase does not matter', { subject: 'Assistenza telefonica – IVA' }, []],
    ['what stands before the phrase does', { subject: 'Urgente assistenza telefonica' }, refused],
    ['a longer word is another word', { subject: 'Assistenza telefonicamente' }, refused],
  ]);

  test('a policy may want the subject exactly', () => {
    const email = {
      recipients: ['contabilitaincloud@teamsystem.com'],
      subject: 'Assistenza telefonica',
      match: 'exact',
    } as const;
    const policy = { channels: { chat: null, email } };
    expect(grounds(decided({ request: { channel: 'email' }, policy }))).toEqual([]);
    expect(
      grounds(decided({ request: { channel: 'email', subject: 'Re: Assistenza telefonica' }, policy })),
    ).toEqual(refused);
  });
});

describe('interpretation.callable-number', () => {
  const refused = ['phone-not-callable on interpretation.callable-number'];
  holds('chat', [
    ['a fixed line is called', { phone: '06 1234 5678' }, []],
    ['a mobile is called', { phone: '333 1234567' }, []],
    ['a VoIP number is called', { phone: '55 1234 5678' }, []],
    ['a toll-free number is called', { phone: '800 123456' }, []],
    ['a foreign number is called', { phone: '+41 44 668 18 00' }, []],
    ['a premium-rate number is not', { phone: '899 123456' }, refused],
    ['a personal number 178 is not', { phone: '178 1234567' }, refused],
    ['a number 199 is not', { phone: '199 123456' }, refused],
    ['a shared-cost number is not', { phone: '840 123456' }, refused],
    ['a short code is not', { phone: '112' }, refused],
    ['voicemail is not', { phone: '333 1234 5678' }, refused],
  ]);

  test('a policy may call mobiles only, or Italy only', () => {
    const callable = (types: 'mobile'[], countries: string[] | 'any') => ({
      request: { descriptionMax: 2000, callable: { types, countries } },
    });
    expect(grounds(decided({ policy: callable(['mobile'], 'any') }))).toEqual(refused);
    const mobile = { phone: '333 1234567' };
    expect(grounds(decided({ request: mobile, policy: callable(['mobile'], ['IT']) }))).toEqual([]);
    expect(grounds(decided({ request: mobile, policy: callable(['mobile'], ['CH']) }))).toEqual(refused);
  });
});

describe('interpretation.description-length', () => {
  const facts = { scope: scopeOf('in-scope') };
  const refused = ['description-too-long on interpretation.description-length'];
  test.each([
    ['2,000 characters are short', 'x'.repeat(2000), []],
    ['2,001 are not', 'x'.repeat(2001), refused],
  ])('%s', (_, description, reasons) => {
    expect(grounds(decided({ request: { description }, facts }))).toEqual(reasons);
  });
  test('a policy may want another length', () => {
    const callable = { types: ['fixed'], countries: 'any' } as const;
    const policy = { request: { descriptionMax: 20, callable } };
    expect(grounds(decided({ request: { description: 'x'.repeat(20) }, facts, policy }))).toEqual([]);
    expect(grounds(decided({ request: { description: 'x'.repeat(21) }, facts, policy }))).toEqual(refused);
  });
});

describe('interpretation.automatic-mail', () => {
  const refused = ['automatic-message on interpretation.automatic-mail'];
  holds('email', [
    ['a message written by a person is a request', { automatic: false }, []],
    ['an automatic one is none', { automatic: true }, refused],
    [
      'an automatic one is refused for that alone',
      { automatic: true, phone: null, to: [], subject: '' },
      refused,
    ],
  ]);
  holds('chat', [['the chat knows no automatic messages', { automatic: true }, []]]);
});
