import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { peakAtDay, peakPeriods } from '../../src/peak/peak-periods.ts';
import { taxDeadlines } from '../../src/peak/tax-deadlines.ts';
import { isWorkingDay } from '../../src/peak/working-days.ts';
import { contabilitaInCloud } from '../../src/policy/contabilita-in-cloud.ts';
import { dayNumber } from '../../src/time/civil-date.ts';

const file = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));

describe('the pages on peaks say what the data say', () => {
  test.each(['peak-share', 'peak-deadlines'])('%s', (script) => {
    const { status, stderr } = spawnSync(process.execPath, [file(`scripts/${script}.mjs`), '--check'], {
      encoding: 'utf8',
    });
    expect(stderr).toBe('');
    expect(status).toBe(0);
  });
});

test('with the default about one working day in six is peak', () => {
  let [working, peak] = [0, 0];
  for (let day = dayNumber(2024, 1, 1); day < dayNumber(2029, 1, 1); day++) {
    if (!isWorkingDay(day)) continue;
    working++;
    if (peakAtDay(contabilitaInCloud, day) !== null) peak++;
  }
  expect(peak / working).toBeGreaterThan(0.15);
  expect(peak / working).toBeLessThan(0.2);
});

describe('the calendar file of 2027', () => {
  const text = readFileSync(file('docs/examples/deadlines-2027.ics'), 'utf8').replace(/\r\n/g, '\n');
  const unfolded = text.replace(/\n /g, '');
  const values = (property: string): string[] =>
    [...unfolded.matchAll(new RegExp(`^${property}[;:](.*)$`, 'gm'))].map((match) => match[1] ?? '');

  test('is what the example writes', async () => {
    const example = file('docs/examples/peak-calendar.mjs');
    const { peakCalendar } = (await import(example)) as { peakCalendar: (year: number) => string };
    expect(text).toBe(peakCalendar(2027).replace(/\r\n/g, '\n'));
  });

  test('holds every deadline and every peak period, each with an id of its own', () => {
    const expected =
      taxDeadlines('2027-01-01', '2027-12-31').length + peakPeriods('2027-01-01', '2027-12-31').length;
    const ids = values('UID');
    expect(ids).toHaveLength(expected);
    expect(new Set(ids).size).toBe(expected);
  });

  test('has whole days only, and one stamp that comes from the data', () => {
    expect(values('DTSTART').every((value) => /^VALUE=DATE:2027\d{4}$/.test(value))).toBe(true);
    expect(new Set(values('DTSTAMP'))).toEqual(new Set(['20261122T000000Z']));
  });

  test('a period ends on the day after its last, as the format has it', () => {
    const at = unfolded.indexOf('UID:peak-2027-01-02@');
    expect(unfolded.slice(at)).toMatch(
      /^UID:\S+\n(?:.*\n)*?DTSTART;VALUE=DATE:20270102\nDTEND;VALUE=DATE:20270116\n/,
    );
  });
});
