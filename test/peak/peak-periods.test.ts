import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { peakDetails } from '../../src/peak/peak-details.ts';
import { peakAtDay, peakPeriodAt, peakPeriods } from '../../src/peak/peak-periods.ts';
import { taxDeadlines } from '../../src/peak/tax-deadlines.ts';
import { contabilitaInCloud } from '../../src/policy/contabilita-in-cloud.ts';
import type { SupportPolicy } from '../../src/policy/document.ts';
import type { PeakPeriod } from '../../src/policy/tax-deadline.ts';
import { dayNumber, formatCivilDate, parseCivilDate } from '../../src/time/civil-date.ts';
import { isOfficeDay } from './holiday-oracle.ts';
import { anExtension, nothingChosen, withPeak } from './policies.ts';

const name = { it: 'lavori', en: 'works' };
const day = (date: string): number => parseCivilDate(date) ?? Number.NaN;

function spans(from: string, to: string, policy?: SupportPolicy): string[] {
  return peakPeriods(from, to, policy).map((period) => `${period.from}…${period.to}`);
}

function periodOn(date: string, policy: SupportPolicy = contabilitaInCloud): PeakPeriod | null {
  return peakAtDay(policy, day(date));
}

/** A policy whose only peaks are extensions of these dates. */
function onDates(dates: readonly string[], before = 0, after = 0): SupportPolicy {
  const extensions = dates.map((date, index) =>
    anExtension({
      id: `own-${index}`,
      date,
      statutoryDate: date,
      name: { it: `n. ${index}`, en: `no. ${index}` },
    }),
  );
  const ids = extensions.map((one) => one.id);
  return withPeak({ ...nothingChosen, ids, extensions, daysBefore: before, daysAfter: after });
}

describe('the shipped policy', () => {
  test('2026 has these peak periods', () => {
    expect(spans('2026-01-01', '2026-12-31')).toEqual([
      '2026-01-02…2026-01-15',
      '2026-03-12…2026-03-16',
      '2026-04-28…2026-04-30',
      '2026-05-14…2026-05-18',
      '2026-05-28…2026-06-01',
      '2026-06-26…2026-06-30',
      '2026-07-16…2026-07-20',
      '2026-08-18…2026-08-20',
      '2026-09-28…2026-09-30',
      '2026-10-29…2026-11-02',
      '2026-11-12…2026-11-16',
      '2026-11-26…2026-11-30',
      '2026-12-23…2026-12-28',
    ]);
  });

  test('the first weeks of January are one, with no deadline to cause it', () => {
    expect(periodOn('2027-01-02')).toEqual({
      from: '2027-01-02',
      to: '2027-01-15',
      name: { it: 'avvio del nuovo anno', en: 'start of the new year' },
      deadlines: [],
    });
    expect([periodOn('2027-01-01'), periodOn('2027-01-16')]).toEqual([null, null]);
  });

  test('a deadline right after them makes the period longer and is named beside', () => {
    expect(periodOn('2025-01-02')).toMatchObject({
      from: '2025-01-02',
      to: '2025-01-16',
      name: {
        it: 'avvio del nuovo anno e scadenza del 16 gennaio',
        en: 'start of the new year and deadline of 16 January',
      },
      deadlines: [{ id: 'second-advance-deferred' }],
    });
  });

  test('a period names every deadline that causes it, by date and id', () => {
    const period = periodOn('2025-05-31');
    expect(period?.deadlines.map((one) => `${one.date} ${one.id}`)).toEqual([
      '2025-05-30 accounts-filing',
      '2025-06-03 bollo-q1',
      '2025-06-03 lipe-q1',
    ]);
    expect(period?.name).toEqual({
      it: 'scadenze del 30 maggio e del 3 giugno',
      en: 'deadlines of 30 May and 3 June',
    });
  });

  test('working days before are counted over holidays: from 23 December for the 28th', () => {
    expect(periodOn('2026-12-23')).toMatchObject({ from: '2026-12-23', to: '2026-12-28' });
    expect(periodOn('2026-12-22')).toBeNull();
  });

  test('a closed day inside a period belongs to it: Christmas, and a Sunday before a Monday deadline', () => {
    expect([periodOn('2026-12-25')?.to, periodOn('2026-11-15')?.to]).toEqual(['2026-12-28', '2026-11-16']);
  });

  test('standard and minor deadlines make no peak of their own', () => {
    expect([periodOn('2026-02-16'), periodOn('2026-12-16'), periodOn('2026-11-25')]).toEqual([
      null,
      null,
      null,
    ]);
  });

  test('before 2018 only January is known', () => {
    expect(spans('2010-01-01', '2010-12-31')).toEqual(['2010-01-02…2010-01-15']);
  });
});

