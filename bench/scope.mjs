// Microseconds of CPU that classifyScope takes for about 120 characters, the time to the first answer, and the ratio to
// @nlpjs/basic with lang-it where that is installed (`npm install --no-save @nlpjs/basic @nlpjs/lang-it`).
// CPU time, not time on the wall: what else the machine does is none of ours. `node bench/scope.mjs`
import { build } from 'esbuild';
import { readCorpus } from '../scripts/scope-corpus.mjs';

const { outputFiles } = await build({
  entryPoints: [new URL('../src/scope.ts', import.meta.url).pathname],
  bundle: true,
  minify: true,
  write: false,
  format: 'esm',
});
const texts = readCorpus()
  .map((row) => row.text)
  .filter((text) => text.length >= 110 && text.length <= 130);

const opened = performance.now();
const code = Buffer.from(outputFiles[0].contents).toString('base64');
const { classifyScope } = await import(`data:text/javascript;base64,${code}`);
classifyScope(texts[0]);
const first = performance.now() - opened;

/** Least CPU time of several rounds, per text. */
async function time(answer, rounds, times) {
  let best = Number.POSITIVE_INFINITY;
  for (let round = 0; round < rounds; round++) {
    const from = process.cpuUsage();
    for (let again = 0; again < times; again++) for (const text of texts) await answer?.(text);
    const { user, system } = process.cpuUsage(from);
    best = Math.min(best, (user + system) / (times * texts.length));
  }
  return best;
}

/** The same without `await`, which costs more than a fast answer. */
function timeSync(answer, rounds, times) {
  let best = Number.POSITIVE_INFINITY;
  for (let round = 0; round < rounds; round++) {
    const from = process.cpuUsage();
    for (let again = 0; again < times; again++) for (const text of texts) answer(text);
    const { user, system } = process.cpuUsage(from);
    best = Math.min(best, (user + system) / (times * texts.length));
  }
  return best;
}

/** By name only, for they are no dependency of this project. */
const PEER = ['@nlpjs/basic', '@nlpjs/lang-it'];

async function nlp() {
  try {
    const { dockStart } = await import(PEER[0]);
    const { LangIt } = await import(PEER[1]);
    const dock = await dockStart({
      settings: { nlp: { languages: ['it'], autoSave: false, log: false } },
      use: ['Basic'],
    });
    const manager = dock.get('nlp');
    manager.container.use(LangIt);
    manager.addLanguage('it');
    for (const row of readCorpus()) if (!row.mixed) manager.addDocument('it', row.text, row.labels[0]);
    await manager.train();
    return (text) => manager.process('it', text);
  } catch (problem) {
    if (problem.code === 'ERR_MODULE_NOT_FOUND') return null;
    throw problem;
  }
}

const own = timeSync(classifyScope, 9, 20);
process.stdout.write(`${texts.length} texts of about 120 characters\n`);
process.stdout.write(`classifyScope: ${own.toFixed(1)} µs; import and first answer ${first.toFixed(1)} ms\n`);
const peer = await nlp();
if (peer === null) process.stdout.write('@nlpjs/basic is not installed: no comparison\n');
else {
  const theirs = await time(peer, 3, 1);
  process.stdout.write(
    `@nlpjs/basic with lang-it: ${theirs.toFixed(0)} µs; ${(theirs / own).toFixed(0)} times as long\n`,
  );
}
