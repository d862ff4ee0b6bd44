import { describe, expect, test } from 'vitest';
import { formatCivilTime, parseCivilTime, readWindow } from '../../src/time/civil-time.ts';

describe('a civil time', () => {
  test.each([
    ['00:00', 0],
    ['08:30', 510],
    ['17:30', 1050],
    ['23:59', 1439],
    ['24:00', 1440],
  ])('%s is minute %i', (text, minutes) => {
    expect(parseCivilTime(text)).toBe(minutes);
    expect(formatCivilTime(minutes)).toBe(text);
  });

  test.each([
    '24:01',
    '25:00',
    '8:30',
    '08.30',
    '0830',
    '08:60',
    '08:30:00',
    ' 08:30',
    '08:30\n',
    '',
    '-1:00',
    '99:99',
  ])('%j is none', (text) => {
    expect(parseCivilTime(text)).toBeNull();
  });
});

describe('a window', () => {
  test.each([
    ['08:30', '17:30', { from: 510, to: 1050 }],
    ['00:00', '24:00', { from: 0, to: 1440 }],
    ['22:00', '06:00', { from: 1320, to: 1800 }],
    ['22:00', '00:00', { from: 1320, to: 1440 }],
    ['09:00', '09:00', { from: 540, to: 1980 }],
    ['24:00', '06:00', null],
    ['9:00', '12:00', null],
    ['09:00', 'noon', null],
  ])('from %s to %s', (from, to, window) => {
    expect(readWindow({ from, to })).toEqual(window);
  });
});
