import type { CivilDate } from '../time/civil-date.ts';
import type { CivilTime } from '../time/civil-time.ts';
import type { HolidayRule } from './holiday-rule.ts';
import type { LocalisedText, Weekday } from './localised-text.ts';

export type { EasterHoliday, FixedHoliday, HolidayRule, NthWeekdayHoliday } from './holiday-rule.ts';
export type { LocalisedText, Weekday } from './localised-text.ts';

/**
 * A time window by the clock on the wall, half-open. `to` may be `"24:00"`; a `to` that is not after `from` means
 * that the window crosses midnight and ends on the following day.
 */
export type TimeWindow = { readonly from: CivilTime; readonly to: CivilTime };

/** Weekly opening hours from a civil day on (`null`: from ever), until the next entry begins. */
export type WeeklyHours = {
  readonly from: CivilDate | null;
  readonly week: { readonly [day in Weekday]?: readonly TimeWindow[] | undefined };
};

/**
 * What replaces a day's hours: a closure (no `hours`), a half-day (fewer), an extra opening (more). A single day or
 * range beats a yearly one; any override beats a public holiday; a holiday beats the weekly hours.
 */
export type DateOverride = {
  readonly on: CivilDate | { readonly from: CivilDate; readonly to: CivilDate } | { readonly yearly: string };
  readonly hours: readonly TimeWindow[];
  readonly name: LocalisedText;
};

/** How much weight a tax deadline has: `major` ones drive peak periods unless the policy says otherwise. */
export type Tier = 'major' | 'standard' | 'minor';

/** A one-off change of a tax deadline (proroga): a fact with a source, never derived. */
export type Extension = {
  readonly id: string;
  /** The new date, before it is shifted off closed days like any other. */
  readonly date: CivilDate;
  /** The nominal date of the deadline that it moves. */
  readonly statutoryDate: CivilDate;
  readonly tier: Tier;
  readonly name: LocalisedText;
  /** What it is about: `"2026"`, `"2026-Q3"`, `"2026-10"`. */
  readonly period: string;
  readonly basis: string;
  readonly lastChecked: CivilDate;
  /** The id of the recurring deadline of that year that it replaces; absent: it stands beside the recurring one. */
  readonly replaces?: string | undefined;
};

/** A peak period by hand: once (civil dates) or every year (`"MM-DD"`; a `to` before `from` runs into the next year). */
export type ManualPeak = { readonly from: string; readonly to: string; readonly name: LocalisedText };

export type PhoneKind = 'fixed' | 'mobile' | 'voip' | 'toll-free';

export type LimitEnforcement = 'advise' | 'defer' | 'refuse';

/** A topic of the scope classifier: one of the built-in six with terms added, or one of the policy's own. */
export type ScopeTopic = {
  readonly topic: string;
  readonly name: LocalisedText;
  readonly terms: readonly string[];
};

/**
 * A phone-support policy as plain JSON: everything that may differ from one policy, or one version of it, to another.
 * Which clause each value rests on is told by `policyBasis`.
 */
export type SupportPolicyDocument = {
  readonly id: string;
  readonly version: string;
  /** First and last civil day on which the policy is in force, both included; `null`: no bound. */
  readonly inForceFrom: CivilDate | null;
  readonly inForceTo: CivilDate | null;
  /** IANA time zone of every civil date and time in the document. */
  readonly timeZone: string;
  readonly entitledPlans: readonly string[];
  readonly channels: {
    readonly chat: { readonly button: string } | null;
    readonly email: {
      readonly recipients: readonly string[];
      readonly subject: string;
      readonly match: 'prefix' | 'exact';
    } | null;
  };
  readonly request: {
    /** Longest description, in graphemes (what a reader would call characters). */
    readonly descriptionMax: number;
    readonly callable: {
      readonly types: readonly PhoneKind[];
      readonly countries: readonly string[] | 'any';
    };
  };
  readonly hours: readonly WeeklyHours[];
  readonly holidays: 'IT' | readonly HolidayRule[];
  readonly overrides: readonly DateOverride[];
  readonly callback: {
    /** Length of a callback slot, in minutes. */
    readonly minutes: number;
    /** Minutes from the start of one slot to the start of the next. */
    readonly step: number;
    /** Callbacks per slot; `null`: not limited. */
    readonly capacity: number | null;
    /** Support minutes between the request and the earliest slot. */
    readonly noticeMinutes: number;
    /** Last civil day that can be booked, counted from that of the request. */
    readonly horizonDays: number;
    readonly eligibleAtCallback: boolean;
  };
  readonly peak: {
    readonly tiers: readonly Tier[];
    readonly ids: readonly string[];
    /** Working days before and after each deadline. */
    readonly daysBefore: number;
    readonly daysAfter: number;
    readonly manual: readonly ManualPeak[];
    readonly extensions: readonly Extension[];
  };
  readonly dailyLimit: { readonly max: number; readonly enforcement: LimitEnforcement } | null;
  readonly scope: {
    readonly outOfScope: 'refuse' | 'review';
    /** Confidence (0–1) from which a description is accepted or refused without a person. */
    readonly thresholds: { readonly accept: number; readonly refuse: number };
    readonly topics: readonly ScopeTopic[];
  };
};

declare const validated: unique symbol;

/** A policy document that `definePolicy` has validated and frozen. */
export type SupportPolicy = SupportPolicyDocument & { readonly [validated]: true };
