/** A week of the same value on all seven days. */
export function everyDay<T>(value: T) {
  return {
    monday: value,
    tuesday: value,
    wednesday: value,
    thursday: value,
    friday: value,
    saturday: value,
    sunday: value,
  };
}
