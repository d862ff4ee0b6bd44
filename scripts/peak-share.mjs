// Writes the share of working days that is peak, 2024–2028, under several settings, into docs/policy/peak-periods.md.
//   npm run peak:share              writes
//   npm run peak:share -- --check   fails when the page is not what would be written
import { loadSources, markdownTable, writePart } from './peak-page.mjs';

const YEARS = [2024, 2025, 2026, 2027, 2028];
const ALL = ['major', 'standard', 'minor'];

/** What each row changes in the shipped policy. */
const settings = [
  ['**default**: major, 2 days before, 2–15 January', {}],
  ['only the deadline day', { daysBefore: 0 }],
  ['1 day before', { daysBefore: 1 }],
  ['3 days before', { daysBefore: 3 }],
  ['5 days before', { daysBefore: 5 }],
  ['2 days before and 1 after', { daysAfter: 1 }],
  ['without 2–15 January', { manual: [] }],
  ['only 2–15 January', { tiers: [] }],
  [
    'only VAT payments (`iva-quarterly-*`, `iva-annual-balance`, `iva-advance`), 2–15 January',
    { tiers: [], ids: vatPayments() },
  ],
  ['default and VAT every month (`iva-monthly`)', { ids: ['iva-monthly'] }],
  ['major and standard', { tiers: ['major', 'standard'] }],
  ['all tiers', { tiers: ALL }],
  ['all tiers, only the deadline day', { tiers: ALL, daysBefore: 0 }],
];

function vatPayments() {
  return ['iva-quarterly-q1', 'iva-quarterly-q2', 'iva-quarterly-q3', 'iva-annual-balance', 'iva-advance'];
}

async function table() {
  const { peakAtDay, isWorkingDay, dayNumber, definePolicy, contabilitaInCloud } = await loadSources([
    'peak/peak-periods',
    'peak/working-days',
    'time/civil-date',
    'policy/define-policy',
    'policy/contabilita-in-cloud',
  ]);
  const count = (policy, year) => {
    let [working, peak] = [0, 0];
    for (let day = dayNumber(year, 1, 1); day < dayNumber(year + 1, 1, 1); day++) {
      if (!isWorkingDay(day)) continue;
      working++;
      if (peakAtDay(policy, day) !== null) peak++;
    }
    return [working, peak];
  };
  const percent = (working, peak) => `${((100 * peak) / working).toFixed(1)} %`;
  const rows = settings.map(([name, peak]) => {
    const document = { ...contabilitaInCloud, peak: { ...contabilitaInCloud.peak, ...peak } };
    const counts = YEARS.map((year) => count(definePolicy(document), year));
    const total = counts.reduce((sum, one) => [sum[0] + one[0], sum[1] + one[1]]);
    return [name, ...[...counts, total].map((one) => percent(...one))];
  });
  const head = ['setting', ...YEARS, `${YEARS[0]}–${YEARS.at(-1)}`];
  return markdownTable(head, rows, (index) => index > 0);
}

writePart('docs/policy/peak-periods.md', 'peak:share', await table());
