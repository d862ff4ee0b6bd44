import { describe, expect, test } from 'vitest';
import { deadlineRules } from '../../src/peak/data/deadlines.ts';
import { extensionsLastChecked, taxDeadlines } from '../../src/peak/tax-deadlines.ts';
import type { TaxDeadline } from '../../src/policy/tax-deadline.ts';
import { isOfficeDay, isSundayOrHoliday } from './holiday-oracle.ts';
import { anExtension, withPeak } from './policies.ts';

const year = (of: number): TaxDeadline[] => taxDeadlines(`${of}-01-01`, `${of}-12-31`);

/** The dates of an id in a year. */
function datesOf(id: string, of: number): string[] {
  return year(of)
    .filter((one) => one.id === id)
    .map((one) => one.date);
}

function only(id: string, of: number): TaxDeadline {
  const found = year(of).filter((one) => one.id === id);
  expect(found).toHaveLength(1);
  return found[0] as TaxDeadline;
}

describe('the hard cases of the rules', () => {
  test('the surcharge date counts 30 days from the shifted balance date', () => {
    expect([2024, 2029, 2022].map((of) => only('income-tax-balance-surcharge', of))).toMatchObject([
      { statutoryDate: '2024-07-31', date: '2024-07-31' },
      { statutoryDate: '2029-08-01', date: '2029-08-20' },
      { statutoryDate: '2022-07-30', date: '2022-08-22' },
    ]);
  });

  test('the approval of accounts is due on the 120th day, and Saturdays do not move it', () => {
    expect([2026, 2028, 2033, 2023].map((of) => only('accounts-approval-120', of).date)).toEqual([
      '2026-04-30',
      '2028-04-29',
      '2033-04-30',
      '2023-05-02',
    ]);
  });

  test('the filing of accounts counts from the unshifted 120th day, and moves off Saturdays', () => {
    expect([2023, 2026, 2027, 2028].map((of) => only('accounts-filing', of))).toMatchObject([
      { statutoryDate: '2023-05-30', date: '2023-05-30' },
      { statutoryDate: '2026-05-30', date: '2026-06-01' },
      { statutoryDate: '2027-05-30', date: '2027-05-31' },
      { statutoryDate: '2028-05-29', date: '2028-05-29' },
    ]);
  });

  test('the last day of February follows the leap years', () => {
    expect([2026, 2027, 2028, 2032, 2036, 2040].map((of) => only('lipe-q4', of))).toMatchObject([
      { statutoryDate: '2026-02-28', date: '2026-03-02' },
      { statutoryDate: '2027-02-28', date: '2027-03-01' },
      { statutoryDate: '2028-02-29', date: '2028-02-29' },
      { statutoryDate: '2032-02-29', date: '2032-03-01' },
      { statutoryDate: '2036-02-29', date: '2036-02-29' },
      { statutoryDate: '2040-02-29', date: '2040-02-29' },
    ]);
  });

  test('adhesion to the two-year agreement in 2026 was moved for everyone, and only once is it listed', () => {
    expect(only('cpb-adhesion', 2026)).toMatchObject({
      statutoryDate: '2026-09-30',
      date: '2026-11-02',
      shifts: [
        { from: '2026-10-31', to: '2026-11-01', because: 'saturday' },
        { from: '2026-11-01', to: '2026-11-02', because: 'sunday' },
      ],
      extension: { basis: 'DL 38/2026', lastChecked: '2026-11-22' },
    });
  });

  test('an extension for some leaves the others’ date where it was', () => {
    expect([datesOf('income-tax-balance', 2026), datesOf('isa-balance', 2026)]).toEqual([
      ['2026-06-30'],
      ['2026-07-20'],
    ]);
    expect(only('isa-balance-surcharge', 2026)).toMatchObject({
      statutoryDate: '2026-06-30',
      date: '2026-08-20',
      shifts: [{ from: '2026-08-19', to: '2026-08-20', because: 'august' }],
    });
  });

  test('nothing is known of extensions in 2027', () => {
    expect(year(2027).filter((one) => one.extension !== null)).toEqual([]);
    expect(only('cpb-adhesion', 2027).date).toBe('2027-09-30');
  });
});