describe('the choice of deadlines', () => {
  test('every tier can be switched on', () => {
    const minor = withPeak({ ...nothingChosen, tiers: ['minor'] });
    expect(periodOn('2026-11-25', minor)?.deadlines.map((one) => one.id)).toEqual(['intrastat-monthly']);
    expect(periodOn('2026-11-30', minor)).toBeNull();
  });

  test('a single deadline is added whatever its tier', () => {
    const policy = withPeak({ ...nothingChosen, ids: ['imu-2'], daysBefore: 1 });
    expect(spans('2026-01-01', '2027-12-31', policy)).toEqual([
      '2026-12-15…2026-12-16',
      '2027-12-15…2027-12-16',
    ]);
  });

  test('an extension of the policy counts like any deadline', () => {
    const policy = withPeak({ extensions: [anExtension({ date: '2027-02-10' })] });
    expect(periodOn('2027-02-08', policy)?.deadlines.map((one) => one.id)).toEqual(['own-extension']);
    expect(periodOn('2027-02-08')).toBeNull();
  });

  test('days after are working days too', () => {
    const policy = withPeak({ ...nothingChosen, ids: ['iva-advance'], daysAfter: 2 });
    expect(spans('2026-12-01', '2026-12-31', policy)).toEqual(['2026-12-28…2026-12-30']);
  });

  test('a deadline on a Saturday has its two working days before', () => {
    const policy = withPeak({ ...nothingChosen, ids: ['accounts-approval-120'], daysBefore: 2 });
    expect(spans('2028-04-01', '2028-05-31', policy)).toEqual(['2028-04-27…2028-04-29']);
  });

  test('nothing chosen is no peak', () => {
    expect(peakPeriods('1970-01-01', '2100-12-31', withPeak(nothingChosen))).toEqual([]);
  });
});

describe('periods that overlap or touch are one', () => {
  test('a period that ends on Friday touches one that begins on Saturday', () => {
    const manual = [
      { from: '2027-03-12', to: '2027-03-12', name },
      { from: '2027-03-13', to: '2027-03-14', name: { it: 'fiera', en: 'fair' } },
    ];
    const policy = withPeak({ ...nothingChosen, manual });
    expect(peakPeriods('2027-01-01', '2027-12-31', policy)).toEqual([
      {
        from: '2027-03-12',
        to: '2027-03-14',
        name: { it: 'lavori e fiera', en: 'works and fair' },
        deadlines: [],
      },
    ]);
  });

  test('a weekend between two keeps them apart', () => {
    expect(spans('2027-03-01', '2027-03-31', onDates(['2027-03-12', '2027-03-15']))).toEqual([
      '2027-03-12…2027-03-12',
      '2027-03-15…2027-03-15',
    ]);
  });

  test('one inside another leaves its ends alone', () => {
    const manual = [
      { from: '2027-03-01', to: '2027-03-31', name },
      { from: '2027-03-08', to: '2027-03-09', name },
    ];
    const policy = withPeak({ ...nothingChosen, manual });
    expect(peakPeriods('2027-03-15', '2027-03-15', policy)).toMatchObject([
      { from: '2027-03-01', to: '2027-03-31', name },
    ]);
  });

  test('of two that begin on one day the shorter is named first, however they are listed', () => {
    const manual = [
      { from: '2027-03-01', to: '2027-03-31', name },
      { from: '2027-03-01', to: '2027-03-09', name: { it: 'fiera', en: 'fair' } },
      { from: '2027-02-26', to: '2027-04-02', name: { it: 'trasloco', en: 'move' } },
    ];
    for (const listed of [manual, [...manual].reverse()]) {
      const policy = withPeak({ ...nothingChosen, manual: listed });
      expect(peakPeriods('2027-03-15', '2027-03-15', policy)[0]?.name.en).toBe('move, fair and works');
    }
  });

  test('deadlines of one day are listed by id, however their windows begin', () => {
    const extensions = ['own-b', 'own-a'].map((id) =>
      anExtension({ id, date: '2027-03-10', statutoryDate: '2027-03-10' }),
    );
    const policy = withPeak({ ...nothingChosen, ids: ['own-b', 'own-a'], extensions });
    expect(periodOn('2027-03-10', policy)?.deadlines.map(({ id }) => id)).toEqual(['own-a', 'own-b']);
  });

  test('a period over the turn of the year is one from both sides', () => {
    const policy = withPeak({ daysAfter: 4 });
    const [before, after] = [periodOn('2026-12-31', policy), periodOn('2027-01-02', policy)];
    expect(before).toMatchObject({ from: '2026-12-23', to: '2027-01-15' });
    expect(after).toEqual(before);
    expect(spans('2026-12-31', '2027-01-01', policy)).toEqual(['2026-12-23…2027-01-15']);
    expect(before?.name.it).toBe('scadenza del 28 dicembre e avvio del nuovo anno');
  });

  test('every deadline with sixty days on both sides is one period of eighty years, found fast', () => {
    const policy = withPeak({ tiers: ['major', 'standard', 'minor'], daysBefore: 60, daysAfter: 60 });
    const period = periodOn('2050-06-01', policy);
    expect([period?.from.slice(0, 4), period?.to]).toEqual(['2017', '2100-12-31']);
    expect(period?.name.it).toBe('scadenze dal 16 gennaio 2018 al 27 dicembre 2100 e avvio del nuovo anno');
    expect(period?.deadlines).toHaveLength(taxDeadlines('1970-01-01', '2100-12-31').length);
    expect(spans('2018-01-01', '2100-12-31', policy)).toHaveLength(1);
  });
});

