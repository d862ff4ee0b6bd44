// The arrows of docs/architecture.md, and what no source file may do. Green while src is still growing.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';

/** What a file in each folder of src may import from, its own folder apart. Files in src itself: anything. */
const arrows: Record<string, string[]> = {
  time: [],
  policy: ['time'],
  calendar: ['policy', 'time'],
  peak: ['calendar', 'policy', 'time'],
  callback: ['calendar', 'policy', 'time'],
  eligibility: ['policy', 'time'],
  request: ['policy', 'time'],
  scope: ['policy', 'time'],
  messages: ['policy', 'time'],
  email: ['request', 'policy', 'messages', 'time'],
  testing: ['top', 'policy', 'time'],
};
const onlyImporters: Record<string, RegExp> = {
  'date-fns-tz': /^time\/zone\.ts$/,
  'postal-mime': /^email\//,
};
const heavyRoots = ['date-fns', 'date-fns-tz', 'zod', 'libphonenumber-js'];
const isData = (file: string) => /data\/|weights|metadata|deadlines|holidays|clauses|reason-codes/.test(file);

type Import = { from: string; typeOnly: boolean };
type SourceFile = { path: string; text: string; ast: ts.SourceFile; imports: Import[] };

const src = fileURLToPath(new URL('../src/', import.meta.url));
const files = (existsSync(src) ? readdirSync(src, { recursive: true, encoding: 'utf8' }) : [])
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => path.endsWith('.ts'))
  .sort()
  .map(read);

function read(path: string): SourceFile {
  const text = readFileSync(src + path, 'utf8');
  const ast = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  return { path, text, ast, imports: [...importsOf(ast)] };
}

function* importsOf(ast: ts.SourceFile): Generator<Import> {
  for (const node of nodes(ast)) {
    if (ts.isImportDeclaration(node) && ts.isStringLiteral(node.moduleSpecifier)) {
      yield { from: node.moduleSpecifier.text, typeOnly: node.importClause?.isTypeOnly ?? false };
    } else if (
      ts.isExportDeclaration(node) &&
      node.moduleSpecifier &&
      ts.isStringLiteral(node.moduleSpecifier)
    ) {
      yield { from: node.moduleSpecifier.text, typeOnly: node.isTypeOnly };
    } else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      yield { from: node.arguments[0]?.getText(ast).slice(1, -1) ?? '', typeOnly: false };
    } else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
      yield { from: node.argument.getText(ast).slice(1, -1), typeOnly: true };
    }
  }
}

function* nodes(node: ts.Node): Generator<ts.Node> {
  yield node;
  for (const child of node.getChildren()) yield* nodes(child);
}

/** The folder of src a file lies in; `top` for the files in src itself. */
const layer = (path: string) => (path.includes('/') ? (path.split('/')[0] ?? '') : 'top');
const target = (file: SourceFile, { from }: Import) => posix.join(posix.dirname(file.path), from);
const own = (file: SourceFile) => file.imports.filter(({ from }) => from.startsWith('.'));
const foreign = (file: SourceFile) => file.imports.filter(({ from }) => !from.startsWith('.'));
const packageOf = (from: string) =>
  from
    .split('/')
    .slice(0, from.startsWith('@') ? 2 : 1)
    .join('/');

function isAllowed(file: SourceFile, link: Import): boolean {
  const [here, there] = [layer(file.path), layer(target(file, link))];
  if (here === 'top' || here === there) return true;
  const allowed = arrows[here] ?? [];
  return allowed.includes(there) || (link.typeOnly && allowed.includes(`${there} (types only)`));
}

/** `file:line` of every node that `isForbidden`, with its text. */
function places(isForbidden: (node: ts.Node) => boolean): string[] {
  return files.flatMap(({ path, ast }) =>
    [...nodes(ast)].filter(isForbidden).map((node) => {
      const { line } = ast.getLineAndCharacterOfPosition(node.getStart(ast));
      return `src/${path}:${line + 1} ${node.getText(ast).split('\n')[0]}`;
    }),
  );
}

const isNamed = (node: ts.Node, name: string) => ts.isIdentifier(node) && node.text === name;
const isMember = (node: ts.Node, object: string, member: string) =>
  ts.isPropertyAccessExpression(node) && isNamed(node.expression, object) && node.name.text === member;

