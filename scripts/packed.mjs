// The package as a user gets it: packed once, installed into an empty application outside the repository.
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { mustRun } from './run.mjs';

const quiet = ['--no-audit', '--no-fund', '--prefer-offline', '--ignore-scripts'];

/** Calls `work` with the tarball and an application that has it installed; removes both afterwards. */
export async function withPackedApp(work) {
  const scratch = mkdtempSync(join(tmpdir(), 'phone-support-app-'));
  try {
    await mustRun('npm', ['pack', '--ignore-scripts', '--silent', '--pack-destination', scratch]);
    const tarball = join(
      scratch,
      readdirSync(scratch).find((name) => name.endsWith('.tgz')),
    );
    const app = join(scratch, 'app');
    mkdirSync(app);
    writeFileSync(join(app, 'package.json'), '{ "name": "app", "version": "1.0.0", "private": true }');
    await mustRun('npm', ['install', tarball, ...quiet], { cwd: app });
    return await work({ app, tarball });
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}
