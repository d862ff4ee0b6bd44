// The public names of phone-support-policy.
export { isOpen, nextClosing, nextOpening, openIntervals } from './calendar/opening-hours.ts';
export { publicHolidays } from './calendar/public-holidays.ts';
export { addSupportTime, supportTimeBetween } from './calendar/support-time.ts';
export { checkCallbackSlot } from './callback/check-slot.ts';
export { callbackSlots, nextCallbackSlot } from './callback/slots.ts';
export { diffPolicies } from './compare.ts';
export { decide } from './decide.ts';
export { checkEligibility } from './eligibility/check-eligibility.ts';
export { lintPolicy } from './lint.ts';
export type { LintSpan } from './lint-span.ts';
export { bookingInstructions } from './messages/booking-instructions.ts';
export type { MessageLocale } from './messages/dates.ts';
export { type Explainable, type ExplainOptions, explain } from './messages/explain.ts';
export type { MessageAudience } from './messages/reason-wording.ts';
export { checkDailyLimit, type DailyLimitVerdict } from './peak/daily-limit.ts';
export { peakPeriodAt, peakPeriods } from './peak/peak-periods.ts';
export { extensionsLastChecked, taxDeadlines } from './peak/tax-deadlines.ts';
export type { BookingInstructions } from './policy/booking-instructions.ts';
export type {
  CallbackRequest,
  ChatRequest,
  EmailRequestFields,
  Repair,
  RepairKind,
} from './policy/callback-request.ts';
export { type Clause, type ClauseId, clauses } from './policy/clauses.ts';
export { contabilitaInCloud } from './policy/contabilita-in-cloud.ts';
export type {
  CallbackSlot,
  Decision,
  DecisionFacts,
  Json,
  Outcome,
  Preconditions,
  RuleName,
  SlotOptions,
  TraceStep,
} from './policy/decision.ts';
export { decisionFromJSON } from './policy/decision-json.ts';
export { definePolicy } from './policy/define-policy.ts';
export type {
  DateOverride,
  EasterHoliday,
  Extension,
  FixedHoliday,
  HolidayRule,
  LimitEnforcement,
  LocalisedText,
  ManualPeak,
  NthWeekdayHoliday,
  PhoneKind,
  ScopeTopic,
  SupportPolicy,
  SupportPolicyDocument,
  Tier,
  TimeWindow,
  Weekday,
  WeeklyHours,
} from './policy/document.ts';
export { clauseOfPath, policyBasis } from './policy/policy-basis.ts';
export type { PolicyChange, PolicyConsequence, PolicyDifference } from './policy/policy-difference.ts';
export { PolicyError, type PolicyFault, type PolicyFaultCode } from './policy/policy-error.ts';
export type { PolicyLint, PolicyLintCode } from './policy/policy-lint.ts';
export { supportPolicySchema } from './policy/policy-schema.ts';
export { definePolicies, type PolicySet, policyInForce } from './policy/policy-set.ts';
export type { PublicHoliday } from './policy/public-holiday.ts';
export type {
  PeakDetails,
  PhoneFault,
  Reason,
  ReasonCode,
  ReasonDetails,
  ReasonOf,
  Remedy,
  Severity,
  SlotCause,
  UncallableKind,
  Verdict,
} from './policy/reason.ts';
export { type ReasonCodeEntry, reasonCodes } from './policy/reason-codes.ts';
export {
  clauseOfTopic,
  type OutOfScopeTopic,
  type ScopeClassification,
  type TopicFinding,
} from './policy/scope-classification.ts';
export type { StandardIssue, StandardResult, StandardSchemaV1 } from './policy/standard-schema.ts';
export type { Subscription } from './policy/subscription.ts';
export { subscriptionSchema } from './policy/subscription-schema.ts';
export type { CalendarDay, ClosedCause, SupportStatus } from './policy/support-status.ts';
export type { PeakPeriod, Shift, TaxDeadline } from './policy/tax-deadline.ts';
export { type ReplayChange, replay } from './replay.ts';
export type { LogEntry, LoggedDecision, LoggedReason, RedactedEntry } from './replay-entry.ts';
export { redact } from './replay-redact.ts';
export { logEntrySchema } from './replay-schema.ts';
export { type ReplaySummary, summarise } from './replay-summary.ts';
export type { DerivedNumber, DerivedRequest } from './request/derived-request.ts';
export { type RequestValidation, validateRequest } from './request/validate-request.ts';
export { callbackRequestSchema } from './request-schema.ts';
export { revalidate } from './revalidate.ts';
export { classifyScope } from './scope/classify-scope.ts';
export { calendarDays, supportStatus } from './status.ts';
export type { CivilDate } from './time/civil-date.ts';
export type { CivilTime } from './time/civil-time.ts';
export type { InstantLike } from './time/instant.ts';