describe('validity', () => {
  test('income certificates of the self-employed move from October to March to April', () => {
    expect([2023, 2024, 2025, 2026, 2027].map((of) => datesOf('cu-selfemployed', of))).toEqual([
      [],
      ['2024-10-31'],
      ['2025-03-31'],
      ['2026-04-30'],
      ['2027-04-30'],
    ]);
  });

  test('income tax returns were due on 30 November up to 2023', () => {
    expect([2022, 2023, 2024].map((of) => only('redditi-irap-filing', of).statutoryDate)).toEqual([
      '2022-11-30',
      '2023-11-30',
      '2024-10-31',
    ]);
  });

  test('before the first year of a rule its deadline is absent', () => {
    expect([datesOf('lipe-q2', 2021), datesOf('lipe-q2', 2022)]).toEqual([[], ['2022-09-30']]);
    expect([datesOf('cpb-adhesion', 2023), datesOf('cpb-adhesion', 2024)]).toEqual([[], ['2024-10-31']]);
  });

  test('there are deadlines from 2018 to 2100', () => {
    expect([year(2017).length, year(2018).length > 60, year(2100).length > 70]).toEqual([0, true, true]);
  });

  test('no two rules of one id hold in the same year', () => {
    for (const rule of deadlineRules) {
      for (const other of deadlineRules) {
        if (rule === other || rule.id !== other.id) continue;
        const apart =
          (rule.lastYear ?? 9999) < (other.firstYear ?? 0) ||
          (other.lastYear ?? 9999) < (rule.firstYear ?? 0);
        expect(apart, rule.id).toBe(true);
      }
    }
  });
});

describe('every deadline from 2018 to 2040', () => {
  const all = taxDeadlines('2018-01-01', '2040-12-31');

  test('falls on a working day, the civil-law term on no Sunday and no holiday', () => {
    const closed = all.filter((one) =>
      one.id === 'accounts-approval-120' ? isSundayOrHoliday(one.date) : !isOfficeDay(one.date),
    );
    expect(closed).toEqual([]);
  });

  test('is never earlier than its nominal day, and stays in its year unless it was extended', () => {
    expect(all.filter((one) => one.date < one.statutoryDate)).toEqual([]);
    expect(
      all.filter((one) => one.extension === null && one.date.slice(0, 4) !== one.statutoryDate.slice(0, 4)),
    ).toEqual([]);
  });

  test('is listed by date, then id', () => {
    const keys = all.map((one) => `${one.date} ${one.id}`);
    expect(keys).toEqual([...keys].sort());
  });

  test('has a name in both languages, with nothing left to fill in', () => {
    expect(all.filter((one) => /[{}]|undefined|NaN/.test(`${one.name.it}${one.name.en}`))).toEqual([]);
  });

  test('has a period and a legal basis', () => {
    expect(all.filter((one) => !/^\d{4}(-Q[1-4]|-(0[1-9]|1[0-2]))?$/.test(one.period))).toEqual([]);
    expect(all.filter((one) => one.legalBasis === '')).toEqual([]);
  });
});

