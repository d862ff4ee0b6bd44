// Reads every fixture message, scores what was read against what it should be, and compares our own time with that of
// postal-mime. Usage: node scripts/email-evaluate.mjs [folder …] [--fail] [--time]
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { root } from './run.mjs';

const cache = join(root, 'node_modules/.cache/email');
const fixtures = join(root, 'test/fixtures/email');

/** The module of src, bundled so that any Node can import it. */
export async function loadEmail() {
  mkdirSync(cache, { recursive: true });
  const outfile = join(cache, 'email.mjs');
  const parts = `export * from '${join(root, 'src/email.ts')}'; export { parseMessage } from '${join(root, 'src/email/mime-message.ts')}'; export { judgeMessage } from '${join(root, 'src/email/judge-message.ts')}'; export { contabilitaInCloud } from '${join(root, 'src/policy/contabilita-in-cloud.ts')}';`;
  await build({
    stdin: { contents: parts, resolveDir: root },
    bundle: true,
    format: 'esm',
    platform: 'node',
    external: ['postal-mime'], // one copy, as in the package: two would be measured against each other
    outfile,
    logLevel: 'error',
  });
  return import(`${pathToFileURL(outfile).href}?${process.hrtime.bigint()}`);
}

export function messagesOf(folder) {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.eml'))
    .sort()
    .map((file) => ({ file, raw: new Uint8Array(readFileSync(join(folder, file))) }));
}

/** Every folder of fixtures that says what is to be read. */
function scoredFolders() {
  return readdirSync(fixtures, { recursive: true })
    .filter((file) => file.endsWith('expected.json'))
    .map((file) => join(fixtures, dirname(file)))
    .sort();
}

async function predict(folder, { parseEmailRequest }) {
  const predictions = {};
  for (const { file, raw } of messagesOf(folder)) {
    try {
      const { request, subjectOk, recipientOk, missing, automatic } = await parseEmailRequest(raw);
      const { phone, contactName, description } = request;
      predictions[file] = { subjectOk, recipientOk, phone, contactName, description, missing, automatic };
    } catch (error) {
      predictions[file] = { threw: true, error: String(error?.stack ?? error) };
    }
  }
  return predictions;
}

/** Milliseconds of postal-mime and of all that comes after it, summed over the messages, each at its best of many rounds. */
async function measure(folder, { parseMessage, judgeMessage, contabilitaInCloud }) {
  const { default: PostalMime } = await import('postal-mime');
  const sums = { mime: 0, own: 0 };
  const messages = messagesOf(folder).map(({ raw }) => ({ raw, mime: Infinity, whole: Infinity }));
  for (let round = 0; round < 100; round++) {
    for (const message of messages) {
      const start = performance.now();
      await PostalMime.parse(message.raw);
      const parsed = performance.now();
      judgeMessage(await parseMessage(message.raw), contabilitaInCloud);
      message.mime = Math.min(message.mime, parsed - start);
      message.whole = Math.min(message.whole, performance.now() - parsed);
    }
  }
  for (const { mime, whole } of messages) {
    sums.mime += mime;
    sums.own += whole - mime;
  }
  return {
    messages: messages.length,
    mime: sums.mime.toFixed(1),
    own: sums.own.toFixed(1),
    percent: ((100 * sums.own) / sums.mime).toFixed(0),
  };
}

if (process.argv[1] === import.meta.filename || process.argv[1]?.endsWith('email-evaluate.mjs')) {
  const flags = process.argv.slice(2).filter((arg) => arg.startsWith('--'));
  const folders = process.argv.slice(2).filter((arg) => !arg.startsWith('--'));
  const email = await loadEmail();
  for (const folder of folders.length > 0 ? folders : scoredFolders()) {
    const predictions = await predict(folder, email);
    const output = join(cache, 'predictions.json');
    writeFileSync(output, JSON.stringify(predictions, null, 1));
    console.log(`\n# ${folder}`);
    process.argv.splice(
      2,
      Infinity,
      output,
      join(folder, 'expected.json'),
      ...flags.filter((flag) => flag !== '--time'),
    );
    await import(`${pathToFileURL(join(fixtures, 'score.mjs')).href}?${folder}`);
    if (flags.includes('--time')) console.log('time in ms:', await measure(folder, email));
  }
}
