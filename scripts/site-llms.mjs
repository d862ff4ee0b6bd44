// Writes docs/public/llms.txt (what to read, for language models) and llms-full.txt (the guide and the policy, whole).
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './run.mjs';

const docs = join(root, 'docs');
const base = process.env['DOCS_BASE'] ?? '/';
const SECTIONS = {
  Guide: 'guide',
  'The policy, clause by clause': 'policy',
  Reference: 'reference',
  Decisions: 'decisions',
};

const read = (path) => readFileSync(path, 'utf8').replace(/^---\n[\s\S]*?\n---\n/, '');
const titleOf = (text) => text.match(/^# (.*)$/m)?.[1] ?? '';
const isProse = (part) => !/^(#|<!--|```|\||>|- )/.test(part);
const aboutOf = (text) => {
  const first = text.split(/\n\n+/).find((part) => part.trim() !== '' && isProse(part.trim())) ?? '';
  return first
    .replace(/\s+/g, ' ')
    .replace(/\[([^\]]+)\]\([^)]+\)/g, '$1')
    .trim();
};

function* pagesOf(folder) {
  const path = join(docs, folder);
  if (!existsSync(path)) return;
  for (const name of readdirSync(path).sort()) {
    if (!name.endsWith('.md')) continue;
    const slug = name.replace(/\.md$/, '').replace(/^(index|README)$/, '');
    yield { link: `${base}${folder}/${slug}`, text: read(join(path, name)) };
  }
}

const lines = [
  '# phone-support-policy',
  '',
  '> One product’s phone-support policy as dated data, and pure functions that decide by it: who may book a callback, when the call is expected, and why not. TypeScript, ESM and CommonJS.',
  '',
  '- Not a product of the publisher of Contabilità in Cloud; clauses are restated in our own words.',
  '- `decide(request, facts, policy?)` is the main function; `explain(value, { locale, audience })` the only source of words.',
  '- Clauses whose id begins with `interpretation.` are the library’s own reading and never the publisher’s rule.',
];
const whole = [read(join(root, 'README.md'))];
for (const [name, folder] of Object.entries(SECTIONS)) {
  lines.push('', `## ${name}`, '');
  for (const { link, text } of pagesOf(folder)) {
    lines.push(`- [${titleOf(text)}](${link}): ${aboutOf(text)}`);
    if (folder === 'guide' || folder === 'policy') whole.push(text.trim());
  }
}
lines.push(
  '',
  '## Optional',
  '',
  `- [Everything above in one file](${base}llms-full.txt)`,
  `- [Playground](${base}playground/)`,
);
writeFileSync(join(docs, 'public/llms.txt'), `${lines.join('\n')}\n`);
writeFileSync(join(docs, 'public/llms-full.txt'), `${whole.join('\n\n---\n\n')}\n`);
