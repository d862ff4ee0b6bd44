// Writes the tables of recurring deadlines and of extensions into docs/policy/tax-deadlines.md, from the data in src.
//   npm run peak:deadlines              writes
//   npm run peak:deadlines -- --check   fails when the page is not what would be written
import { loadSources, markdownTable, writePart } from './peak-page.mjs';

const { deadlineRules, knownExtensions, taxDeadlines, monthName } = await loadSources([
  'peak/data/deadlines',
  'peak/data/extensions',
  'peak/tax-deadlines',
  'peak/month-name',
]);

const ABOUT = {
  year: 'the year',
  'previous-year': 'the year before',
  'previous-month': 'the month before',
  'first-quarter': 'Q1',
  'second-quarter': 'Q2',
  'third-quarter': 'Q3',
  'fourth-quarter-of-previous-year': 'Q4 of the year before',
};

const ordinal = (day) =>
  `${day}${{ 1: 'st', 2: 'nd', 3: 'rd', 21: 'st', 22: 'nd', 23: 'rd', 31: 'st' }[day] ?? 'th'}`;
const monthDay = (on) => `${Number(on.slice(3))} ${monthName(Number(on.slice(0, 2)), 'en')}`;

function nominal({ due }) {
  if (due.every === 'month') return `${ordinal(due.day)} of every month`;
  if ('on' in due) return monthDay(due.on);
  if ('lastOfMonth' in due) return `last day of ${monthName(due.lastOfMonth, 'en')}`;
  if ('dayOfYear' in due) return `${ordinal(due.dayOfYear)} day of the year`;
  return `${due.days} days after the shifted \`${due.after}\``;
}

function validity({ firstYear, lastYear }) {
  if (firstYear !== undefined && firstYear === lastYear) return `${firstYear} only`;
  if (firstYear !== undefined)
    return lastYear === undefined ? `from ${firstYear}` : `${firstYear}–${lastYear}`;
  return lastYear === undefined ? '' : `up to ${lastYear}`;
}

/** The template with the placeholders as a reader would say them. */
const wording = ({ name }) =>
  name.en.replace('{month}', '*month*').replace('{year}', '*year*').replace('{next}', '*year + 1*');

const rules = markdownTable(
  ['id', 'what', 'nominal day', 'tier', 'period', 'valid', 'legal basis'],
  deadlineRules.map((rule) => [
    `\`${rule.id}\``,
    wording(rule),
    nominal(rule),
    rule.tier === 'major' ? '**major**' : rule.tier,
    ABOUT[rule.about],
    validity(rule),
    rule.legalBasis,
  ]),
);

const ended = new Map(
  taxDeadlines('2023-01-01', '2100-12-31').map((one) => [`${one.id} ${one.statutoryDate}`, one.date]),
);
const extensions = markdownTable(
  ['id', 'what', 'nominal day', 'new date', 'ends on', 'tier', 'stands', 'basis'],
  knownExtensions.map((row) => [
    `\`${row.id}\``,
    row.name.en,
    row.statutoryDate,
    row.date,
    ended.get(`${row.id} ${row.statutoryDate}`),
    row.tier === 'major' ? '**major**' : row.tier,
    row.replaces === undefined ? 'beside' : `in place of \`${row.replaces}\``,
    row.basis,
  ]),
);

writePart(
  'docs/policy/tax-deadlines.md',
  'peak:deadlines',
  `## Recurring deadlines\n\n${rules}\n\n## Extensions\n\n${extensions}\n`,
);
