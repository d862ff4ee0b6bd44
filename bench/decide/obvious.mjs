// What most teams would write: zod for the form, 300 regular expressions tried one by one for the scope, date-fns-tz for
// the hours, libphonenumber-js for the phone. Written with care, cached nowhere, as such code is.
import { addDays, addMinutes } from 'date-fns';
import { fromZonedTime, toZonedTime } from 'date-fns-tz';
import { z } from 'zod';
import { readPhone } from './phone.mjs';

const ZONE = 'Europe/Rome';
const contact = {
  phone: z.string().min(1),
  contactName: z.string().trim().min(1),
  description: z.string().trim().min(1).max(2000),
};
const schema = z.discriminatedUnion('channel', [
  z.object({ channel: z.literal('chat'), ...contact }),
  z.object({
    channel: z.literal('email'),
    ...contact,
    to: z.array(z.string()),
    subject: z.string().regex(/assistenza telefonica/i),
  }),
]);

const NOUNS = [
  'internet',
  'rete',
  'router',
  'wifi',
  'stampante',
  'computer',
  'monitor',
  'tastiera',
  'disco',
  'windows',
  'driver',
  'antivirus',
  'browser',
  'excel',
  'api',
  'webhook',
  'token',
  'chiave',
  'endpoint',
  'gestionale',
  'archivi',
  'vecchio programma',
  'corso',
  'formazione',
  'configurazione iniziale',
];
const VERBS = [
  'non va',
  'non funziona',
  'guast\\w*',
  'spent\\w*',
  'rott\\w*',
  'import\\w*',
  'migra\\w*',
  'configur\\w*',
  'install\\w*',
  'colleg\\w*',
  'aggiorn\\w*',
  'impar\\w*',
];
/** 300: each noun with each verb, in either order within a sentence. */
const patterns = NOUNS.flatMap((noun) =>
  VERBS.map((verb) => new RegExp(`\\b${noun}\\b[^.!?]*\\b${verb}|\\b${verb}[^.!?]*\\b${noun}\\b`, 'iu')),
);

const HOLIDAYS = new Set([
  '01-01',
  '01-06',
  '04-25',
  '05-01',
  '06-02',
  '08-15',
  '10-04',
  '11-01',
  '12-08',
  '12-25',
  '12-26',
  '03-29',
]);
const pad = (value) => String(value).padStart(2, '0');

function hoursOf(day) {
  const weekday = day.getDay();
  if (weekday === 0 || weekday === 6 || HOLIDAYS.has(`${pad(day.getMonth() + 1)}-${pad(day.getDate())}`))
    return null;
  return { from: '08:30', to: weekday === 5 ? '12:00' : '17:30' };
}

function nextSlot(at) {
  let day = toZonedTime(at, ZONE);
  for (let ahead = 0; ahead < 60; ahead++, day = addDays(day, 1)) {
    const hours = hoursOf(day);
    if (hours === null) continue;
    const date = `${day.getFullYear()}-${pad(day.getMonth() + 1)}-${pad(day.getDate())}`;
    const end = fromZonedTime(`${date}T${hours.to}:00`, ZONE);
    for (
      let start = fromZonedTime(`${date}T${hours.from}:00`, ZONE);
      addMinutes(start, 30) <= end;
      start = addMinutes(start, 30)
    ) {
      if (start >= at) return { start, end: addMinutes(start, 30) };
    }
  }
  return null;
}

export function decideObvious({ request, facts }, withPhone = true) {
  const reasons = [];
  const parsed = schema.safeParse(request);
  if (!parsed.success) reasons.push(...parsed.error.issues.map(({ path }) => `${path.join('.')} invalid`));
  if (withPhone && readPhone(request.phone) === null) reasons.push('phone invalid');
  if (facts.subscription?.plan.toUpperCase() !== 'ADVANCED') reasons.push('plan');
  if (facts.subscription?.status !== 'active') reasons.push('status');
  const matched = patterns.filter((pattern) => pattern.test(request.description));
  if (matched.length > 0) reasons.push('out of scope');
  const at = new Date(facts.receivedAt);
  const day = toZonedTime(at, ZONE).toDateString();
  const count = facts.earlierRequests.filter(
    (earlier) => toZonedTime(new Date(earlier), ZONE).toDateString() === day,
  ).length;
  const slot = nextSlot(at);
  return { outcome: reasons.length > 0 ? 'refused' : 'accepted', reasons, count, slot };
}
