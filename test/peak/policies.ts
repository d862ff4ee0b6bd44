import { contabilitaInCloud } from '../../src/policy/contabilita-in-cloud.ts';
import { definePolicy } from '../../src/policy/define-policy.ts';
import type { Extension, SupportPolicy, SupportPolicyDocument } from '../../src/policy/document.ts';

type Peak = SupportPolicyDocument['peak'];

/** The shipped policy with other peak settings. */
export function withPeak(peak: Partial<Peak>, rest: Partial<SupportPolicyDocument> = {}): SupportPolicy {
  return definePolicy({
    ...contabilitaInCloud,
    id: 'peaks',
    ...rest,
    peak: { ...contabilitaInCloud.peak, ...peak },
  });
}

/** No deadline is chosen: only what the test adds makes peaks. */
export const nothingChosen: Partial<Peak> = { tiers: [], ids: [], manual: [], daysBefore: 0, daysAfter: 0 };

export function anExtension(overrides: Partial<Extension> = {}): Extension {
  return {
    id: 'own-extension',
    date: '2027-05-20',
    statutoryDate: '2027-04-30',
    tier: 'major',
    name: { it: 'proroga inventata', en: 'invented extension' },
    period: '2026',
    basis: 'DL 0/2027',
    lastChecked: '2027-04-01',
    ...overrides,
  };
}
