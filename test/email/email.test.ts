import fc from 'fast-check';
import { decide } from 'phone-support-policy';
import { composeEmailReply, parseEmailRequest, readEmailRequest } from 'phone-support-policy/email';
import { describe, expect, test } from 'vitest';

const to = 'contabilitaincloud@teamsystem.com';
const subject = 'Assistenza telefonica';
const complete = {
  subject,
  to,
  messageId: '<1@example.it>',
  text: 'Tel. 0575 555 206\nNome: Ada Neri\nProblema: la stampa del registro IVA è vuota',
};
const facts = {
  receivedAt: '2026-11-23T10:00:00+01:00',
  subscription: { plan: 'ADVANCED', status: 'active' },
} as const;

describe('what other parsers give', () => {
  test('addresses may be texts, objects, lists and groups', () => {
    const others = [
      `"Assistenza, IT" <${to}>`,
      [{ address: to, name: 'x' }],
      [{ name: 'Gruppo', group: [{ address: to, name: '' }] }],
      { address: to },
    ];
    for (const one of others) expect(readEmailRequest({ ...complete, to: one }).recipientOk).toBe(true);
  });

  test('headers may be a record, pairs, a map or a list of keys and values', () => {
    const forms = [
      { 'Auto-Submitted': 'auto-replied' },
      [['Auto-Submitted', 'auto-replied']] as [string, string][],
      new Map([['auto-submitted', 'auto-replied']]),
      [{ key: 'auto-submitted', value: 'auto-replied' }],
    ];
    for (const headers of forms) expect(readEmailRequest({ ...complete, headers }).automatic).toBe(true);
  });

  test('a property of the wrong type, or one that throws, counts as absent', () => {
    const hostile = {
      get text(): string {
        throw new Error('no');
      },
      subject: 7,
      to: null,
    } as never;
    expect(readEmailRequest(hostile).missing).toEqual(['phone', 'contactName', 'description']);
  });
});

describe('bad input', () => {
  test('a message over ten megabytes is no request', async () => {
    const raw = `Subject: ${subject}\r\nTo: ${to}\r\n\r\n${'Tel. 0575 555206\r\n'.repeat(600_000)}`;
    const { automatic, problems, request, subjectOk } = await parseEmailRequest(raw);
    expect([automatic, request.phone, subjectOk]).toEqual([true, null, true]);
    expect(problems.map(({ code }) => code)).toEqual(['message-too-large']);
  });

  test('parts nested without end leave the headers', async () => {
    const parts = Array.from(
      { length: 400 },
      (_, n) => `Content-Type: multipart/mixed; boundary="b${n}"\r\n\r\n--b${n}\r\n`,
    );
    const { subjectOk, missing } = await parseEmailRequest(`Subject: ${subject}\r\n${parts.join('')}`);
    expect([subjectOk, missing.length]).toEqual([true, 3]);
  });

  test('what is neither text nor bytes is the mistake of a programmer', async () => {
    await expect(parseEmailRequest(7 as never)).rejects.toThrow(TypeError);
  });

  test('any bytes have an answer', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), async (raw) => {
        const { missing, request } = await parseEmailRequest(raw);
        expect(missing.includes('phone')).toBe(request.phone === null);
      }),
      { numRuns: 200, seed: 6 },
    );
  });

  test('any text has an answer, whose evidence lies inside the own words', () => {
    const piece = fc.constantFrom(
      'Tel. ',
      '0575 555 206',
      'Nome: ',
      'Ada Neri',
      '\n',
      '\n\n',
      'Problema: ',
      '> ',
      'Il giorno 1/1/2025 X ha scritto:',
      'Grazie',
      '-- \n',
      ' perché ',
      ', ',
      'è',
      '\ud800',
      '(',
      'Da: a\nOggetto: b\n',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, fc.string()), { maxLength: 30 }), (pieces) => {
        const { evidence, ownText } = readEmailRequest({ ...complete, text: pieces.join('') });
        for (const { start, end } of evidence)
          expect(start >= 0 && start < end && end <= ownText.length).toBe(true);
      }),
      { numRuns: 1000, seed: 6 },
    );
  });
});

describe('the reply', () => {
  test('a complete request is told when the callback is expected, in the same thread', () => {
    const email = readEmailRequest(complete);
    const reply = composeEmailReply(decide(email.request, facts), email, { locale: 'it' });
    expect(reply.subject).toBe('Re: Assistenza telefonica');
    expect(reply.headers).toEqual({
      'In-Reply-To': '<1@example.it>',
      References: '<1@example.it>',
      'Auto-Submitted': 'auto-replied',
    });
    expect(reply.text).toContain('attesa');
    expect(reply.text).toContain('+390575555206');
  });

  test('an incomplete one is told what is missing and how to send it', () => {
    const email = readEmailRequest({ ...complete, text: 'Nome: Ada Neri\nProblema: la stampa è vuota' });
    const reply = composeEmailReply(decide(email.request, facts), email, { locale: 'en' });
    expect(reply.text).toContain('Phone: missing');
    expect(reply.text).toContain(to);
  });

  test('nothing of the message breaks out of a header', () => {
    const email = readEmailRequest({
      ...complete,
      subject: 'x\r\nBcc: a@b.c',
      messageId: '<a@b>\r\nBcc: a@b.c',
    });
    const { subject: line, headers } = composeEmailReply(decide(email.request, facts), email, {
      locale: 'it',
    });
    expect(JSON.stringify([line, headers])).not.toMatch(/\\[rn]/);
    expect(headers['In-Reply-To']).toBeUndefined();
  });
});
