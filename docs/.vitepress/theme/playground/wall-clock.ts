// The library has no clock: the page reads the machine's, and turns wall times of the policy's zone into instants.
const formats = new Map<string, Intl.DateTimeFormat>();

function formatIn(timeZone: string): Intl.DateTimeFormat {
  let format = formats.get(timeZone);
  if (format === undefined) {
    const digits = '2-digit';
    format = new Intl.DateTimeFormat('en-GB', {
      timeZone,
      hourCycle: 'h23',
      year: 'numeric',
      month: digits,
      day: digits,
      hour: digits,
      minute: digits,
      timeZoneName: 'longOffset',
    });
    formats.set(timeZone, format);
  }
  return format;
}

export type WallTime = { date: string; time: string; offset: string };

export function wallTimeAt(at: number, timeZone: string): WallTime {
  const parts = Object.fromEntries(
    formatIn(timeZone)
      .formatToParts(at)
      .map(({ type, value }) => [type, value]),
  );
  const offset = (parts['timeZoneName'] ?? 'GMT').replace('GMT', 'UTC');
  return {
    date: `${parts['year']}-${parts['month']}-${parts['day']}`,
    time: `${parts['hour']}:${parts['minute']}`,
    offset,
  };
}

/** The instant of a wall time; in a gap the clock has moved on, in a repeated hour it is the first of the two. */
export function instantOfWall(date: string, time: string, timeZone: string): number {
  const wanted = Date.parse(`${date}T${time}Z`);
  const offsetAt = (at: number): number => {
    const wall = wallTimeAt(at, timeZone);
    return Date.parse(`${wall.date}T${wall.time}Z`) - Math.floor(at / 60_000) * 60_000;
  };
  const day = 86_400_000;
  const [before, after] = [offsetAt(wanted - day), offsetAt(wanted + day)];
  const first = wanted - before;
  if (before === after || offsetAt(first) === before) return first;
  const second = wanted - after;
  return offsetAt(second) === after ? second : first;
}

export function nowToTheMinute(): number {
  return Math.floor(Date.now() / 60_000) * 60_000;
}

export function addDays(date: string, days: number): string {
  return new Date(Date.parse(`${date}T00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}
