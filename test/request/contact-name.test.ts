import { describe, expect, test } from 'vitest';
import { hasName, hasSurname } from '../../src/request/contact-name.ts';

describe('first and last name', () => {
  test.each([
    'Ada Bianchi',
    'ada bianchi',
    'BIANCHI ADA',
    'Bianchi, Ada',
    'Bianchi,Ada',
    'A. Bianchi',
    'Maria Grazia De’ Rossi',
    "Ugo D'Alò",
    'Ada Bianchi-Verdi',
    'Dott.ssa Ada Bianchi',
    'Sig. Ugo Verdi',
    'Avv. Prof. Ugo Verdi',
    'Rag. Ada Bianchi (contabilità)',
    'Ľubica Šťastná',
    'Ада Бианки',
    'Αντα Μπιάνκι',
    'آدا بيانكي',
    '山田太郎',
    '김철수',
    'さくら',
    'Ada  \t Bianchi',
  ])('%s', (name) => {
    expect(hasSurname(name)).toBe(true);
  });
});

describe('a first name alone', () => {
  test.each([
    'Ada',
    'ADA',
    'Sig. Bianchi',
    'Dott.ssa Bianchi',
    'dott. rag. Verdi',
    'Ada 2',
    'Ada !',
    'Ada .',
    'Signora Bianchi',
    'Mr Smith',
    'Ugo (1)',
    '太',
  ])('%s', (name) => {
    expect(hasName(name)).toBe(true);
    expect(hasSurname(name)).toBe(false);
  });
});

describe('no name at all', () => {
  test.each(['', ' ', '123', '-', '06 1234 5678', '👍', '\uD800', '\u202E', '...'])('%j', (name) => {
    expect(hasName(name)).toBe(false);
    expect(hasSurname(name)).toBe(false);
  });
});
