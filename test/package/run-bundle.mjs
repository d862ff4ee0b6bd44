// Loads a bundle of bundled.mjs and prints what it found.
import { pathToFileURL } from 'node:url';

await import(pathToFileURL(process.argv[2]).href);
console.log(await globalThis.conformanceResult);
