import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';

test('the memory for ten megabytes is what docs/email.md says, for the messages that take most', async () => {
  const script = fileURLToPath(new URL('../../scripts/email-memory.mjs', import.meta.url));
  const { stdout } = await promisify(execFile)(process.execPath, [script, '10', '--check']);
  expect(stdout).toContain('ok   memory for an e-mail of 10 MiB');
}, 60_000);
