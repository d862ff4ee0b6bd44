// Writes docs/reference: the functions and types (TypeDoc), the tables of reason codes and clauses, the JSON Schemas.
// All of it comes from the code and is not kept in the repository. Needs the build in dist.
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { clauses, policyBasis, reasonCodes } from '../dist/index.js';
import { mustRun, root } from './run.mjs';

const reference = join(root, 'docs/reference');
const api = join(reference, 'api');
const code = (text) => `\`${text}\``;

async function functionsAndTypes() {
  rmSync(api, { recursive: true, force: true });
  const entries = ['index', 'calendar', 'scope', 'email', 'testing'];
  // tsc checks the code; TypeDoc reads it also while somebody is editing it.
  const options = [
    '--skipErrorChecking',
    '--disableSources',
    '--hidePageHeader',
    '--hideBreadcrumbs',
    '--excludeExternals',
  ];
  const values = {
    tsconfig: 'tsconfig.json',
    readme: 'none',
    logLevel: 'Error',
    outputFileStrategy: 'modules',
    entryFileName: 'entries',
    docsRoot: 'docs',
    parametersFormat: 'table',
    typeDeclarationFormat: 'table',
    useCodeBlocks: 'false',
    out: api,
  };
  await mustRun('typedoc', [
    ...['typedoc-plugin-markdown', 'typedoc-vitepress-theme'].flatMap((name) => ['--plugin', name]),
    ...entries.flatMap((name) => ['--entryPoints', `src/${name}.ts`]),
    ...Object.entries(values).flatMap(([name, value]) => [`--${name}`, value]),
    ...['Functions', 'Variables', 'Classes', '*'].flatMap((name) => ['--groupOrder', name]),
    ...options,
  ]);
  rmSync(join(api, 'typedoc-sidebar.json'), { force: true });
  rmSync(join(api, 'entries.md'), { force: true });
  for (const name of readdirSync(api)) tidy(join(api, name));
  for (const name of readdirSync(api)) settleAnchors(join(api, name));
}

const TITLES = { index: 'phone-support-policy' };

