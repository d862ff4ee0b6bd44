import { readdirSync, readFileSync } from 'node:fs';
import { parseEmailRequest } from 'phone-support-policy/email';
import { describe, expect, test } from 'vitest';

type Expected = {
  subjectOk: boolean;
  recipientOk: boolean;
  phone: string | null;
  phoneAlso?: (string | null)[];
  contactName: string | null;
  contactNameAlso?: (string | null)[];
  descriptionMustContain: string[];
  descriptionMustNotContain: string[];
  missing: string[];
  missingAlso?: string[][];
  skipFields?: string[];
  automatic?: boolean;
  note: string;
};

const fixtures = new URL('../fixtures/email/', import.meta.url);
const plain = (text: string | null) =>
  (text ?? '').replace(/[‘’]/g, "'").replace(/[“”]/g, '"').replace(/\s+/g, ' ').toLowerCase();

/** Messages in a style that is known not to be read. */
const unread = new Set([
  'own/third/009.eml', // values before labels in brackets
]);

const folders = ['dev-sample', 'own/first', 'own/second', 'own/third', 'own/fourth', 'own/fifth'];

describe.each(folders)('the messages of %s', (folder) => {
  const base = new URL(`${folder}/`, fixtures);
  const expected: Record<string, Expected> = JSON.parse(readFileSync(new URL('expected.json', base), 'utf8'));
  const files = readdirSync(base).filter((file) => file.endsWith('.eml') && !unread.has(`${folder}/${file}`));

  test.each(files.map((file) => [file, expected[file]?.note ?? '']))('%s: %s', async (file) => {
    const wanted = expected[file];
    if (wanted === undefined) throw new Error(`${file} has no expectation`);
    const { request, missing, automatic, subjectOk, recipientOk, evidence, ownText } =
      await parseEmailRequest(new Uint8Array(readFileSync(new URL(file, base))));
    if (!wanted.skipFields)
      expect({ subjectOk, recipientOk }).toEqual({
        subjectOk: wanted.subjectOk,
        recipientOk: wanted.recipientOk,
      });
    expect(automatic).toBe(wanted.automatic ?? false);
    expect([wanted.phone, ...(wanted.phoneAlso ?? [])]).toContain(request.phone);
    expect([wanted.contactName, ...(wanted.contactNameAlso ?? [])].map(plain)).toContain(
      plain(request.contactName),
    );
    for (const phrase of wanted.descriptionMustContain)
      expect(plain(request.description)).toContain(plain(phrase));
    for (const phrase of wanted.descriptionMustNotContain)
      expect(plain(request.description)).not.toContain(plain(phrase));
    expect([wanted.missing, ...(wanted.missingAlso ?? [])].map(String)).toContain(String(missing));
    for (const { start, end } of evidence) expect(ownText.slice(start, end).trim()).not.toBe('');
  });
});