describe('names', () => {
  test.each([
    [['2027-11-08'], 'scadenza dell’8 novembre', 'deadline of 8 November'],
    [['2027-11-11'], 'scadenza dell’11 novembre', 'deadline of 11 November'],
    [['2027-12-01'], 'scadenza del 1° dicembre', 'deadline of 1 December'],
    [['2027-11-10', '2027-11-11'], 'scadenze del 10 e dell’11 novembre', 'deadlines of 10 and 11 November'],
    [
      ['2027-11-29', '2027-11-30', '2027-12-01'],
      'scadenze del 29, del 30 novembre e del 1° dicembre',
      'deadlines of 29, 30 November and 1 December',
    ],
    [
      ['2027-11-08', '2027-11-09', '2027-11-10', '2027-11-11'],
      'scadenze dall’8 novembre all’11 novembre',
      'deadlines from 8 November to 11 November',
    ],
  ])('deadlines of %j', (dates, it, en) => {
    expect(periodOn(dates[0] ?? '', onDates(dates))?.name).toEqual({ it, en });
  });
});

describe('periods by hand', () => {
  const yearly = (from: string, to: string) => withPeak({ ...nothingChosen, manual: [{ from, to, name }] });

  test('a dated one comes once', () => {
    expect(spans('2020-01-01', '2030-12-31', yearly('2027-02-01', '2027-02-10'))).toEqual([
      '2027-02-01…2027-02-10',
    ]);
  });

  test('a dated one may last for years', () => {
    const policy = yearly('2020-05-01', '2030-05-01');
    expect(periodOn('2025-08-08', policy)).toMatchObject({ from: '2020-05-01', to: '2030-05-01' });
    expect(spans('2025-01-01', '2025-01-02', policy)).toEqual(['2020-05-01…2030-05-01']);
  });

  test('a yearly one that ends before it begins runs into the next year', () => {
    const policy = yearly('12-20', '01-07');
    expect(spans('2027-01-01', '2027-12-31', policy)).toEqual([
      '2026-12-20…2027-01-07',
      '2027-12-20…2028-01-07',
    ]);
    expect([periodOn('2027-01-08', policy), periodOn('2027-01-07', policy)?.from]).toEqual([
      null,
      '2026-12-20',
    ]);
  });

  test('one on 29 February comes in leap years only', () => {
    expect(spans('2024-01-01', '2029-12-31', yearly('02-29', '02-29'))).toEqual([
      '2024-02-29…2024-02-29',
      '2028-02-29…2028-02-29',
    ]);
  });

  test('one that begins or ends on 29 February ends on the 28th or begins on 1 March in other years', () => {
    expect(spans('2027-01-01', '2027-12-31', yearly('02-20', '02-29'))).toEqual(['2027-02-20…2027-02-28']);
    expect(spans('2027-01-01', '2027-12-31', yearly('02-29', '03-05'))).toEqual(['2027-03-01…2027-03-05']);
  });

  test('one of the whole year is one period for good, within the years that are answered for', () => {
    expect(spans('2027-01-01', '2028-12-31', yearly('01-01', '12-31'))).toEqual(['1970-01-01…2100-12-31']);
  });
});

