import {
  addSupportTime,
  calendarDays,
  callbackSlots,
  checkCallbackSlot,
  checkDailyLimit,
  decide,
  decisionFromJSON,
  definePolicy,
  isOpen,
  nextCallbackSlot,
  nextClosing,
  nextOpening,
  openIntervals,
  peakPeriodAt,
  peakPeriods,
  publicHolidays,
  supportStatus,
  supportTimeBetween,
} from '../index.ts';

/** The functions that laws are about; a test of a law spoils one of them and sees the law broken. */
export const answers = {
  addSupportTime,
  calendarDays,
  callbackSlots,
  checkCallbackSlot,
  checkDailyLimit,
  decide,
  decisionFromJSON,
  definePolicy,
  isOpen,
  nextCallbackSlot,
  nextClosing,
  nextOpening,
  openIntervals,
  peakPeriodAt,
  peakPeriods,
  publicHolidays,
  supportStatus,
  supportTimeBetween,
};

export type Answers = typeof answers;
