import type { CivilDate } from '../time/civil-date.ts';

/** A customer's subscription as the caller knows it. `startsOn` and `endsOn` are civil days, both included. */
export type Subscription = {
  /** The plan's name; compared after trimming and in upper case. */
  plan: string;
  status: 'active' | 'trialing' | 'suspended' | 'cancelled' | 'expired';
  startsOn?: CivilDate | undefined;
  endsOn?: CivilDate | undefined;
};