describe('the question', () => {
  test('a period that touches the range is listed whole', () => {
    expect(spans('2026-11-16', '2026-11-26')).toEqual(['2026-11-12…2026-11-16', '2026-11-26…2026-11-30']);
    expect(spans('2026-11-17', '2026-11-25')).toEqual([]);
  });

  test('a range that ends before it begins is empty', () => {
    expect(peakPeriods('2026-11-16', '2026-11-12')).toEqual([]);
  });

  test('the civil day is that of the policy’s zone', () => {
    expect(peakPeriodAt('2026-11-11T22:59:59.999Z')).toBeNull();
    expect(peakPeriodAt('2026-11-11T23:00:00Z')?.from).toBe('2026-11-12');
    expect(peakPeriodAt('2026-11-16T22:59:59.999Z')?.to).toBe('2026-11-16');
    expect(peakPeriodAt('2026-11-16T23:00:00Z')).toBeNull();
    const auckland = withPeak({}, { timeZone: 'Pacific/Auckland' });
    expect(peakPeriodAt('2026-11-11T11:00:00Z', auckland)?.from).toBe('2026-11-12');
  });

  test('the ends of time have an answer', () => {
    expect([peakPeriodAt(0), peakPeriodAt('2100-12-31T23:59:59Z')]).toEqual([null, null]);
    expect(peakAtDay(contabilitaInCloud, -1_000_000)).toBeNull();
  });

  test('what is no date, no instant or no policy is the caller’s mistake', () => {
    expect(() => peakPeriods('tomorrow', '2026-12-31')).toThrow(RangeError);
    expect(() => peakPeriods('2026-01-01', '2026-12-31', {} as never)).toThrow(TypeError);
    expect(() => peakPeriodAt('2026-11-16')).toThrow(RangeError);
    expect(() => peakPeriodAt(0, {} as never)).toThrow(TypeError);
  });

  test('no caller can change what the next one gets', () => {
    const [period] = peakPeriods('2026-11-16', '2026-11-16');
    expect(() => (period as PeakPeriod).deadlines.pop()).toThrow(TypeError);
    expect(Object.isFrozen(period)).toBe(true);
  });

  test('a reason carries a copy in plain JSON', () => {
    const details = peakDetails(periodOn('2026-11-16') as PeakPeriod);
    expect(details).toEqual({
      from: '2026-11-12',
      to: '2026-11-16',
      name: { it: 'scadenza del 16 novembre', en: 'deadline of 16 November' },
      deadlines: [
        {
          id: 'iva-quarterly-q3',
          date: '2026-11-16',
          period: '2026-Q3',
          name: { it: 'liquidazione IVA del terzo trimestre', en: 'VAT payment for the third quarter' },
        },
      ],
    });
    details.deadlines.pop();
    expect(periodOn('2026-11-16')?.deadlines).toHaveLength(1);
  });
});

/** Day by day, by date-holidays and taxDeadlines, without a table: slow and plain. */
function isPeakByHand(date: string, daysBefore: number, daysAfter: number): boolean {
  const [from, to] = [formatCivilDate(day(date) - 60), formatCivilDate(day(date) + 60)];
  return taxDeadlines(from, to)
    .filter((one) => one.tier === 'major')
    .some((one) => {
      const [low, high] = date <= one.date ? [date, one.date] : [one.date, date];
      let between = 0;
      for (let at = day(low); at <= day(high); at++) {
        const passed = formatCivilDate(at);
        if (passed !== one.date && isOfficeDay(passed)) between++;
      }
      // A closed day is peak only inside a window: as far from the deadline as the open day beyond it.
      const reach = date <= one.date ? daysBefore : daysAfter;
      if (date === one.date) return true;
      return isOfficeDay(date) ? between <= reach : between < reach;
    });
}

test('whatever the window and the day, a day is peak exactly when it lies in the window of a chosen deadline', () => {
  const policies = [0, 1, 2, 5].flatMap((before) =>
    [0, 1, 3].map((after) => ({
      before,
      after,
      policy: withPeak({ manual: [], daysBefore: before, daysAfter: after }),
    })),
  );
  fc.assert(
    fc.property(
      fc.constantFrom(...policies),
      fc.integer({ min: dayNumber(2018, 3, 1), max: dayNumber(2040, 12, 31) }),
      ({ before, after, policy }, at) => {
        const date = formatCivilDate(at);
        expect(peakAtDay(policy, at) !== null, date).toBe(isPeakByHand(date, before, after));
        const [listed] = peakPeriods(date, date, policy);
        expect(listed ?? null).toEqual(peakAtDay(policy, at));
      },
    ),
    { seed: 4, numRuns: 500 },
  );
});
