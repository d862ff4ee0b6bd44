// What a careful programmer writes once: the Italian public holidays of a year as civil dates.
const FIXED = ['01-01', '01-06', '04-25', '05-01', '06-02', '08-15', '11-01', '12-08', '12-25', '12-26'];
const years = new Map();

export function isHoliday(date) {
  const year = Number(date.slice(0, 4));
  let days = years.get(year);
  if (days === undefined) {
    days = holidays(year);
    years.set(year, days);
  }
  return days.has(date);
}

export function holidays(year) {
  const days = new Set(FIXED.map((day) => `${year}-${day}`));
  if (year >= 2026) days.add(`${year}-10-04`);
  days.add(easterMonday(year));
  return days;
}

function easterMonday(year) {
  const g = year % 19;
  const c = Math.trunc(year / 100);
  const h = (c - Math.trunc(c / 4) - Math.trunc((8 * c + 13) / 25) + 19 * g + 15) % 30;
  const i = h - Math.trunc(h / 28) * (1 - Math.trunc(29 / (h + 1)) * Math.trunc((21 - g) / 11));
  const j = (year + Math.trunc(year / 4) + i + 2 - c + Math.trunc(c / 4)) % 7;
  const month = 3 + Math.trunc((i - j + 40) / 44);
  const day = i - j + 28 - 31 * Math.trunc(month / 4);
  return new Date(Date.UTC(year, month - 1, day + 1)).toISOString().slice(0, 10);
}
