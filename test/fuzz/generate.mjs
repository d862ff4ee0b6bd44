// Random values for the fuzz runs, from a seed that is printed: a failure is repeated with the same seed and index.

/** mulberry32. */
export function randomOf(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

export const pick = (random, list) => list[Math.floor(random() * list.length)];

const PIECES = [
  ...[
    'Come registro la fattura?',
    'internet non va',
    'API',
    'Ada Bianchi',
    '06 1234 5678',
    '+39',
    '899',
    'int. 4',
  ],
  ...[
    '2026-02-30',
    '2027-03-28T02:30',
    '24:00',
    'Europe/Rome',
    '\u0000',
    '\uD800',
    '\u202E',
    '\u200B',
    'İ',
    'ﬃ',
    '👩‍👩‍👧',
    'e\u0301',
  ],
  ...[
    'Re: ',
    'Assistenza telefonica',
    '<script>',
    '&#x0;',
    '=?utf-8?Q?=E0?=',
    '--b',
    '\r\n',
    '\t',
    ' ',
    '',
    '{',
    '"',
    '\\',
  ],
];

export function text(random) {
  const length = random() < 0.02 ? 20_000 : Math.floor(random() * 8);
  return Array.from({ length }, () =>
    random() < 0.7 ? pick(random, PIECES) : String.fromCharCode(Math.floor(random() * 0x10000)),
  ).join('');
}

const SCALARS = [
  null,
  undefined,
  true,
  false,
  0,
  -0,
  -1,
  1e308,
  Number.NaN,
  10n,
  '',
  '__proto__',
  Symbol.iterator,
];

export function anything(random, depth = 3) {
  const roll = random();
  if (roll < 0.3 || depth === 0) return pick(random, SCALARS);
  if (roll < 0.6) return text(random);
  if (roll < 0.7) return new Date((random() - 0.3) * 1e13);
  if (roll < 0.85) return Array.from({ length: Math.floor(random() * 4) }, () => anything(random, depth - 1));
  return Object.fromEntries(Array.from({ length: 3 }, () => [text(random), anything(random, depth - 1)]));
}

/** A copy of a good value with one to three of its parts, at any depth, replaced, dropped or doubled. */
export function spoilt(random, good) {
  const copy = structuredClone(good);
  for (let times = 1 + Math.floor(random() * 3); times > 0; times--) {
    let at = copy;
    for (;;) {
      if (typeof at !== 'object' || at === null) break;
      const key = pick(random, Object.keys(at));
      if (key === undefined) break;
      if (typeof at[key] === 'object' && at[key] !== null && random() < 0.7) at = at[key];
      else {
        if (random() < 0.15) delete at[key];
        else at[key] = random() < 0.5 ? text(random) : anything(random, 2);
        break;
      }
    }
  }
  return copy;
}
