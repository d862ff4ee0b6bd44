// The results as the page docs/benchmarks.md: ratios only, for times are those of one machine.

const LABELS = {
  'date-fns': 'date-fns + date-fns-tz, written with care',
  luxon: 'luxon, by hand',
  temporal: 'temporal-polyfill, by hand',
  'opening-hours': 'opening_hours 3.15',
  'dayjs-business-time': 'dayjs-business-time',
};

const round = (ratio) => (ratio >= 100 ? String(Math.round(ratio)) : ratio.toPrecision(2));

/** @returns the page, and whether every figure was reached. */
export function tableOf(best, first) {
  const { ours, floor } = best;
  const figures = [
    most(
      'inner next opening on epoch ms, against the floor',
      ours['inner next opening'] / floor['inner next opening'],
      5,
    ),
    most(
      'inner next slot on epoch ms, against the floor',
      ours['inner next slot'] / floor['inner next slot'],
      5,
    ),
    least(
      '`nextCallbackSlot(Date)`, against date-fns + date-fns-tz',
      best['date-fns']['next slot'] / ours['next slot'],
      100,
    ),
    least(
      '`nextCallbackSlot(Date)`, against opening_hours',
      best['opening-hours']['next slot'] / ours['next slot'],
      400,
    ),
    most(
      '`supportTimeBetween` over up to ten years, against up to a day',
      ours['support time, up to ten years'] / ours['support time, up to a day'],
      2,
    ),
    least(
      '10,000 slots from the generator, against luxon',
      best.luxon['10,000 slots'] / ours['10,000 slots'],
      50,
    ),
    most(
      'import of `/calendar` and first answer in a new process, against luxon',
      first.ours / first.luxon,
      2,
    ),
    most('a new year’s tables, against 2 ms', ours['new year'] / 2e6, 1),
  ];
  const peers = Object.keys(LABELS).map((name) => {
    const times = ['next opening', 'next slot'].map((task) => `${round(best[name][task] / ours[task])} ×`);
    return `| ${LABELS[name]} | ${times.join(' | ')} |`;
  });
  const text = `# Benchmarks

Written by \`npm run bench\`. Ratios only, measured in one run on one machine (2 cores, Node ${process.versions.node.split('.')[0]}): one process per contender,
the best of five rounds, each round the median over the same 20,000 seeded instants from 2024 to 2030. Before a time
counts, the first 500 answers of all contenders are compared; they agree, but for 4 October 2024 and 2025, which
opening_hours holds for holidays.

## Figures to reach

| | measured | to reach | |
| --- | --- | --- | --- |
${figures.map(({ name, ratio, limit, sign, kept }) => `| ${name} | ${round(ratio)} × | ${sign} ${limit} × | ${kept ? 'reached' : 'missed'} |`).join('\n')}

The floor is a typed-array table of UTC days with integer arithmetic, for one policy with one window a day
(\`bench/contenders/floor.mjs\`).

## Against peers

How many times longer they take than the public functions, \`Date\` in and \`Date\` out.

| | \`nextOpening\` | \`nextCallbackSlot\` |
| --- | --- | --- |
${peers.join('\n')}
`;
  return { text, kept: figures.every(({ kept }) => kept) };
}

const most = (name, ratio, limit) => ({ name, ratio, limit, sign: '≤', kept: ratio <= limit });
const least = (name, ratio, limit) => ({ name, ratio, limit, sign: '≥', kept: ratio >= limit });
