import { readEmailRequest } from 'phone-support-policy/email';
import { describe, expect, test } from 'vitest';
// @ts-expect-error plain tables
import { phoneNotations } from '../fixtures/email/phone-notations.mjs';
// @ts-expect-error plain tables
import { subjects } from '../fixtures/email/subjects.mjs';

const notations: [string, string | null, string | null][] = phoneNotations;
const cases: [string, boolean][] = subjects;
const to = 'contabilitaincloud@teamsystem.com';

describe('a number is read in every notation', () => {
  test.each(notations)('%j', (line, phone, extension) => {
    const text = `Buongiorno,\n${line}\nNome: Ada Neri\nProblema: la stampa non parte`;
    const { request } = readEmailRequest({ subject: 'Assistenza telefonica', to, text });
    expect([request.phone, request.phoneExtension ?? null]).toEqual([phone, extension]);
  });
});

describe('a subject is the one that the policy asks for, or not', () => {
  test.each(cases)('%j: %s', (subject, wanted) => {
    expect(readEmailRequest({ subject, to, text: '' }).subjectOk).toBe(wanted);
  });
});
