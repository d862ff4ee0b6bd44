import { expect, test } from 'vitest';
import {
  addSupportTime,
  calendarDays,
  callbackSlots,
  checkEligibility,
  contabilitaInCloud,
  decide,
  definePolicy,
  explain,
  nextCallbackSlot,
  nextClosing,
  nextOpening,
  openIntervals,
  peakPeriodAt,
  publicHolidays,
  supportStatus,
  supportTimeBetween,
  taxDeadlines,
} from '../../src/index.ts';
import { aRequest, aSubscription, someFacts } from '../../src/testing/builders.ts';
import { everyDay } from '../world/every-day.ts';

// The suite runs once per host zone; every run must give the one committed answer.

const INSTANTS = [
  '1970-01-01T00:00:00Z',
  '1999-12-31T22:30:00Z',
  '2011-12-30T09:59:00Z',
  '2026-03-29T00:59:59Z',
  '2026-03-29T01:00:00Z',
  '2026-04-05T14:45:00Z',
  '2026-04-23T22:00:00Z',
  '2026-10-04T15:30:00Z',
  '2026-10-25T00:30:00Z',
  '2026-10-25T01:30:00Z',
  '2026-11-01T05:30:00Z',
  '2026-11-16T10:00:00Z',
  '2026-11-20T10:40:00Z',
  '2026-12-24T16:20:00Z',
  '2026-12-31T23:00:00Z',
  '2027-01-12T09:05:00Z',
  '2027-10-04T07:00:00Z',
  '2100-12-30T10:00:00Z',
];
const ZONES = [
  'Europe/Rome',
  'America/New_York',
  'Pacific/Apia',
  'Australia/Lord_Howe',
  'Africa/Cairo',
  'Asia/Kathmandu',
];
const night = [
  { from: '21:30', to: '02:30' },
  { from: '09:00', to: '12:15' },
];
const week = everyDay(night);

test('the same answers on every host', async () => {
  const lines: string[] = [];
  for (const timeZone of ZONES) {
    const hours = timeZone === 'Europe/Rome' ? contabilitaInCloud.hours : [{ from: null, week }];
    const policy = definePolicy({ ...contabilitaInCloud, timeZone, hours });
    for (const at of INSTANTS) {
      const slots = [];
      for (const { start } of callbackSlots(at, {}, policy)) if (slots.push(start) === 3) break;
      const until = new Date(Math.min(Date.parse(at) + 3 * 86_400_000, Date.UTC(2100, 11, 31)));
      const status = supportStatus(at, policy);
      const answers = {
        slots,
        opening: nextOpening(at, policy),
        closing: nextClosing(at, policy),
        open: openIntervals(at, until, policy).length,
        minutes: supportTimeBetween(at, until, policy),
        plus: addSupportTime(at, 1000, policy),
        minus: addSupportTime(at, -1000, policy),
        status: status.open ? status.since : status.cause.kind,
        peak: peakPeriodAt(at, policy)?.to ?? null,
        evening: nextCallbackSlot(at, { preferred: [{ from: '17:00', to: '23:00' }] }, policy)?.start ?? null,
        eligible: checkEligibility(aSubscription({ endsOn: '2026-10-25' }), at, policy).allowed,
      };
      lines.push(`${timeZone} ${at} ${JSON.stringify(answers)}`);
    }
  }
  for (const receivedAt of INSTANTS) {
    const scope = { scope: 'in-scope' as const, confidence: 1, topics: [] };
    const decision = decide(aRequest(), someFacts({ receivedAt, scope, earlierRequests: [receivedAt] }));
    lines.push(
      `decision ${receivedAt} ${JSON.stringify({ ...decision, request: null, advice: decision.advice.map(({ code }) => code) })}`,
    );
    for (const locale of ['it', 'en'] as const) {
      // A space of any kind: which one stands before a time is the wording's affair.
      lines.push(
        `${locale} ${explain(supportStatus(receivedAt), { locale, audience: 'customer' }).replace(/\s+/g, ' ')}`,
      );
    }
  }
  lines.push(
    JSON.stringify(publicHolidays('2026-01-01', '2027-12-31').map(({ date, id }) => `${date} ${id}`)),
  );
  lines.push(JSON.stringify(taxDeadlines('2026-10-01', '2027-03-31').map(({ date, id }) => `${date} ${id}`)));
  lines.push(
    JSON.stringify(
      calendarDays('2026-10-20', '2026-11-20').map(({ date, cause, intervals }) => [
        date,
        cause?.kind ?? intervals,
      ]),
    ),
  );
  await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('./answers.snap.txt');
});
