import { type Calendar, civilDayAt, instantOnDay } from './calendar/calendar.ts';
import { bookedOutsideSlots } from './callback/booked.ts';
import { checkSlot } from './callback/check-slot.ts';
import { loadOf } from './callback/load.ts';
import { type SlotSearch, slotFrom, slotSearch } from './callback/slot-search.ts';
import type { ClauseId } from './policy/clauses.ts';
import type { DecisionFacts, Preconditions, SlotOptions, TraceStep } from './policy/decision.ts';
import type { SupportPolicy } from './policy/document.ts';
import type { Reason } from './policy/reason.ts';
import { type DayNumber, formatCivilDate, weekdayOf } from './time/civil-date.ts';
import { formatInstant, readInstant } from './time/instant.ts';

export type SlotJudgement = {
  reasons: Reason[];
  step: TraceStep;
  /** Epoch ms; `null` when there is no slot. */
  slot: { start: number; end: number; day: DayNumber } | null;
  precondition: Preconditions['slot'];
};

const MOST_LISTED = 20;

/** The slot rule: the slot that the customer chose, or the first free one from the day on which the limit is kept. */
export function judgeSlot(
  facts: DecisionFacts,
  ms: number,
  movedTo: DayNumber | null,
  calendar: Calendar,
  policy: SupportPolicy,
): SlotJudgement {
  const search = slotSearch(calendar, ms, optionsOf(facts), policy);
  const earliest = movedTo === null ? ms : Math.max(ms, instantOnDay(calendar, movedTo, 0));
  const chosen =
    facts.preferredSlot === undefined ? null : readInstant(facts.preferredSlot, 'facts.preferredSlot');
  // A deferred request moves the callback away from the chosen slot, it does not refuse it.
  if (chosen !== null && (movedTo === null || chosen >= earliest)) {
    const verdict = checkSlot(search, chosen, ms);
    if (!verdict.allowed) return none(search, verdict.reasons, { chosen: formatInstant(chosen) });
    return found(search, chosen, calendar);
  }
  const start = slotFrom(search, earliest);
  if (start >= 0) return found(search, start, calendar);
  const { horizonDays } = policy.callback;
  const until = formatCivilDate(civilDayAt(calendar, ms) + horizonDays);
  const reason: Reason = {
    code: 'no-callback-slot',
    clause: 'callback.within-hours',
    severity: 'review',
    details: { until, horizonDays },
  };
  return none(search, [reason], { until });
}

function optionsOf({ booked, notBefore, preferred }: DecisionFacts): SlotOptions {
  return { booked, notBefore, preferred };
}

function found(search: SlotSearch, start: number, calendar: Calendar): SlotJudgement {
  const end = start + search.length;
  const load = loadOf(search, start);
  const day = civilDayAt(calendar, start);
  const precondition = {
    start: formatInstant(start),
    end: formatInstant(end),
    load,
    capacity: search.capacity,
  };
  return {
    reasons: [],
    step: {
      rule: 'slot',
      verdict: 'passed',
      clauses: slotClauses(weekdayOf(day)),
      facts: { ...precondition, ...outside(search) },
    },
    slot: { start, end, day },
    precondition,
  };
}

/** A slot rests on the hours of its weekday, where the policy has a clause for them. */
function slotClauses(weekday: number): ClauseId[] {
  const hours: ClauseId[] = weekday < 4 ? ['hours.monday-thursday'] : weekday === 4 ? ['hours.friday'] : [];
  return [
    'callback.within-hours',
    ...hours,
    'interpretation.half-open-hours',
    'interpretation.public-holidays',
    'interpretation.callback-slot',
    'interpretation.expected-window',
  ];
}

function none(search: SlotSearch, reasons: Reason[], facts: TraceStep['facts']): SlotJudgement {
  const clauses = reasons.map((reason) => reason.clause);
  const step: TraceStep = {
    rule: 'slot',
    verdict: 'failed',
    clauses,
    facts: { ...facts, ...outside(search) },
  };
  return { reasons, step, slot: null, precondition: null };
}

/** Booked starts that lie in no slot take no place; somebody should look at them. */
function outside(search: SlotSearch): TraceStep['facts'] {
  const starts = bookedOutsideSlots(search);
  if (starts.length === 0) return {};
  return {
    bookedOutsideSlots: starts.slice(0, MOST_LISTED).map(formatInstant),
    bookedOutsideCount: starts.length,
  };
}
