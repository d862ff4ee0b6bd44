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
    'D.ssa Ada Bianchi',
    "O'Neill Kate",
    'Jean-Paul Sartre',
    'Ada.Bianchi',
    'Bianchi/Ada',
    'Ada Bianchi c/o Verdi',
    'Ada Bianchi <ada@bianchi.example>',
    'Ada Bianchi<ada@bianchi.example>',
    'Ada Bianchi,ada@bianchi.example',
    'Ada Bianchi;www.bianchi.example',
    'Ada Bianchi https://bianchi.example',
    'Ada Wwwa',
    'Ada Https',
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
    'Ada <ada@bianchi.example>',
    'Ada https://bianchi.example/chi-siamo',
    'Ada (www.bianchi.example)',
    '@ada',
  ])('%s', (name) => {
    expect(hasName(name)).toBe(true);
    expect(hasSurname(name)).toBe(false);
  });
});

describe('an address is no name', () => {
  test.each([
    'ada@bianchi.it',
    'ada.bianchi@studio.example',
    '<ada@bianchi.example>',
    'mailto:ada@bianchi.example',
    'ada@bianchi.example, ugo@verdi.example',
    'https://x.it',
    'HTTP://x.it/ada/bianchi',
    '(https://x.it)',
    'www.bianchi.example',
  ])('%s', (name) => {
    expect(hasName(name)).toBe(false);
    expect(hasSurname(name)).toBe(false);
  });
});

describe('no name at all', () => {
  test.each(['', ' ', '123', '-', '06 1234 5678', '👍', '\uD800', '\u202E', '...'])('%j', (name) => {
    expect(hasName(name)).toBe(false);
    expect(hasSurname(name)).toBe(false);
  });
});
