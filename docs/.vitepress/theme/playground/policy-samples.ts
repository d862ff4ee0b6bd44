import type { SupportPolicyDocument } from 'phone-support-policy';
import { contabilitaInCloud } from './library.ts';

type Partial_ = Partial<SupportPolicyDocument>;
const office = [{ from: '08:30', to: '17:30' }];
const copenhagen = [{ from: '09:00', to: '16:00' }];

/** Changes to try: each a part of the document. */
export function policySamples(): Record<
  'friday' | 'premium' | 'defer' | 'patron' | 'short' | 'copenhagen',
  Partial_
> {
  const { hours, callback } = contabilitaInCloud;
  const week = hours[0]?.week ?? {};
  const nordic = { monday: copenhagen, tuesday: copenhagen, wednesday: copenhagen, thursday: copenhagen };
  return {
    friday: { version: 'longer-fridays', hours: [{ from: null, week: { ...week, friday: office } }] },
    premium: { version: 'premium-too', entitledPlans: ['ADVANCED', 'PREMIUM'] },
    defer: { version: 'deferring', dailyLimit: { max: 1, enforcement: 'defer' } },
    patron: {
      version: 'with-patron',
      overrides: [{ on: { yearly: '12-07' }, hours: [], name: { it: 'Sant’Ambrogio', en: 'Saint Ambrose' } }],
    },
    short: { version: 'short-slots', callback: { ...callback, minutes: 15, step: 15 } },
    copenhagen: {
      id: 'copenhagen-desk',
      version: '1',
      timeZone: 'Europe/Copenhagen',
      holidays: [],
      hours: [{ from: null, week: { ...nordic, friday: [{ from: '09:00', to: '15:00' }] } }],
    },
  };
}
