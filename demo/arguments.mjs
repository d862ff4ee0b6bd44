// What stands after `npm run demo --`.
import { parseArgs } from 'node:util';
import { words } from './words.mjs';

const READERS = { customer: ['customer'], agent: ['agent'], both: ['customer', 'agent'] };

/** The language, the readers and the numbers of the cases; a usage line and the end for anything else. */
export function readArguments() {
  try {
    const { values, positionals } = parseArgs({
      options: { lang: { type: 'string', default: 'it' }, for: { type: 'string', default: 'customer' } },
      allowPositionals: true,
    });
    if (Object.hasOwn(words, values.lang) && Object.hasOwn(READERS, values.for))
      return { lang: values.lang, audiences: READERS[values.for], numbers: positionals };
  } catch {
    // Falls through to the usage line.
  }
  console.error('npm run demo -- [--lang it | en] [--for customer | agent | both] [numbers of cases]');
  process.exit(1);
}
