import type { Outcome } from './policy/decision.ts';
import type { ReplayChange } from './replay.ts';
import { describe } from './time/civil-date.ts';

type OutcomeName = Outcome['outcome'];

/** A replay in numbers. */
export type ReplaySummary = {
  total: number;
  changed: number;
  unchanged: number;
  /** Entries without a recorded decision: they can be judged, but not compared. */
  unrecorded: number;
  /** How many went from which outcome (first) to which (second). */
  outcomes: Record<OutcomeName, Record<OutcomeName, number>>;
  /** Callbacks that start at another instant than the recorded one. */
  moved: number;
  /** Reasons by code, over all compared entries. */
  came: { [code: string]: number };
  went: { [code: string]: number };
};

/**
 * The changes of a `replay`, counted: how many changed, from which outcome to which, how many callbacks moved, which
 * reasons came and went how often. Of an async iterable, a promise of it. Reads the changes one by one and keeps none.
 *
 * Counts of parts of a log add up to those of the whole, number by number.
 *
 * Source: `interpretation.in-force`.
 *
 * @throws TypeError when `changes` cannot be iterated.
 * @example An empty log
 * ```ts
 * import { contabilitaInCloud, replay, summarise } from 'phone-support-policy';
 * summarise(replay([], contabilitaInCloud)).total; // => 0
 * ```
 */
export function summarise(changes: Iterable<ReplayChange>): ReplaySummary;
export function summarise(changes: AsyncIterable<ReplayChange>): Promise<ReplaySummary>;
export function summarise(
  changes: Iterable<ReplayChange> | AsyncIterable<ReplayChange>,
): ReplaySummary | Promise<ReplaySummary> {
  if (typeof changes === 'object' && changes !== null) {
    if (Symbol.asyncIterator in changes) return summariseLater(changes);
    if (Symbol.iterator in changes) {
      const summary = emptySummary();
      for (const change of changes) count(summary, change);
      return summary;
    }
  }
  throw new TypeError(`changes must come from replay, not ${describe(changes)}`);
}

async function summariseLater(changes: AsyncIterable<ReplayChange>): Promise<ReplaySummary> {
  const summary = emptySummary();
  for await (const change of changes) count(summary, change);
  return summary;
}

function emptySummary(): ReplaySummary {
  const none = (): Record<OutcomeName, number> => ({ accepted: 0, 'needs-review': 0, refused: 0 });
  return {
    total: 0,
    changed: 0,
    unchanged: 0,
    unrecorded: 0,
    outcomes: { accepted: none(), 'needs-review': none(), refused: none() },
    moved: 0,
    came: {},
    went: {},
  };
}

function count(summary: ReplaySummary, { before, after, changed, came, went, callback }: ReplayChange): void {
  summary.total++;
  if (before === null || changed === null) {
    summary.unrecorded++;
    return;
  }
  if (changed) summary.changed++;
  else summary.unchanged++;
  summary.outcomes[before][after]++;
  const [was, is] = [callback.before, callback.after];
  if (was !== null && is !== null && was.start.getTime() !== is.start.getTime()) summary.moved++;
  for (const { code } of came) summary.came[code] = (summary.came[code] ?? 0) + 1;
  for (const { code } of went) summary.went[code] = (summary.went[code] ?? 0) + 1;
}