describe('the arrows', () => {
  test('every folder of src has a place in the design', () => {
    const unknown = files
      .map(({ path }) => layer(path))
      .filter((name) => name !== 'top' && !(name in arrows));
    expect([...new Set(unknown)]).toEqual([]);
  });

  test('a file imports only from its own folder and from those its folder may import', () => {
    const wrong = files.flatMap((file) =>
      own(file)
        .filter((link) => !isAllowed(file, link))
        .map((link) => `src/${file.path} imports ${link.from}`),
    );
    expect(wrong).toEqual([]);
  });

  test('no file imports itself through others', () => {
    const links = new Map(files.map((file) => [file.path, own(file).map((link) => target(file, link))]));
    expect(cycles(links)).toEqual([]);
  });

  test('a dependency is imported only where it belongs, and heavy ones by a subpath', () => {
    const wrong = files.flatMap((file) =>
      foreign(file)
        .filter(({ from, typeOnly }) => {
          const allowed = onlyImporters[packageOf(from)];
          return (allowed && !allowed.test(file.path)) || (!typeOnly && heavyRoots.includes(from));
        })
        .map(({ from }) => `src/${file.path} imports ${from}`),
    );
    expect(wrong).toEqual([]);
  });
});

describe('no clock, no host', () => {
  test('nobody reads the present moment', () => {
    const isClock = (node: ts.Node) =>
      (ts.isNewExpression(node) && isNamed(node.expression, 'Date') && !node.arguments?.length) ||
      (ts.isCallExpression(node) && isNamed(node.expression, 'Date')) ||
      isMember(node, 'Date', 'now') ||
      isMember(node, 'performance', 'now');
    expect(places(isClock)).toEqual([]);
  });

  test('nobody reads the process, and only the zone asks Intl', () => {
    const isProcess = (node: ts.Node) =>
      isNamed(node, 'process') &&
      !(ts.isPropertyAccessExpression(node.parent) && node.parent.name === node) &&
      !(ts.isPropertyAssignment(node.parent) && node.parent.name === node);
    const isFormat = (node: ts.Node) =>
      isMember(node, 'Intl', 'DateTimeFormat') && !node.getSourceFile().fileName.endsWith('time/zone.ts');
    expect(places((node) => isProcess(node) || isFormat(node))).toEqual([]);
  });
});

describe('no chance, no files, no globals', () => {
  const HOST_ZONE =
    /^(?:get|set)(?:Hours|Minutes|Day|Date|Month|FullYear|TimezoneOffset)$|^toLocale(?:Date|Time)?String$/;

  test('nobody asks a date for the wall time of the host', () => {
    const isHostZone = (node: ts.Node) =>
      ts.isPropertyAccessExpression(node) && HOST_ZONE.test(node.name.text);
    expect(places(isHostZone)).toEqual([]);
  });

  test('nobody throws dice, writes to the console or fetches', () => {
    const forbidden = [
      'fetch',
      'console',
      'globalThis',
      'XMLHttpRequest',
      'setTimeout',
      'crypto',
      'require',
      'eval',
    ];
    const isForbidden = (node: ts.Node) =>
      isMember(node, 'Math', 'random') ||
      (ts.isIdentifier(node) &&
        forbidden.includes(node.text) &&
        !(ts.isPropertyAccessExpression(node.parent) && node.parent.name === node));
    expect(places(isForbidden)).toEqual([]);
  });

  test('nobody imports what only Node has', () => {
    const wrong = files.flatMap((file) => foreign(file).filter(({ from }) => from.startsWith('node:')));
    expect(wrong).toEqual([]);
  });
});

describe('shape', () => {
  test('no folder has an index.ts of its own', () => {
    expect(files.map(({ path }) => path).filter((path) => /\/index\.ts$/.test(path))).toEqual([]);
  });

  test('a file is at most 150 lines long, data apart', () => {
    const lines = (text: string) => text.trimEnd().split('\n').length;
    const long = files.filter(({ path, text }) => !isData(path) && lines(text) > 150);
    expect(long.map(({ path, text }) => `src/${path}: ${lines(text)} lines`)).toEqual([]);
  });
});

/** Cycles of a graph, each as `a -> b -> a`. */
function cycles(links: Map<string, string[]>): string[] {
  const found: string[] = [];
  const done = new Set<string>();
  const walk = (file: string, path: string[]) => {
    if (path.includes(file)) found.push([...path.slice(path.indexOf(file)), file].join(' -> '));
    if (done.has(file) || path.includes(file)) return;
    for (const next of links.get(file) ?? []) walk(next, [...path, file]);
    done.add(file);
  };
  for (const file of links.keys()) walk(file, []);
  return found;
}
