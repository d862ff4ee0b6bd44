import { withBase } from 'vitepress';
import type { Locale } from './use-playground.ts';

const PAGES: Record<string, string> = { hours: 'callback', interpretation: 'interpretations' };

/** The place of a clause on the policy pages. */
export function clauseLink(clause: string, locale: Locale): string {
  const group = clause.split('.')[0] ?? '';
  const page = PAGES[group] ?? group;
  return withBase(`${locale === 'it' ? '/it' : ''}/policy/${page}#${clause.replaceAll('.', '-')}`);
}
