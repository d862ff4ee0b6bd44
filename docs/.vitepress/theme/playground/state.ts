import { reactive } from 'vue';
import { nowToTheMinute } from './wall-clock.ts';

export const TABS = ['chat', 'email', 'dashboard', 'policy', 'trace'] as const;
export type Tab = (typeof TABS)[number];
type Status = 'active' | 'trialing' | 'suspended' | 'cancelled' | 'expired';

/** All that the playground knows: what stands in the address after the `#`. */
export type PlaygroundState = {
  tab: Tab;
  /** Epoch milliseconds. */
  at: number;
  known: boolean;
  plan: string;
  status: Status;
  startsOn: string;
  endsOn: string;
  earlier: number;
  /** The form has been opened (1) or sent (2). */
  step: 0 | 1 | 2;
  phone: string;
  name: string;
  text: string;
  slot: string;
  mail: string;
  /** The parts of the policy document that differ from the shipped ones, as JSON. */
  policy: string;
  /** Which request the trace is about. */
  traced: 'chat' | 'email';
};

export function initialState(): PlaygroundState {
  return {
    tab: 'chat',
    at: nowToTheMinute(),
    known: true,
    plan: 'ADVANCED',
    status: 'active',
    startsOn: '',
    endsOn: '',
    earlier: 0,
    step: 0,
    phone: '',
    name: '',
    text: '',
    slot: '',
    mail: '',
    policy: '',
    traced: 'chat',
  };
}

export const state: PlaygroundState = reactive(initialState());

/** Longer texts stay out of the address: browsers and chat programs cut what is longer. */
const LONGEST = 6000;

export function stateToHash(from: PlaygroundState): string {
  const initial = initialState();
  const params = new URLSearchParams({ tab: from.tab, at: new Date(from.at).toISOString().slice(0, 16) });
  for (const [key, value] of Object.entries(from)) {
    if (key === 'tab' || key === 'at' || value === initial[key as keyof PlaygroundState]) continue;
    const text = String(value);
    if (text.length <= LONGEST) params.set(key, text);
  }
  return `#${params}`;
}

/** A hash may come from anywhere: each value is taken only when it is one. */
export function readHash(hash: string, into: PlaygroundState): boolean {
  const params = new URLSearchParams(hash.replace(/^#/, ''));
  if (!params.has('tab') && !params.has('at')) return false;
  const next = initialState();
  const texts = ['plan', 'startsOn', 'endsOn', 'phone', 'name', 'text', 'slot', 'mail', 'policy'] as const;
  for (const key of texts) next[key] = params.get(key) ?? next[key];
  const tab = TABS.find((one) => one === params.get('tab'));
  if (tab !== undefined) next.tab = tab;
  const at = Date.parse(`${params.get('at')}Z`);
  if (at >= 0 && at < Date.UTC(2100, 0)) next.at = at;
  next.known = params.get('known') !== 'false';
  const statuses: Status[] = ['active', 'trialing', 'suspended', 'cancelled', 'expired'];
  next.status = statuses.find((one) => one === params.get('status')) ?? 'active';
  next.earlier = Math.min(9, Math.max(0, Math.trunc(Number(params.get('earlier')) || 0)));
  const step = Number(params.get('step'));
  next.step = step === 1 || step === 2 ? step : 0;
  next.traced = params.get('traced') === 'email' ? 'email' : 'chat';
  Object.assign(into, next);
  return true;
}
