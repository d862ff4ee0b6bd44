// The tax deadlines and peak periods of a year as an iCalendar file, for dashboards and agents to subscribe to.
//   node docs/examples/peak-calendar.mjs 2027 > deadlines-2027.ics
import { fileURLToPath } from 'node:url';
import ical from 'ical-generator';
import { extensionsLastChecked, peakPeriods, taxDeadlines } from 'phone-support-policy';

const HOST = 'phone-support-policy.invalid';
/** The same file on every day: what is in it changes with the data, not with the clock. */
const stamp = new Date(`${extensionsLastChecked}T00:00:00Z`);
// Of an all-day event only the date in UTC is written, whatever the host's zone.
const civil = (date) => new Date(`${date}T00:00:00Z`);
const dayAfter = (date) => new Date(civil(date).getTime() + 86_400_000);

function describeDeadline({ name, period, legalBasis, statutoryDate, date, shifts, extension }) {
  const lines = [name.en, `Periodo / period: ${period}`, `Fonte / source: ${legalBasis}`];
  if (date !== statutoryDate) lines.push(`Data nominale / nominal date: ${statutoryDate}`);
  for (const { from, to, because } of shifts) lines.push(`${because}: ${from} > ${to}`);
  if (extension !== null) lines.push(`Proroga / extension: ${extension.basis} (${extension.lastChecked})`);
  return lines.join('\n');
}

export function peakCalendar(year) {
  const [from, to] = [`${year}-01-01`, `${year}-12-31`];
  const calendar = ical({
    name: `Scadenze fiscali ${year}`,
    description: `Scadenze e periodi di elevato afflusso; proroghe note al ${extensionsLastChecked}.`,
    prodId: { company: HOST, product: 'deadlines', language: 'IT' },
  });
  for (const deadline of taxDeadlines(from, to)) {
    calendar.createEvent({
      // Not its date: when a deadline moves, a subscriber's calendar moves the event it has.
      id: `${deadline.id}-${deadline.statutoryDate}@${HOST}`,
      stamp,
      start: civil(deadline.date),
      end: dayAfter(deadline.date),
      allDay: true,
      summary: deadline.name.it,
      description: describeDeadline(deadline),
      categories: [{ name: 'scadenza' }, { name: deadline.tier }],
      transparency: 'TRANSPARENT',
    });
  }
  for (const peak of peakPeriods(from, to)) {
    calendar.createEvent({
      id: `peak-${peak.from}@${HOST}`,
      stamp,
      start: civil(peak.from),
      end: dayAfter(peak.to), // exclusive, as RFC 5545 has it
      allDay: true,
      summary: `Elevato afflusso: ${peak.name.it}`,
      description: [peak.name.en, ...peak.deadlines.map(({ date, name }) => `${date} ${name.it}`)].join('\n'),
      categories: [{ name: 'elevato afflusso' }],
      transparency: 'TRANSPARENT',
    });
  }
  return `${calendar.toString()}\r\n`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  process.stdout.write(peakCalendar(Number(process.argv[2])));
}
