// Writes docs/it/policy: the clauses in Italian, with the values of the shipped policy, the reasons and the code, from
// the registries of the built library; what only people know stands in docs/it/policy/notes.json.
//   node scripts/site-policy-it.mjs            writes
//   node scripts/site-policy-it.mjs --check    fails when a page is not what would be written
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { clauseOfPath, clauses, contabilitaInCloud, reasonCodes } from '../dist/index.js';
import { root } from './run.mjs';

const PAGES = {
  eligibility: ['Chi ne ha diritto', ['eligibility'], 'A chi spetta l’assistenza telefonica.'],
  booking: ['Prenotazione', ['booking'], 'Che cosa deve contenere una richiesta, dalla chat e per e-mail.'],
  callback: ['Richiamata', ['callback', 'hours'], 'Quando arriva la chiamata.'],
  advice: ['Consigli', ['advice'], 'Che cosa si consiglia al cliente: mai un motivo per respingere.'],
  scope: ['Ambito', ['scope'], 'Di che cosa si occupa l’assistenza, e che cosa resta escluso.'],
  peak: ['Afflusso', ['peak'], 'Le attese e l’invito a una sola richiesta al giorno.'],
  interpretations: [
    'Interpretazioni',
    ['interpretation'],
    'Dove il testo pubblicato tace: che cosa decide la libreria, perché, e come si imposta diversamente. Queste clausole sono nostre: nessuna va mostrata come regola dell’editore.',
  ],
};
const SEVERITY = { refuse: 'respinge', review: 'a una persona', advise: 'consiglia' };
const notes = JSON.parse(readFileSync(join(root, 'docs/it/policy/notes.json'), 'utf8'));
const places = JSON.parse(readFileSync(join(root, 'docs/policy/notes.json'), 'utf8'));
const code = (text) => `\`${text}\``;
const list = (items) => items.join('<br>');

/** Every value of the document with its path; a list is one value, but for the hours, which are told day by day. */
function* values(value, path = []) {
  const isHours = path[0] === 'hours' && path.length < 2;
  if (typeof value !== 'object' || value === null || (Array.isArray(value) && !isHours)) yield [path, value];
  else
    for (const [key, part] of Object.entries(value))
      yield* values(part, [...path, Array.isArray(value) ? Number(key) : key]);
}

const written = (path) =>
  path
    .map((part) => (typeof part === 'number' ? '[]' : `.${part}`))
    .join('')
    .slice(1);

function section(id) {
  const note = notes[id] ?? {};
  const rows = [];
  if (note.silentOn) rows.push(['il testo tace su', note.silentOn]);
  const own = [...values(contabilitaInCloud)].filter(([path]) => clauseOfPath(path) === id);
  const settings = own.map(([path, value]) => `${code(written(path))}: ${code(JSON.stringify(value))}`);
  rows.push([
    'nel documento della policy',
    settings.length > 0 ? list(settings) : (note.setting ?? 'nessuna impostazione'),
  ]);
  if (note.otherSettings) rows.push(['altre impostazioni', note.otherSettings]);
  const codes = Object.entries(reasonCodes).filter(([, entry]) => entry.clauses.includes(id));
  const told = codes.map(
    ([name, { severities, it }]) =>
      `${code(name)} (${severities.map((one) => SEVERITY[one]).join(' o ')}): ${it}`,
  );
  if (told.length > 0) rows.push(['motivi', list(told)]);
  const files = places[id]?.code ?? [];
  if (files.length > 0) rows.push(['nel codice', list(files.map((file) => `[${file}](../../../${file})`))]);
  const table = ['| | |', '| --- | --- |', ...rows.map(([key, text]) => `| ${key} | ${text} |`)];
  return [`## ${code(id)}`, '', `${clauses[id].it}  `, `*${clauses[id].en}*`, '', ...table].join('\n');
}

const groupOf = (id) => id.split('.')[0];
const pageOf = (id) => Object.keys(PAGES).find((page) => PAGES[page][1].includes(groupOf(id)));

function index() {
  const rows = Object.entries(clauses).map(
    ([id, { it, kind }]) =>
      `| [${code(id)}](${pageOf(id)}.md#${id.replaceAll('.', '-')}) | ${kind === 'fact' ? 'fatto' : 'nostra'} | ${it} |`,
  );
  const codes = Object.entries(reasonCodes).map(
    ([name, { severities, it }]) =>
      `| ${code(name)} | ${severities.map((one) => SEVERITY[one]).join(', ')} | ${it} |`,
  );
  return [
    '# La policy, clausola per clausola',
    '',
    'La libreria decide secondo la policy pubblicata di assistenza telefonica di *Contabilità in Cloud*, riscritta con parole',
    'nostre. Ogni affermazione ha un id: lo stesso nel codice, in ogni motivo che la libreria restituisce e in queste pagine.',
    '',
    '- Un **fatto** è ciò che dice la pagina dell’editore.',
    '- Ciò che è **nostro** è un’interpretazione: lì la pagina tace e la libreria deve decidere.',
    '',
    'Non è un prodotto dell’editore: fa fede la sua pagina. La [prova](../playground/index.md) esegue queste regole.',
    '',
    '## Clausole',
    '',
    '| clausola | di chi | in una frase |',
    '| --- | --- | --- |',
    ...rows,
    '',
    '## Codici dei motivi',
    '',
    '| codice | effetto | significato |',
    '| --- | --- | --- |',
    ...codes,
  ].join('\n');
}

function* pages() {
  yield ['index.md', index()];
  for (const [page, [title, groups, about]] of Object.entries(PAGES)) {
    const ids = Object.keys(clauses).filter((id) => groups.includes(groupOf(id)));
    yield [`${page}.md`, [`# ${title}`, '', about, '', ids.map(section).join('\n\n')].join('\n')];
  }
}

const faults = [];
for (const id of Object.keys(notes))
  if (!(id in clauses)) faults.push(`docs/it/policy/notes.json: no clause ${id}`);
for (const [id, { kind }] of Object.entries(clauses)) {
  if (pageOf(id) === undefined) faults.push(`no Italian page for ${id}`);
  if (kind === 'interpretation' && notes[id] === undefined)
    faults.push(`docs/it/policy/notes.json: nothing on ${id}`);
}
for (const [name, text] of pages()) {
  const path = join(root, 'docs/it/policy', name);
  const page = `<!-- generated by scripts/site-policy-it.mjs -->\n\n${text}\n`;
  if (existsSync(path) && readFileSync(path, 'utf8') === page) continue;
  if (process.argv.includes('--check')) faults.push(`docs/it/policy/${name} is stale: npm run docs:build`);
  else writeFileSync(path, page);
}
for (const fault of faults) console.error(fault);
process.exitCode = faults.length === 0 ? 0 : 1;
