// Turns every ```ts block of README.md, docs/**/*.md and of the @example tags in src into tests under
// test/.samples. Each generated line stands at the line number of its source, so whatever fails, in Vitest or
// in tsc, points at the right line. A block is a scope of its own; its imports become dynamic.
//   expr; // => value       deep equality; the comment may stand on the next line and go on below; a last `…` in
//                           an object means "and more"
//   expr; // throws Name    the error's class
//   ```ts no-run            only type-checked
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import ts from 'typescript';
import { root } from './run.mjs';

const out = join(root, 'test/.samples');
const parse = (text) => ts.createSourceFile('sample.ts', text, ts.ScriptTarget.ES2022, true);
const isExpression = (text) => parse(`(${text});`).parseDiagnostics.length === 0;

/** The ts blocks of a text: line numbers are those of the fences, from 0; `lines` are without indent or `*`. */
function* blocks(text, docstrings) {
  const opening = docstrings ? /^(\s*\* ?\s*)```ts\b(.*)$/ : /^(\s*)```ts\b(.*)$/;
  const lines = text.split('\n');
  for (let start = 0; start < lines.length; start++) {
    const [, margin, info] = lines[start].match(opening) ?? [];
    if (margin === undefined) continue;
    const strip = (line) =>
      line.startsWith(margin) ? line.slice(margin.length) : line.replace(/^\s*\*? ?/, '');
    const length = lines.slice(start + 1).findIndex((line) => strip(line).startsWith('```'));
    if (length < 0) throw new Error(`line ${start + 1}: this block is never closed`);
    yield {
      start,
      noRun: /\bno-run\b/.test(info),
      lines: lines.slice(start + 1, start + 1 + length).map(strip),
    };
    start += length + 1;
  }
}

/** The expectation in the comment after a statement, on its line or the next; or null. Comment lines are joined until
 * they are a value. */
function expectation(code, end, where) {
  const [first, ...rest] = code
    .slice(end)
    .replace(/^\s*\n(?=\s*\/\/ (=>|throws) )/, '')
    .split('\n');
  const throws = first.match(/^\s*\/\/ throws (\w+)/);
  if (throws) return { throws: throws[1] };
  const value = first.match(/^\s*\/\/ => (.*)$/);
  if (!value) return null;
  let text = value[1].trim();
  const tidy = () => text.replace(/,?\s*…\s*}$/, ' }');
  for (const line of rest) {
    if (isExpression(tidy()) || !/^\s*\/\//.test(line)) break;
    text += ` ${line.replace(/^\s*\/\/\s*/, '')}`;
  }
  if (!isExpression(tidy())) throw new Error(`${where}: not a value after "// =>": ${text}`);
  return { value: tidy(), partial: tidy() !== text };
}

/** One statement with its expectation, on as many lines as before. */
function assertion(statement, source, expected, where) {
  const isLog = (e) => ts.isCallExpression(e) && e.expression.getText(source) === 'console.log';
  const text = statement.getText(source);
  let before = '';
  let subject;
  if (ts.isVariableStatement(statement)) {
    before = `${text.replace(/;$/, '')}; `;
    subject = statement.declarationList.declarations.at(-1).name.getText(source);
  } else if (ts.isExpressionStatement(statement)) {
    const { expression } = statement;
    subject = (isLog(expression) ? expression.arguments[0] : expression).getText(source);
  } else throw new Error(`${where}: "// =>" stands after something that has no value`);
  const message = JSON.stringify(`${where}  ${subject.split('\n')[0]}`);
  if (expected.throws)
    return `await expect_(async () => ${subject}, ${message}).rejects.toThrow(${expected.throws});`;
  const matcher = expected.partial ? 'toMatchObject' : 'toEqual';
  return `${before}expect_(${subject}, ${message}).${matcher}(${expected.value});`;
}

