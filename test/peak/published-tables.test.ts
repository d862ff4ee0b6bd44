import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { taxDeadlines } from '../../src/peak/tax-deadlines.ts';

type Row = { date: string; statutory: string; id: string; extension: boolean; shift: string };

function table(year: number): Row[] {
  const url = new URL(`../fixtures/fiscal/deadlines-${year}.json`, import.meta.url);
  return JSON.parse(readFileSync(url, 'utf8')) as Row[];
}

describe.each([2024, 2025])('the published timetable of %i', (year) => {
  const computed = taxDeadlines(`${year}-01-01`, `${year}-12-31`);
  const rows = table(year);

  test.each(rows.map((row, index) => ({ ...row, index })))('$date $id (nominally $statutory)', (row) => {
    const deadline = computed[row.index];
    expect([deadline?.date, deadline?.statutoryDate, deadline?.id]).toEqual([
      row.date,
      row.statutory,
      row.id,
    ]);
    expect(deadline?.extension !== null).toBe(row.extension);
  });

  test('has not a row more', () => {
    expect(computed).toHaveLength(rows.length);
  });

  test('a deadline is shifted exactly when the timetable says so', () => {
    const shifted = rows.filter((row) => !['none', 'extension'].includes(row.shift));
    expect(computed.filter((one) => one.shifts.length > 0).map((one) => `${one.date} ${one.id}`)).toEqual(
      shifted.map((row) => `${row.date} ${row.id}`),
    );
  });
});
