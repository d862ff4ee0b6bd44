import { brandPolicy } from './brand.ts';
import type { SupportPolicy } from './document.ts';

const OFFICE_DAY = [{ from: '08:30', to: '17:30' }];

/**
 * The phone-support policy of *Contabilità in Cloud*: the published facts, and our interpretations where the text is
 * silent. It has no dates: it is always in force.
 */
export const contabilitaInCloud: SupportPolicy = /* @__PURE__ */ brandPolicy({
  id: 'contabilita-in-cloud',
  version: '2026-11',
  inForceFrom: null,
  inForceTo: null,
  timeZone: 'Europe/Rome',
  entitledPlans: ['ADVANCED'],
  channels: {
    chat: { button: 'AIUTO' },
    email: {
      recipients: ['contabilitaincloud@teamsystem.com'],
      subject: 'Assistenza telefonica',
      match: 'prefix',
    },
  },
  request: {
    descriptionMax: 2000,
    callable: { types: ['fixed', 'mobile', 'voip', 'toll-free'], countries: 'any' },
  },
  hours: [
    {
      from: null,
      week: {
        monday: OFFICE_DAY,
        tuesday: OFFICE_DAY,
        wednesday: OFFICE_DAY,
        thursday: OFFICE_DAY,
        friday: [{ from: '08:30', to: '12:00' }],
      },
    },
  ],
  holidays: 'IT',
  overrides: [],
  callback: {
    minutes: 30,
    step: 30,
    capacity: null,
    noticeMinutes: 0,
    horizonDays: 60,
    eligibleAtCallback: true,
  },
  peak: {
    tiers: ['major'],
    ids: [],
    daysBefore: 2,
    daysAfter: 0,
    manual: [
      { from: '01-02', to: '01-15', name: { it: 'avvio del nuovo anno', en: 'start of the new year' } },
    ],
    extensions: [],
  },
  dailyLimit: { max: 1, enforcement: 'advise' },
  scope: { outOfScope: 'refuse', thresholds: { accept: 0.5, refuse: 0.96 }, topics: [] },
});
