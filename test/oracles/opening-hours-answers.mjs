// opening_hours reads the zone of its host, so it runs in a process of its own with TZ=Europe/Rome.
// Argument: how many instants to ask it directly. Out: JSON { intervals: [start, end][], asked: [at, open, change][] }.
import { readFileSync } from 'node:fs';
import openingHours from 'opening_hours';

const { rule, from, to, instants } = JSON.parse(readFileSync(0, 'utf8'));
const italy = { lat: 41.9, lon: 12.5, address: { country_code: 'it', state: '' } };
const hours = new openingHours(rule, italy);

const intervals = [];
for (let year = from; year <= to; year++) {
  const found = hours.getOpenIntervals(new Date(year, 0, 1), new Date(year + 1, 0, 1));
  for (const [start, end] of found) intervals.push([start.getTime(), end.getTime()]);
}
const asked = instants.map((at) => {
  const date = new Date(at);
  return [at, hours.getState(date), hours.getNextChange(date)?.getTime() ?? null];
});
process.stdout.write(JSON.stringify({ intervals, asked }));
