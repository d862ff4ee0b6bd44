// What the playground uses of the library: the built package, loaded with the playground only.
export {
  bookingInstructions,
  calendarDays,
  callbackSlots,
  contabilitaInCloud,
  decide,
  definePolicy,
  diffPolicies,
  explain,
  lintPolicy,
  PolicyError,
  supportStatus,
  validateRequest,
} from 'phone-support-policy';