describe('what a deadline is about', () => {
  test.each([
    ['iva-monthly', '2026-11-16', '2026-10', 'liquidazione IVA di ottobre', 'VAT payment for October'],
    ['iva-monthly', '2027-01-18', '2026-12', 'liquidazione IVA di dicembre', 'VAT payment for December'],
    ['f24-withholding-monthly', '2026-11-16', '2026-10', 'ritenute e contributi INPS di ottobre', null],
    ['intrastat-monthly', '2026-11-25', '2026-10', 'elenchi Intrastat di ottobre', null],
    ['iva-quarterly-q3', '2026-11-16', '2026-Q3', 'liquidazione IVA del terzo trimestre', null],
    ['lipe-q4', '2026-03-02', '2025-Q4', null, null],
    ['bollo-q4', '2026-03-02', '2025-Q4', null, null],
    ['iva-tr-q3', '2026-11-02', '2026-Q3', null, null],
    ['iva-annual-balance', '2026-03-16', '2025', 'saldo IVA per il 2025', 'VAT balance for 2025'],
    ['iva-return', '2026-04-30', '2025', null, null],
    ['cu-dependent', '2026-03-16', '2025', null, null],
    ['cu-selfemployed', '2026-04-30', '2025', null, null],
    ['cu-exempt', '2026-11-02', '2025', null, null],
    ['730', '2026-09-30', '2025', null, null],
    ['770', '2026-11-02', '2025', null, null],
    ['redditi-irap-filing', '2026-11-02', '2025', null, null],
    ['income-tax-balance', '2026-06-30', '2025', null, null],
    ['income-tax-balance-surcharge', '2026-07-30', '2025', null, null],
    ['isa-balance', '2026-07-20', '2025', null, null],
    ['second-advance', '2026-11-30', '2026', null, null],
    ['second-advance-deferred', '2025-01-16', '2024', null, null],
    ['iva-advance', '2026-12-28', '2026', null, null],
    ['imu-1', '2026-06-16', '2026', null, null],
    ['imu-2', '2026-12-16', '2026', null, null],
    ['inps-artcom-3', '2026-11-16', '2026-Q3', null, null],
    ['inps-artcom-4', '2026-02-16', '2025-Q4', null, null],
    ['inail-selfassessment', '2026-02-16', '2026', null, null],
    ['company-books-tax', '2026-03-16', '2026', null, null],
    ['accounts-approval-120', '2026-04-30', '2025', 'approvazione del bilancio 2025', null],
    ['accounts-filing', '2026-06-01', '2025', null, null],
    ['cpb-adhesion', '2026-11-02', '2026', null, null],
    ['outage-2025-05-16', '2025-05-30', '2025-05', null, null],
  ])('%s of %s is about %s', (id, date, period, it, en) => {
    const found = taxDeadlines(date, date).find((one) => one.id === id);
    expect(found?.period).toBe(period);
    if (it !== null) expect(found?.name.it).toBe(it);
    if (en !== null) expect(found?.name.en).toBe(en);
  });
});

