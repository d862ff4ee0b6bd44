import type { CivilDate } from '../time/civil-date.ts';
import type { ClauseId } from './clauses.ts';
import type { Json } from './decision.ts';

/** One value of the document that is not the same in both policies; what is absent is `null`. */
export type PolicyChange = { clause: ClauseId; path: (string | number)[]; before: Json; after: Json };

/** What the changes do to a stretch of civil days, both included. Instants are ISO 8601 UTC: plain JSON. */
export type PolicyConsequence = {
  span: { from: CivilDate; to: CivilDate };
  /** Support time that only the second policy has. */
  opened: { start: string; end: string }[];
  /** Support time that only the first policy has. */
  closed: { start: string; end: string }[];
  peakAdded: CivilDate[];
  peakRemoved: CivilDate[];
  /** Starts of callback slots. */
  slotsAdded: string[];
  slotsRemoved: string[];
};

/** What changed from one policy to another: clause by clause and, over a span, in consequence. */
export type PolicyDifference = { changes: PolicyChange[]; consequence: PolicyConsequence | null };
