import type { PeakDetails } from '../policy/reason.ts';
import type { PeakPeriod } from '../policy/tax-deadline.ts';

/** A peak period as it stands in a reason: plain JSON, a copy of its own. */
export function peakDetails({ from, to, name, deadlines }: PeakPeriod): PeakDetails {
  return {
    from,
    to,
    name: { ...name },
    deadlines: deadlines.map(({ id, date, period, name }) => ({ id, date, period, name: { ...name } })),
  };
}
