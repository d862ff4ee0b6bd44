// What every `npm run` command does: the first sentence of the script behind it.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './run.mjs';

const WORDS = {
  'test:zones': 'The suite of time under other time zones of the host.',
  'test:jest': 'The matchers of /testing under Jest, in ESM and CommonJS.',
  coverage: 'Every suite with the coverage of src.',
  lint: 'Style, unused code, accessibility of the site; then slow regular expressions.',
  format: 'Puts the files into the form that lint wants.',
  types: 'The compiler over src, and over tests and scripts.',
  build: 'Writes dist and the three JSON Schemas.',
  docs: 'Builds the site and serves it.',
  'check:api': 'Whether the public API is as the reports in api/ have it.',
  'check:unused': 'Files, exports and dependencies that nothing uses.',
  changeset: 'Asks for a changeset; writing the file by hand is as good.',
  'changeset:version': 'Turns the changesets into CHANGELOG.md and a version number.',
  release: 'Builds and publishes; the release workflow runs it.',
};

function sentenceOf(name, command) {
  if (WORDS[name] !== undefined) return WORDS[name];
  const file = command.match(/[\w./-]+\.mjs/g)?.at(-1);
  if (file === undefined || !existsSync(join(root, file))) return command;
  const lines = readFileSync(join(root, file), 'utf8').split('\n');
  const comment = lines
    .slice(
      0,
      lines.findIndex((line) => !line.startsWith('//')),
    )
    .map((line) => line.slice(3));
  const text = comment.join(' ').replace(/^(?:`npm [^`]*`|npm run \w+): /, '');
  const sentence = /^.*?\.(?=\s|$)(?!mjs|json)/.exec(text)?.[0] ?? text;
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}

const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const width = Math.max(...Object.keys(scripts).map((name) => name.length));
for (const [name, command] of Object.entries(scripts))
  console.log(`${name.padEnd(width)}  ${sentenceOf(name, command)}`);
