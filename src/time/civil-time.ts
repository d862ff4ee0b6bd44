/** A time of the day by the clock on the wall: `"HH:mm"` from `"00:00"` to `"23:59"`; `"24:00"` only as an end. */
export type CivilTime = string;

export const MINUTES_PER_DAY = 1440;

const CIVIL_TIME = /^(\d{2}):(\d{2})$/;

/** Minutes after midnight (0–1440), or `null` when the text is no civil time. */
export function parseCivilTime(text: string): number | null {
  const match = CIVIL_TIME.exec(text);
  if (match === null) return null;
  const [hours, minutes] = [Number(match[1]), Number(match[2])];
  if (minutes > 59) return null;
  const total = hours * 60 + minutes;
  return total <= MINUTES_PER_DAY ? total : null;
}

export function formatCivilTime(minutes: number): CivilTime {
  const pad = (part: number): string => String(part).padStart(2, '0');
  return `${pad(Math.floor(minutes / 60))}:${pad(minutes % 60)}`;
}

/**
 * A window of the day in minutes after midnight, half-open: `to` is above `from`, and above 1440 when the window
 * crosses midnight.
 */
export type MinuteWindow = { readonly from: number; readonly to: number };

/** A declared window `{ from, to }` in minutes; one whose end is not after its start crosses midnight. */
export function readWindow(window: {
  readonly from: CivilTime;
  readonly to: CivilTime;
}): MinuteWindow | null {
  const from = parseCivilTime(window.from);
  const to = parseCivilTime(window.to);
  if (from === null || to === null || from === MINUTES_PER_DAY) return null;
  return { from, to: to > from ? to : to + MINUTES_PER_DAY };
}
