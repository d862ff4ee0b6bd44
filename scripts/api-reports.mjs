// `npm run api`: one report of the public API per entry, in api/, from the built declarations.
// `--check` fails when a report is not up to date. Names that an entry uses and does not export fail as well.
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Extractor, ExtractorConfig, ExtractorLogLevel } from '@microsoft/api-extractor';
import { report } from './results.mjs';
import { root } from './run.mjs';

const entries = ['index', 'calendar', 'scope', 'email', 'testing'];
const checking = process.argv.includes('--check');
const scratch = join(root, 'node_modules', '.cache', 'api');

function extract(entry) {
  const silent = { default: { logLevel: ExtractorLogLevel.None } };
  const config = ExtractorConfig.prepare({
    packageJsonFullPath: join(root, 'package.json'),
    configObjectFullPath: undefined,
    configObject: {
      projectFolder: root,
      mainEntryPointFilePath: join(root, `dist/${entry}.d.ts`),
      compiler: {
        overrideTsconfig: {
          compilerOptions: {
            target: 'ES2022',
            lib: ['ES2022'],
            module: 'ESNext',
            moduleResolution: 'bundler',
            types: [],
          },
          files: [join(root, `dist/${entry}.d.ts`)],
        },
      },
      apiReport: {
        enabled: true,
        reportFileName: entry,
        reportFolder: scratch,
        reportTempFolder: scratch,
        includeForgottenExports: true,
      },
      docModel: { enabled: false },
      dtsRollup: { enabled: false },
      tsdocMetadata: { enabled: false },
      messages: {
        compilerMessageReporting: silent,
        extractorMessageReporting: {
          ...silent,
          'ae-forgotten-export': { logLevel: ExtractorLogLevel.Warning, addToApiReportFile: false },
        },
        tsdocMessageReporting: silent,
      },
    },
  });
  const forgotten = [];
  Extractor.invoke(config, {
    localBuild: true,
    messageCallback(message) {
      message.handled = true;
      if (message.messageId === 'ae-forgotten-export')
        forgotten.push(message.text.match(/"(.*?)"/)?.[1] ?? message.text);
    },
  });
  return { text: readFileSync(join(scratch, `${entry}.api.md`), 'utf8').replaceAll('\r\n', '\n'), forgotten };
}

rmSync(scratch, { recursive: true, force: true });
mkdirSync(scratch, { recursive: true });
const rows = [];
for (const entry of entries) {
  const { text, forgotten } = extract(entry);
  const file = join(root, 'api', `${entry}.api.md`);
  const same = existsSync(file) && readFileSync(file, 'utf8') === text;
  if (!checking) writeFileSync(file, text);
  const stale = checking && !same;
  const names = text.match(/^export /gm)?.length ?? 0;
  rows.push({
    what: `API report of ${entry}`,
    measured: stale
      ? 'changed: npm run api, and a changeset'
      : `${names} exports, ${forgotten.length} types behind them`,
    limit: 'as committed',
    ok: !stale,
  });
}
report('api', rows);
