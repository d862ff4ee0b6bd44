// What a production install brings: packages, bytes, scripts, licences, known vulnerabilities. Writes the SBOM to
// sbom.cdx.json: from the installed tarball, for npm drops a runtime dependency that a dev tool uses too.
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { withPackedApp } from './packed.mjs';
import { report } from './results.mjs';
import { root, run } from './run.mjs';

const { install, licences } = JSON.parse(readFileSync(join(root, 'scripts/budget.json'), 'utf8'));
const HOOKS = ['preinstall', 'install', 'postinstall'];

function* packages(folder) {
  for (const name of readdirSync(folder)) {
    if (name.startsWith('.')) continue;
    const path = join(folder, name);
    if (name.startsWith('@')) yield* packages(path);
    else if (existsSync(join(path, 'package.json'))) {
      yield { path, ...JSON.parse(readFileSync(join(path, 'package.json'), 'utf8')) };
      if (existsSync(join(path, 'node_modules'))) yield* packages(join(path, 'node_modules'));
    }
  }
}

const bytes = (folder) =>
  readdirSync(folder, { recursive: true })
    .map((file) => statSync(join(folder, file)))
    .reduce((sum, file) => sum + (file.isFile() ? file.size : 0), 0);

/** `null` when the registry offers no audit. */
async function vulnerabilities(cwd) {
  const { output } = await run('npm', ['audit', '--json', '--omit=dev'], { cwd });
  try {
    return JSON.parse(output.slice(output.indexOf('{'))).metadata.vulnerabilities.total;
  } catch {
    return null;
  }
}

async function writeSbom(cwd) {
  const { code, output } = await run('npm', ['sbom', '--sbom-format', 'cyclonedx'], { cwd });
  const sbom = JSON.parse(output.slice(output.indexOf('{')));
  writeFileSync(join(root, 'sbom.cdx.json'), `${JSON.stringify(sbom, null, 2)}\n`);
  return { code, components: sbom.components?.length ?? 0 };
}

await withPackedApp(async ({ app, tarball }) => {
  const modules = join(app, 'node_modules');
  const found = [...packages(modules)];
  const scripts = found.filter(({ scripts = {} }) => HOOKS.some((hook) => hook in scripts));
  const foreign = found.filter(({ license }) => !licences.includes(license));
  const megabytes = bytes(modules) / 1e6;
  const audit = await vulnerabilities(app);
  const sbom = await writeSbom(app);
  const names = (list) => list.map(({ name }) => name).join(', ') || 'none';
  report('install', [
    { what: 'size of the tarball', measured: `${(statSync(tarball).size / 1000).toFixed(0)} kB`, ok: true },
    {
      what: 'packages of a production install',
      measured: `${found.length}`,
      limit: `≤ ${install.packages}`,
      ok: found.length <= install.packages,
    },
    {
      what: 'size of a production install',
      measured: `${megabytes.toFixed(1)} MB`,
      limit: `≤ ${install.megabytes} MB`,
      ok: megabytes <= install.megabytes,
    },
    { what: 'install scripts', measured: names(scripts), limit: 'none', ok: scripts.length === 0 },
    {
      what: 'licences',
      measured: [...new Set(found.map(({ license }) => license))].sort().join(', '),
      limit: 'compatible with MIT',
      ok: foreign.length === 0,
    },
    {
      what: 'npm audit',
      measured: audit === null ? 'not offered by this registry' : `${audit} known vulnerabilities`,
      limit: '0',
      ok: !audit,
    },
    {
      what: 'SBOM (CycloneDX)',
      measured: `${sbom.components} components`,
      limit: 'one a package',
      ok: sbom.code === 0 && sbom.components === found.length,
    },
  ]);
});