/** Titles as people import them; the samples are run where they are written, in src, and not a second time from here. */
function tidy(path) {
  const name = path.split('/').pop().replace(/\.md$/, '');
  const title = TITLES[name] ?? `phone-support-policy/${name}`;
  const text = readFileSync(path, 'utf8')
    .replace(/^# .*$/m, `# ${title}`)
    .replace(/^```ts\b/gm, '```typescript')
    .replace(/^(#+) Example\n\n(.+)\n\n```/gm, (_, level, about) => `${level} Example: ${about}\n\n\`\`\``)
    .replaceAll('entries.md', 'index.md');
  writeFileSync(path, `---\noutline: [2, 3]\n---\n\n${text}`);
}

/** TypeDoc numbers an anchor whose name a value and a type share; where one heading has the name, it has no number. */
function settleAnchors(path) {
  const headings = (file) =>
    [...readFileSync(join(api, file), 'utf8').matchAll(/^#+ (.*)$/gm)].map(([, heading]) =>
      heading.toLowerCase().replace(/[^\w-]+/g, ''),
    );
  const text = readFileSync(path, 'utf8').replace(/\((\w+\.md)?#([\w-]+)-1\)/g, (link, file, slug) => {
    const named = headings(file ?? path.split('/').pop()).filter((one) => one === slug);
    return named.length < 2 ? `(${file ?? ''}#${slug})` : link;
  });
  writeFileSync(path, text);
}

const clauseLink = (id) => {
  const group = id.split('.')[0];
  const page = { hours: 'callback', interpretation: 'interpretations' }[group] ?? group;
  return `[${code(id)}](../policy/${page}.md#${id.replaceAll('.', '-')})`;
};

function reasonCodeTable() {
  const rows = Object.entries(reasonCodes).map(([name, { severities, clauses: on, en, it }]) => {
    return `| ${code(name)} | ${severities.join(', ')} | ${on.map(clauseLink).join('<br>')} | ${en}<br>*${it}* |`;
  });
  return [
    '# Reason codes',
    '',
    'From `reasonCodes`. A code may rest on more than one clause: which one it is stands in the reason.',
    '',
    '| code | severity | clause | meaning |',
    '| --- | --- | --- | --- |',
    ...rows,
  ].join('\n');
}

function clauseTable() {
  const rows = Object.entries(clauses).map(([id, { kind, en, it }]) => {
    const values = Object.entries(policyBasis).filter(([, on]) => on === id);
    const settings = values.map(([path]) => code(path)).join('<br>') || '–';
    return `| ${clauseLink(id)} | ${kind} | ${en}<br>*${it}* | ${settings} |`;
  });
  return [
    '# Clauses',
    '',
    'From `clauses` and `policyBasis`. A fact is what the publisher’s page says; an interpretation is ours.',
    '',
    '| clause | kind | in one sentence | values of the document |',
    '| --- | --- | --- | --- |',
    ...rows,
  ].join('\n');
}

function typeOf(schema) {
  if (schema.const !== undefined) return code(JSON.stringify(schema.const));
  if (schema.enum) return schema.enum.map((one) => code(JSON.stringify(one))).join(', ');
  const options = schema.anyOf ?? schema.oneOf;
  if (options) return options.map(typeOf).join(' or ');
  if (schema.type === 'array') return `list of ${schema.items ? typeOf(schema.items) : 'values'}`;
  if (schema.$ref) return code(schema.$ref.split('/').pop());
  return Array.isArray(schema.type) ? schema.type.join(' or ') : (schema.type ?? 'any');
}

const LIMITS = [
  'minimum',
  'maximum',
  'exclusiveMinimum',
  'exclusiveMaximum',
  'minLength',
  'maxLength',
  'minItems',
  'maxItems',
  'format',
];

function* schemaRows(schema, path = '') {
  const required = new Set(schema.required ?? []);
  for (const [name, part] of Object.entries(schema.properties ?? {})) {
    const place = path === '' ? name : `${path}.${name}`;
    const limits = LIMITS.filter(
      (key) => part[key] !== undefined && Math.abs(part[key]) !== Number.MAX_SAFE_INTEGER,
    );
    const notes = limits.map((key) => `${key} ${part[key]}`);
    const about = [part.description, ...notes]
      .filter(Boolean)
      .join('; ')
      .replaceAll('|', '\\|')
      .replaceAll('\n', ' ');
    yield `| ${code(place)} | ${typeOf(part).replaceAll('|', '\\|')} | ${required.has(name) ? 'yes' : 'no'} | ${about} |`;
    yield* schemaRows(part, place);
    if (part.type === 'array' && part.items) yield* schemaRows(part.items, `${place}[]`);
    for (const option of part.anyOf ?? part.oneOf ?? []) {
      if (option.type === 'object') yield* schemaRows(option, place);
      if (option.type === 'array' && option.items) yield* schemaRows(option.items, `${place}[]`);
    }
  }
}

const HEAD = ['| value | type | required | about |', '| --- | --- | --- | --- |'];

function schemaSection(name, about) {
  const schema = JSON.parse(readFileSync(join(root, `${name}.schema.json`), 'utf8'));
  const options = schema.anyOf ?? schema.oneOf;
  const table = (one) => [...HEAD, ...schemaRows(one)].join('\n');
  const titleOf = (one) => `### channel ${code(one.properties?.channel?.const ?? '?')}`;
  const body = options
    ? options.map((one) => `${titleOf(one)}\n\n${table(one)}`).join('\n\n')
    : table(schema);
  const full = [
    '::: details The whole schema',
    '```json',
    JSON.stringify(schema, null, 2),
    '```',
    ':::',
  ].join('\n');
  return `## ${name}.schema.json\n\n${about}\n\n${body}\n\n${full}`;
}

function schemas() {
  return [
    '# JSON Schemas',
    '',
    'Files of the package, written from the same schemas that validate at run time. Import them as',
    '`phone-support-policy/request.schema.json` and so on.',
    '',
    schemaSection('request', 'What a customer sends: `callbackRequestSchema`.'),
    '',
    schemaSection('subscription', 'What the caller knows of the customer: `subscriptionSchema`.'),
    '',
    schemaSection('policy', 'A policy document, as `definePolicy` takes it: `supportPolicySchema`.'),
  ].join('\n');
}

mkdirSync(reference, { recursive: true });
await functionsAndTypes();
writeFileSync(join(reference, 'reason-codes.md'), `${reasonCodeTable()}\n`);
writeFileSync(join(reference, 'clauses.md'), `${clauseTable()}\n`);
writeFileSync(join(reference, 'schemas.md'), `${schemas()}\n`);
