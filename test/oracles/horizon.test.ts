import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { callbackSlots } from '../../src/callback/slots.ts';
import { contabilitaInCloud } from '../../src/policy/contabilita-in-cloud.ts';
import { deskWith } from './desk.ts';

const dateIn = (timeZone: string, at: Date) =>
  Temporal.Instant.fromEpochMilliseconds(at.getTime()).toZonedDateTimeISO(timeZone).toPlainDate();

test.each([
  ['Europe/Rome', '2026-03-26T22:30Z', 'over the start of summer time'],
  ['Europe/Rome', '2026-10-22T23:30Z', 'over its end'],
  ['Pacific/Apia', '2011-12-27T09:00Z', 'over a day that the zone skipped'],
  ['Pacific/Apia', '2011-12-28T10:30Z', 'to the day after the skipped one'],
  ['America/Santiago', '2026-09-02T03:00Z', 'over a midnight that is missing'],
  ['America/Sao_Paulo', '2000-10-05T02:29Z', 'from the last half hour of a civil day'],
  ['Australia/Lord_Howe', '2026-12-30T12:00Z', 'over the turn of the year'],
])('in %s from %s the last slot lies on the last civil day of the horizon, %s', (timeZone, at, _) => {
  for (const horizonDays of [0, 1, 2, 3, 4, 5, 60]) {
    const callback = { ...contabilitaInCloud.callback, horizonDays };
    const desk = deskWith({ daily: '00:00-24:00' }, { timeZone, callback });
    const last = [...callbackSlots(at, {}, desk)].at(-1);
    const lastDay = dateIn(timeZone, new Date(at)).add({ days: horizonDays });
    const isSkipped = timeZone === 'Pacific/Apia' && lastDay.toString() === '2011-12-30';
    const expected = isSkipped ? lastDay.subtract({ days: 1 }) : lastDay;
    expect([horizonDays, String(last && dateIn(timeZone, last.start))]).toEqual([
      horizonDays,
      String(expected),
    ]);
  }
});
