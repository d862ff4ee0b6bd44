import type { ClauseId } from './clauses.ts';
import type { LocalisedText } from './document.ts';

/** What is valid in a policy document and yet surely a mistake. */
export type PolicyLintCode =
  | 'plan-twice'
  | 'nobody-accepted'
  | 'recipient-no-address'
  | 'country-never-told'
  | 'subject-is-a-reply'
  | 'day-without-slot'
  | 'never-open'
  | 'horizon-too-short'
  | 'peak-too-often'
  | 'unknown-deadline'
  | 'override-without-effect'
  | 'topic-without-terms'
  | 'extensions-not-checked';

/** One likely mistake: where it is, which clause the value rests on, and what to do about it. */
export type PolicyLint = {
  code: PolicyLintCode;
  path: (string | number)[];
  clause: ClauseId;
  advice: LocalisedText;
};
