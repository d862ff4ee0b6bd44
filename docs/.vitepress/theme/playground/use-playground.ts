import type { Decision, SupportPolicy, SupportPolicyDocument } from 'phone-support-policy';
import { computed, shallowRef } from 'vue';
import { contabilitaInCloud, decide, definePolicy, PolicyError } from './library.ts';
import { state } from './state.ts';

export type Locale = 'it' | 'en';

/** A fault of the edited document: its path and what is wrong. */
type DocumentFault = { path: string; message: string };

type ReadPolicy = { policy: SupportPolicy; faults: DocumentFault[] };

/** The last document that was a policy: a half-typed one changes nothing elsewhere. */
let lastGood: SupportPolicy = contabilitaInCloud;

function policyOf(document: unknown): ReadPolicy {
  try {
    lastGood = definePolicy(document as SupportPolicyDocument);
    return { policy: lastGood, faults: [] };
  } catch (error) {
    if (!(error instanceof PolicyError)) throw error;
    const faults = error.faults.map(({ path, message }) => ({ path: path.join('.') || '–', message }));
    return { policy: lastGood, faults };
  }
}

/** The text in the editor, when it is not (yet) JSON; else the state holds what differs. */
export const draft = shallowRef<string | null>(null);

export function documentOf(changes: string): unknown {
  if (changes === '') return contabilitaInCloud;
  try {
    const parsed: unknown = JSON.parse(changes);
    if (typeof parsed !== 'object' || parsed === null || Array.isArray(parsed)) return contabilitaInCloud;
    const entries = Object.entries({ ...contabilitaInCloud, ...parsed });
    return Object.fromEntries(entries.filter(([, value]) => value !== '\u0000absent'));
  } catch {
    return contabilitaInCloud;
  }
}

/** What of a document is not as shipped, key by key; '' when nothing. A key left out is marked so. */
export function changesOf(document: { [key: string]: unknown }): string {
  const shipped = contabilitaInCloud as unknown as { [key: string]: unknown };
  const keys = [...new Set([...Object.keys(shipped), ...Object.keys(document)])];
  const changed = keys
    .filter((key) => JSON.stringify(document[key]) !== JSON.stringify(shipped[key]))
    .map((key) => [key, key in document ? document[key] : '\u0000absent']);
  return changed.length === 0 ? '' : JSON.stringify(Object.fromEntries(changed));
}

const read = computed(() => policyOf(documentOf(state.policy)));
export const policy = computed(() => read.value.policy);
export const faults = computed(() => read.value.faults);

export const facts = computed(() => {
  const { known, plan, status, startsOn, endsOn, at, earlier, slot } = state;
  const days = { ...(startsOn && { startsOn }), ...(endsOn && { endsOn }) };
  return {
    receivedAt: at,
    subscription: known ? { plan, status, ...days } : null,
    earlierRequests: Array.from({ length: earlier }, () => at),
    ...(slot === '' ? {} : { preferredSlot: slot }),
  };
});

export const chatRequest = computed(() => ({
  channel: 'chat',
  phone: state.phone,
  contactName: state.name,
  description: state.text,
}));

/** A slot or a day from a hand-written address may be none: then the caller's facts are at fault. */
export function decideSafely(request: unknown, withSlot: boolean): Decision {
  const { preferredSlot, ...rest } = facts.value as { preferredSlot?: string } & Parameters<typeof decide>[1];
  try {
    const chosen = withSlot && preferredSlot !== undefined ? { ...rest, preferredSlot } : rest;
    return decide(request, chosen, policy.value);
  } catch {
    const { subscription } = rest;
    const bare = subscription === null ? null : { plan: subscription.plan, status: subscription.status };
    return decide(request, { ...rest, subscription: bare }, policy.value);
  }
}
