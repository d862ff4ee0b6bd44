// `npm run bench:steady`: ten million decisions (or as many as the first argument says), every text, zone and policy new from time to time. Fails
// when the last tenth is slower than the second by half, or when memory grew: a cache without bound shows here.
import { contabilitaInCloud, decide, definePolicy } from '../dist/index.js';
import { mix } from './decide/mix.mjs';

const total = Number(process.argv[2] ?? 10_000_000);
const zones = Intl.supportedValuesOf('timeZone');
const spelt = (index) => {
  const zone = zones[index % zones.length];
  return index % 2 === 0 ? zone : zone.toLowerCase();
};
const part = Math.floor(total / 10);
const taken = [];
const heap = [];
let policies = 0;

/** A new policy every thousand decisions, in another zone; the shipped one otherwise. */
function policyAt(index) {
  if (index % 1000 !== 0) return contabilitaInCloud;
  policies++;
  return definePolicy({ ...contabilitaInCloud, id: `policy-${index}`, timeZone: spelt(index / 1000) });
}

for (let tenth = 0; tenth < 10; tenth++) {
  const started = performance.now();
  for (let at = 0; at < part; at++) {
    const index = tenth * part + at;
    const { request, facts } = mix[index % mix.length];
    const description = `${request.description} ${index.toString(36)}`;
    decide({ ...request, description }, facts, policyAt(index));
  }
  taken.push(performance.now() - started);
  globalThis.gc?.();
  heap.push(process.memoryUsage().heapUsed / 1e6);
  console.log(
    `${(tenth + 1) * part} decisions: ${((taken[tenth] * 1000) / part).toFixed(1)} µs each, heap ${heap[tenth].toFixed(1)} MB`,
  );
}
const slower = taken[9] / taken[1];
const grown = heap[9] - heap[1];
const ok = slower < 1.5 && grown < 20;
console.log(
  `${ok ? 'ok' : 'FAIL'}: last tenth ${slower.toFixed(2)} × the second, heap ${grown >= 0 ? '+' : ''}${grown.toFixed(1)} MB, ${policies} policies`,
);
process.exitCode = ok ? 0 : 1;
