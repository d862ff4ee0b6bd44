import type { SupportPolicy } from '../policy/document.ts';
import { describe } from './description.ts';
import { chooseName } from './name-choice.ts';
import type { OwnText } from './own-text.ts';
import { phoneCandidates } from './phone-candidates.ts';
import { choosePhone } from './phone-choice.ts';

/** Where in the own text a field was read: UTF-16, half-open. */
export type Evidence = { field: 'phone' | 'contactName' | 'description'; start: number; end: number };

/** A value that was given but cannot be taken, and why. */
export type Unacceptable = { field: 'phone'; code: 'phone-invalid' | 'phone-not-callable'; text: string };

export type Fields = {
  phone: string | null;
  phoneExtension: string | null;
  contactName: string | null;
  description: string | null;
  evidence: Evidence[];
  unacceptable: Unacceptable[];
};

/** The three fields of a request out of the sender's own words. */
export function readFields({ text: own, zones, from }: OwnText, policy: SupportPolicy): Fields {
  const candidates = phoneCandidates(own, policy);
  const { chosen, refused, lines } = choosePhone(own, zones, candidates);
  const name = chooseName(own, zones, lines, from);
  const parts = describe(own, zones, lines, name);
  const evidence: Evidence[] = parts.map(({ start, end }) => ({ field: 'description', start, end }));
  if (name !== null) evidence.unshift({ field: 'contactName', start: name.start, end: name.end });
  if (chosen !== null) evidence.unshift({ field: 'phone', start: chosen.start, end: chosen.end });
  const reading = chosen?.reading.ok ? chosen.reading : null;
  return {
    phone: reading?.phone ?? null,
    phoneExtension: reading?.extension ?? null,
    contactName: name?.name ?? null,
    description: parts.length === 0 ? null : parts.map(({ start, end }) => own.slice(start, end)).join('\n'),
    evidence,
    unacceptable: refused.map(({ text, code }) => ({ field: 'phone', code, text })),
  };
}
