import { parseEmailRequest } from 'phone-support-policy/email';
import { describe, expect, test } from 'vitest';
import { addresses } from './torture/addresses.ts';
import { bodies } from './torture/bodies.ts';
import { boundaries } from './torture/boundaries.ts';
import { charsets } from './torture/charsets.ts';
import { encodings } from './torture/encodings.ts';
import { headers } from './torture/headers.ts';
import { kinds } from './torture/kinds.ts';
import { bytesOf, type Fixture } from './torture/message.ts';
import { parts } from './torture/parts.ts';
import { passedOn } from './torture/passed-on.ts';

/** Milliseconds, on a busy machine. */
const LIMIT = 2000;
const text = expect.any(String);
const flag = expect.any(Boolean);
const orNull = (value: unknown) => (value === null ? null : text);

const tables: [string, Fixture[]][] = [
  ['boundaries', boundaries],
  ['transfer encodings', encodings],
  ['charsets', charsets],
  ['headers', headers],
  ['addresses', addresses],
  ['parts', parts],
  ['kinds of messages', kinds],
  ['messages that are passed on', passedOn],
  ['bodies', bodies],
];

describe.each(tables)('a broken message has a whole answer: %s', (_, fixtures) => {
  test.each(fixtures)('%s', async (_sentence, raw, outcome) => {
    const started = performance.now();
    const email = await parseEmailRequest(bytesOf(raw));
    expect(performance.now() - started).toBeLessThan(LIMIT);
    const { phone, phoneExtension, contactName, description } = email.request;
    expect(email).toEqual({
      request: {
        channel: 'email',
        phone: orNull(phone),
        ...(phoneExtension === undefined ? {} : { phoneExtension: text }),
        contactName: orNull(contactName),
        description: orNull(description),
        to: email.request.to.map(() => text),
        subject: text,
        automatic: email.automatic,
      },
      subjectOk: flag,
      recipientOk: flag,
      missing: Object.entries({ phone, contactName, description })
        .filter(([, value]) => value === null)
        .map(([field]) => field),
      automatic: flag,
      unacceptable: expect.any(Array),
      problems: [],
      evidence: email.evidence.map(() => ({
        field: text,
        start: expect.any(Number),
        end: expect.any(Number),
      })),
      ownText: text,
      messageId: orNull(email.messageId),
      from: orNull(email.from),
    });
    if (outcome !== 'any') expect(phone).toBe(outcome === 'read' ? '+390575555206' : null);
  });
});

test('that is more than four hundred of them, each told by its own sentence', () => {
  const sentences = tables.flatMap(([, fixtures]) => fixtures.map(([sentence]) => sentence));
  expect(new Set(sentences).size).toBe(sentences.length);
  expect(sentences.length).toBeGreaterThan(400);
});
