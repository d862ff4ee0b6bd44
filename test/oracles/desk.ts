import { contabilitaInCloud } from '../../src/policy/contabilita-in-cloud.ts';
import { definePolicy } from '../../src/policy/define-policy.ts';
import type { SupportPolicy, SupportPolicyDocument, Weekday } from '../../src/policy/document.ts';

/** Hours as a vendor writes them on a door: `'09:00-12:00 13:00-17:00'`, nothing when closed. */
export type DoorSign = { readonly [day in Weekday | 'workdays' | 'daily']?: string };

const WORKDAYS: readonly Weekday[] = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'];
const DAYS: readonly Weekday[] = [...WORKDAYS, 'saturday', 'sunday'];

export function windowsOf(sign: string): { from: string; to: string }[] {
  return sign
    .split(' ')
    .filter((part) => part !== '')
    .map((part) => {
      const [from = '', to = ''] = part.split('-');
      return { from, to };
    });
}

/** A policy with these hours and nothing else to close or open it; in UTC unless said otherwise. */
export function deskWith(sign: DoorSign, rest: Partial<SupportPolicyDocument> = {}): SupportPolicy {
  const { workdays, daily, ...days } = sign;
  const week: Partial<Record<Weekday, { from: string; to: string }[]>> = {};
  for (const day of daily === undefined ? [] : DAYS) week[day] = windowsOf(daily ?? '');
  for (const day of workdays === undefined ? [] : WORKDAYS) week[day] = windowsOf(workdays ?? '');
  for (const [day, hours] of Object.entries(days)) week[day as Weekday] = windowsOf(hours);
  return definePolicy({
    ...contabilitaInCloud,
    id: 'desk',
    timeZone: 'UTC',
    hours: [{ from: null, week }],
    holidays: [],
    overrides: [],
    ...rest,
  });
}

/** A holiday of one year only, as other libraries list theirs by date. */
export function holidayOn(date: string): SupportPolicyDocument['holidays'][number] & object {
  const year = Number(date.slice(0, 4));
  return {
    kind: 'fixed',
    on: date.slice(5),
    firstYear: year,
    lastYear: year,
    name: { it: `Festa del ${date}`, en: `Holiday of ${date}` },
  };
}

export function overrideOn(
  on: SupportPolicyDocument['overrides'][number]['on'],
  sign: string,
): SupportPolicyDocument['overrides'][number] {
  return { on, hours: windowsOf(sign), name: { it: 'Orario diverso', en: 'Other hours' } };
}
