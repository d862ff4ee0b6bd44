import { IANAZone } from 'luxon';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { dayNumber, formatCivilDate, MS_PER_DAY } from '../../src/time/civil-date.ts';
import { civilDayIn, isTimeZone, startOfDayIn, zoneYear } from '../../src/time/zone.ts';
import { instantOf, offsetAt } from '../../src/time/zone-year.ts';

const wall = (text: string) => Date.parse(`${text}Z`);
const iso = (ms: number) => new Date(ms).toISOString().slice(0, 16);

describe('names', () => {
  test.each([
    'Europe/Rome',
    'UTC',
    'Asia/Bahrain',
    'America/Argentina/Buenos_Aires',
    'Etc/GMT+5',
    'Pacific/Apia',
  ])('%s is a zone', (name) => {
    expect(isTimeZone(name)).toBe(true);
  });
  test('a very long name is none', () => {
    expect(isTimeZone('x'.repeat(1_000_000))).toBe(false);
  });
  test.each(['Rome', 'Europe/Roma', '', '+01:00', '01:00', 'Europe/Rome ', 'Europe Rome', '../Rome'])(
    '%j is none',
    (name) => {
      expect(isTimeZone(name)).toBe(false);
    },
  );
});

describe('a wall time becomes an instant', () => {
  test.each([
    ['Europe/Rome', '2026-11-20T08:30', '2026-11-20T07:30', 'in winter'],
    ['Europe/Rome', '2026-07-20T08:30', '2026-07-20T06:30', 'in summer'],
    ['Europe/Rome', '2026-03-29T02:30', '2026-03-29T01:30', 'in the gap: moved forward by it, to 03:30'],
    ['Europe/Rome', '2026-03-29T02:00', '2026-03-29T01:00', 'at the start of the gap: 03:00'],
    ['Europe/Rome', '2026-10-25T02:30', '2026-10-25T00:30', 'in the repeated hour: the first of the two'],
    ['Europe/Rome', '2026-10-25T03:00', '2026-10-25T02:00', 'after the repeated hour'],
    ['America/New_York', '2026-03-08T02:30', '2026-03-08T07:30', 'in the gap of New York'],
    ['Australia/Lord_Howe', '2026-10-04T02:15', '2026-10-03T15:45', 'in a gap of half an hour'],
    ['Australia/Lord_Howe', '2026-04-05T01:45', '2026-04-04T14:45', 'in an overlap of half an hour'],
    ['Africa/Cairo', '2026-04-24T00:00', '2026-04-23T22:00', 'at a midnight that does not exist'],
    ['Pacific/Apia', '2011-12-29T12:00', '2011-12-29T22:00', 'before the skipped day'],
    ['Pacific/Apia', '2011-12-31T12:00', '2011-12-30T22:00', 'after the skipped day'],
    ['Asia/Kathmandu', '2026-01-15T09:00', '2026-01-15T03:15', 'at an odd offset'],
  ])('%s %s is %sZ: %s', (zone, local, utc) => {
    const year = Number(local.slice(0, 4));
    expect(iso(instantOf(zoneYear(zone, year), wall(local)))).toBe(utc);
  });
});

test('a zone whose summer time paused has both pauses: Cairo 2010, São Paulo 2000', () => {
  for (const [zone, year] of [
    ['Africa/Cairo', 2010],
    ['America/Sao_Paulo', 2000],
  ] as const) {
    const table = zoneYear(zone, year);
    for (let ms = Date.UTC(year, 0, 1); ms < Date.UTC(year + 1, 0, 1); ms += 3_600_000) {
      if (offsetAt(table, ms) !== IANAZone.create(zone).offset(ms) * 60_000)
        expect.fail(`${zone} at ${iso(ms)}`);
    }
  }
});

describe('every switch is found to the minute, as luxon reads it', () => {
  test.each([
    'Europe/Rome',
    'America/New_York',
    'Pacific/Apia',
    'Australia/Lord_Howe',
    'Africa/Cairo',
    'Africa/Casablanca',
    'Asia/Tehran',
  ])('%s', (zone) => {
    const oracle = IANAZone.create(zone);
    for (const year of [1971, 1986, 2011, 2023, 2026, 2037]) {
      const { starts, offsets } = zoneYear(zone, year);
      for (const [index, start] of starts.entries()) {
        if (index === 0) continue;
        expect([iso(start), oracle.offset(start) * 60_000]).toEqual([iso(start), offsets[index]]);
        expect([iso(start), oracle.offset(start - 1000) * 60_000]).toEqual([iso(start), offsets[index - 1]]);
      }
      for (let day = dayNumber(year, 1, 1); day < dayNumber(year + 1, 1, 1); day++) {
        // Temporal and not luxon, which misreads the noon of Samoa's switch of 24 September 2011.
        const noon = Temporal.PlainDateTime.from(`${formatCivilDate(day)}T12:00`).toZonedDateTime(zone);
        if (noon.toPlainDate().toString() !== formatCivilDate(day)) continue; // a day that the zone skipped
        const read = instantOf(zoneYear(zone, year), day * MS_PER_DAY + MS_PER_DAY / 2);
        if (read !== noon.epochMilliseconds) {
          expect.fail(`${zone}, noon of ${formatCivilDate(day)}`);
        }
      }
    }
  });
});

describe('the civil day of an instant', () => {
  test.each([
    ['Europe/Rome', '2026-12-31T22:59:59.999Z', '2026-12-31'],
    ['Europe/Rome', '2026-12-31T23:00:00.000Z', '2027-01-01'],
    ['Pacific/Apia', '2026-12-31T10:59:59.999Z', '2026-12-31'],
    ['Pacific/Apia', '2026-12-31T11:00:00.000Z', '2027-01-01'],
    ['Pacific/Pago_Pago', '2027-01-01T10:59:59.999Z', '2026-12-31'],
    ['Pacific/Pago_Pago', '2027-01-01T11:00:00.000Z', '2027-01-01'],
    ['Europe/Rome', '2026-03-29T22:00:00.000Z', '2026-03-30'],
  ])('%s %s is %s', (zone, instant, date) => {
    expect(formatCivilDate(civilDayIn(zone, Date.parse(instant)))).toBe(date);
  });

  test('a day begins when its first moment does, also where midnight is missing', () => {
    expect(iso(startOfDayIn('Europe/Rome', dayNumber(2026, 11, 20)))).toBe('2026-11-19T23:00');
    expect(iso(startOfDayIn('Africa/Cairo', dayNumber(2026, 4, 24)))).toBe('2026-04-23T22:00');
  });
});