describe('extensions of a policy', () => {
  const spring = (extension: Parameters<typeof anExtension>[0]) =>
    taxDeadlines('2027-04-01', '2027-06-10', withPeak({ extensions: [anExtension(extension)] }));

  test('one that replaces nothing stands beside the recurring deadline', () => {
    const ids = spring({}).map((one) => one.id);
    expect([ids.includes('own-extension'), ids.includes('iva-return')]).toEqual([true, true]);
  });

  test('its new date is shifted like any other', () => {
    expect(spring({ date: '2027-05-22' }).find((one) => one.id === 'own-extension')).toMatchObject({
      date: '2027-05-24',
      statutoryDate: '2027-04-30',
      legalBasis: 'DL 0/2027',
      extension: { basis: 'DL 0/2027', lastChecked: '2027-04-01' },
      shifts: [{ because: 'saturday' }, { because: 'sunday' }],
    });
  });

  test('one that replaces a deadline takes its place in that year, and in no other', () => {
    const policy = withPeak({ extensions: [anExtension({ id: 'iva-return', replaces: 'iva-return' })] });
    const dates = taxDeadlines('2026-01-01', '2028-12-31', policy).filter((one) => one.id === 'iva-return');
    expect(dates.map((one) => one.date)).toEqual(['2026-04-30', '2027-05-20', '2028-05-02']);
  });

  test('one that replaces a monthly deadline takes the place of that month', () => {
    const extension = anExtension({
      date: '2027-07-20',
      statutoryDate: '2027-07-16',
      replaces: 'iva-monthly',
    });
    const policy = withPeak({ extensions: [extension] });
    const dates = taxDeadlines('2027-06-01', '2027-08-31', policy).filter((one) => one.id === 'iva-monthly');
    expect(dates.map((one) => one.date)).toEqual(['2027-06-16', '2027-08-20']);
  });

  test('one can move again what the built-in table moved', () => {
    const again = anExtension({
      id: 'cpb-adhesion',
      date: '2026-12-10',
      statutoryDate: '2026-09-30',
      replaces: 'cpb-adhesion',
    });
    const policy = withPeak({ extensions: [again] });
    const found = taxDeadlines('2026-09-01', '2026-12-31', policy).filter((one) => one.id === 'cpb-adhesion');
    expect(found.map((one) => one.date)).toEqual(['2026-12-10']);
  });

  test('one can move a deadline into the year after', () => {
    const later = anExtension({ date: '2028-01-10', statutoryDate: '2027-12-27', replaces: 'iva-advance' });
    const policy = withPeak({ extensions: [later] });
    const ids = (of: number) => taxDeadlines(`${of}-01-01`, `${of}-12-31`, policy).map((one) => one.id);
    expect([ids(2027).includes('iva-advance'), ids(2028).includes('own-extension')]).toEqual([false, true]);
  });

  test('a name is taken as written, also with braces', () => {
    const name = { it: 'proroga {year}', en: 'extension {month}' };
    expect(spring({ name }).find((one) => one.id === 'own-extension')?.name).toEqual(name);
  });

  test('the policy’s own holidays move no term', () => {
    const policy = withPeak({}, { holidays: [] });
    expect(taxDeadlines('2027-10-05', '2027-10-05', policy)).toEqual(
      taxDeadlines('2027-10-05', '2027-10-05'),
    );
    expect(taxDeadlines('2025-06-03', '2025-06-03', policy)).toHaveLength(2);
  });
});

describe('the question', () => {
  test('both ends belong to the range', () => {
    expect(taxDeadlines('2026-12-28', '2026-12-28').map((one) => one.id)).toEqual([
      'intrastat-monthly',
      'iva-advance',
    ]);
  });

  test('a range over several years is in order', () => {
    const dates = taxDeadlines('2026-12-01', '2027-01-31').map((one) => one.date);
    expect([dates[0], dates.at(-1)]).toEqual(['2026-12-16', '2027-01-25']);
  });

  test('a range that ends before it begins is empty', () => {
    expect(taxDeadlines('2026-12-31', '2026-01-01')).toEqual([]);
  });

  test('what is no civil date is the caller’s mistake', () => {
    expect(() => taxDeadlines('2026-02-30', '2026-12-31')).toThrow(RangeError);
    expect(() => taxDeadlines('2026-01-01', '2101-01-01')).toThrow(RangeError);
    expect(() => taxDeadlines(20260101 as never, '2026-12-31')).toThrow(TypeError);
    expect(() => taxDeadlines('2026-01-01', '2026-12-31', {} as never)).toThrow(TypeError);
  });

  test('no caller can change what the next one gets', () => {
    const [first] = taxDeadlines('2026-12-28', '2026-12-28');
    expect(() => {
      (first as TaxDeadline).shifts.push({ from: '', to: '', because: 'august' });
    }).toThrow(TypeError);
    taxDeadlines('2026-12-28', '2026-12-28').reverse();
    expect(taxDeadlines('2026-12-28', '2026-12-28')[0]).toEqual(first);
  });

  test('the answer is plain JSON', () => {
    const all = taxDeadlines('2025-01-01', '2026-12-31');
    expect(JSON.parse(JSON.stringify(all))).toEqual(all);
  });

  test('the date of the extension table is told', () => {
    expect(extensionsLastChecked).toBe('2026-11-22');
  });
});
