// Import and first answer in a new process: `node bench/first-answer.mjs ours|luxon ENTRY`. Prints milliseconds.
const [name, entry] = process.argv.slice(2);
const at = new Date('2026-11-16T10:10:00+01:00');
const begin = performance.now();
const { nextCallbackSlot, nextSlot } = await import(entry);
const { start } = name === 'ours' ? nextCallbackSlot(at) : nextSlot(at);
const took = performance.now() - begin;
if (start.toISOString() !== '2026-11-16T09:30:00.000Z')
  throw new Error(`${name} answers ${start.toISOString()}`);
console.log(took);