/** A block's code with imports made dynamic and expectations turned into assertions. */
function compile({ start, lines }, file) {
  const code = lines.join('\n');
  const source = parse(code);
  let result = code;
  let asserted = 0;
  for (const statement of [...source.statements].reverse()) {
    const [from, to] = [statement.getStart(source), statement.getEnd()];
    const where = `${file}:${start + 2 + source.getLineAndCharacterOfPosition(from).line}`;
    let text = statement.getText(source);
    if (ts.isImportDeclaration(statement)) {
      text = dynamicImport(statement, source);
    } else {
      const expected = expectation(code, to, where);
      if (expected) {
        text = assertion(statement, source, expected, where);
        asserted++;
      }
    }
    result = result.slice(0, from) + text + result.slice(to);
  }
  const written = code.match(/\/\/ (=>|throws) /g)?.length ?? 0;
  if (written !== asserted)
    throw new Error(`${file}:${start + 1}: ${written - asserted} "// =>" follow no statement`);
  return result.split('\n');
}

/** A static import as statements that may stand inside a function, on as many lines as before. */
function dynamicImport(declaration, source) {
  const from = declaration.moduleSpecifier.getText(source);
  const clause = declaration.importClause;
  const bindings = clause?.namedBindings;
  const lines = declaration.getText(source).replace(/[^\n]/g, '');
  if (bindings && ts.isNamespaceImport(bindings))
    return `const ${bindings.name.text} = await import(${from});${lines}`;
  const values = clause?.name ? [`default: ${clause.name.text}`] : [];
  const types = [];
  for (const { name, propertyName = name, isTypeOnly } of bindings?.elements ?? []) {
    if (isTypeOnly || clause.isTypeOnly)
      types.push(`type ${name.text} = import(${from}).${propertyName.text};`);
    else values.push(name === propertyName ? name.text : `${propertyName.text}: ${name.text}`);
  }
  const load = values.length > 0 ? [`const { ${values.join(', ')} } = await import(${from});`] : [];
  return [...load, ...types].join(' ') + lines;
}

/** The generated files of one document: name → text. */
function generate(file, text) {
  const name = file.replace(/[^\w.-]+/g, '_');
  const files = new Map();
  const lines = text.split('\n').map(() => '');
  let runnable = 0;
  for (const block of blocks(text, file.endsWith('.ts'))) {
    const { start } = block;
    if (block.noRun) {
      const padding = '\n'.repeat(start);
      files.set(`${name}-${start + 1}.ts`, `export {};${padding}\n${block.lines.join('\n')}\n`);
      continue;
    }
    runnable++;
    lines[start] = `test_('${file}:${start + 1}', async () => {`;
    lines.splice(start + 1, block.lines.length, ...compile(block, file));
    lines[start + 1 + block.lines.length] = '});';
  }
  lines[0] = `import { expect as expect_, test as test_ } from 'vitest';${lines[0]}`;
  if (runnable > 0) files.set(`${name}.test.ts`, `${lines.join('\n')}\n`);
  return files;
}

function* documents() {
  const walk = (folder, ending) =>
    existsSync(join(root, folder))
      ? readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
          .filter((entry) => entry.isFile() && entry.name.endsWith(ending))
          .map((entry) => relative(root, join(entry.parentPath, entry.name)))
          .filter((path) => !/(^|\/)(\.|node_modules\/)/.test(path))
      : [];
  if (existsSync(join(root, 'README.md'))) yield 'README.md';
  yield* [...walk('docs', '.md'), ...walk('src', '.ts')].sort();
}

/** Writes what changed, deletes what is gone: several runs at once do not disturb one another. */
export function writeSamples() {
  const wanted = new Map();
  for (const file of documents()) {
    for (const [name, text] of generate(file, readFileSync(join(root, file), 'utf8'))) wanted.set(name, text);
  }
  mkdirSync(out, { recursive: true });
  for (const name of readdirSync(out)) if (!wanted.has(name)) rmSync(join(out, name), { force: true });
  for (const [name, text] of wanted) {
    const path = join(out, name);
    if (!existsSync(path) || readFileSync(path, 'utf8') !== text) writeFileSync(path, text);
  }
  return wanted.size;
}

if (process.argv[1] === import.meta.filename) console.log(`${writeSamples()} sample files in test/.samples`);
