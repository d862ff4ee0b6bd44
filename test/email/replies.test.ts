import { decide } from 'phone-support-policy';
import { composeEmailReply, type ParsedEmail, readEmailRequest } from 'phone-support-policy/email';
import { aPolicy } from 'phone-support-policy/testing';
import { describe, expect, test } from 'vitest';

const to = 'contabilitaincloud@teamsystem.com';
const text = 'Tel. 0575 555 206\nNome: Ada Neri\nProblema: la stampa è vuota';
const complete: ParsedEmail = { subject: 'Assistenza telefonica', to, messageId: '<1@example.it>', text };
const facts = {
  receivedAt: '2026-11-23T10:00:00+01:00',
  subscription: { plan: 'ADVANCED', status: 'active' },
} as const;
const withoutEmail = aPolicy({ channels: { chat: { button: 'Assistenza' }, email: null } });

describe('the reply', () => {
  const replyTo = (email: ParsedEmail, policy = aPolicy()) => {
    const read = readEmailRequest(email, policy);
    return composeEmailReply(decide(read.request, facts, policy), read, { locale: 'it' }, policy);
  };

  test('tells the extension beside the number', () => {
    expect(replyTo({ ...complete, text: text.replace('206', '206 int. 12') }).text).toContain(
      '+390575555206 int. 12',
    );
  });

  test('in English too', () => {
    const read = readEmailRequest({ ...complete, text: text.replace('206', '206 int. 12') });
    const reply = composeEmailReply(decide(read.request, facts), read, { locale: 'en' });
    expect(reply.text).toContain('+390575555206 ext. 12');
  });

  test('tells a number that cannot be called', () => {
    expect(replyTo({ ...complete, text: text.replace('0575 555 206', '899 555 206') }).text).toContain(
      '899 555 206 (',
    );
  });

  test.each([
    ['it', 'Non possiamo richiamare i numeri a sovrapprezzo', 'ci serve un numero'],
    ['en', 'We cannot call premium-rate numbers back', 'We need a phone number'],
  ] as const)('%s: says why a number cannot be called, not that there is none', (locale, why, none) => {
    const read = readEmailRequest({ ...complete, text: text.replace('0575 555 206', '899 555 206') });
    const { text: told } = composeEmailReply(decide(read.request, facts), read, { locale });
    expect(told).toContain(why);
    expect(told).not.toContain(none);
  });

  test('asks for a number where none was given', () => {
    expect(replyTo({ ...complete, text: text.replace('Tel. 0575 555 206\n', '') }).text).toContain(
      'ci serve un numero',
    );
  });

  test('goes on behind the Italian greeting, and begins anew behind the English one', () => {
    const read = readEmailRequest(complete);
    const told = (locale: 'it' | 'en') =>
      composeEmailReply(decide(read.request, facts), read, { locale }).text;
    expect(told('it')).toMatch(/^Gentile cliente,\n\nla sua richiesta/);
    expect(told('en')).toMatch(/^Dear customer,\n\nYour callback/);
  });

  test('tells nothing of a message that nobody wrote', () => {
    const { text: told } = replyTo({ ...complete, headers: { 'Auto-Submitted': 'auto-replied' } });
    expect(told).not.toContain('0575');
  });

  test('bears the subject of the policy when there was none, or none but marks', () => {
    for (const subject of ['', 'R: Re: '])
      expect(replyTo({ ...complete, subject }).subject).toBe('Re: Assistenza telefonica');
  });

  test('says what to send when only the mailbox was wrong', () => {
    expect(replyTo({ ...complete, to: 'other@example.it' }).text).toContain(to);
  });

  test('belongs to no thread when the message has no id', () => {
    expect(replyTo({ ...complete, messageId: null }).headers).toEqual({ 'Auto-Submitted': 'auto-replied' });
  });

  test('says that a policy takes no e-mail, and repeats nothing', () => {
    const { subject, text: told } = replyTo({ ...complete, subject: '' }, withoutEmail);
    expect([subject, told.includes('0575')]).toEqual(['Re: ', false]);
  });
});
