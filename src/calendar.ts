// The public names of phone-support-policy/calendar.
export { isOpen, nextClosing, nextOpening, openIntervals } from './calendar/opening-hours.ts';
export { publicHolidays } from './calendar/public-holidays.ts';
export { addSupportTime, supportTimeBetween } from './calendar/support-time.ts';
export { checkCallbackSlot } from './callback/check-slot.ts';
export { callbackSlots, nextCallbackSlot } from './callback/slots.ts';
export { contabilitaInCloud } from './policy/contabilita-in-cloud.ts';
export type { CallbackSlot, SlotOptions } from './policy/decision.ts';
export type { SupportPolicy } from './policy/document.ts';
export type { PublicHoliday } from './policy/public-holiday.ts';
export type { CalendarDay, ClosedCause, SupportStatus } from './policy/support-status.ts';
export { calendarDays, supportStatus } from './status.ts';
export type { CivilDate } from './time/civil-date.ts';
export type { CivilTime } from './time/civil-time.ts';
export type { InstantLike } from './time/instant.ts';
