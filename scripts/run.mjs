// Helpers shared by the scripts: run a command, say how a suite ended.
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url));

/** Runs a program found in node_modules/.bin or on the path; resolves with its exit code and output. */
export function run(command, args, { env = {}, cwd = root, echo = false } = {}) {
  return new Promise((resolve, reject) => {
    const path = `${root}node_modules/.bin:${process.env.PATH}`;
    const child = spawn(command, args, { cwd, env: { ...process.env, PATH: path, ...env } });
    let output = '';
    const keep = (chunk) => {
      output += chunk;
      if (echo) process.stdout.write(chunk);
    };
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    child.on('error', reject);
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
}

/** As `run`, but a failure prints what the program said and throws. */
export async function mustRun(command, args, options = {}) {
  const result = await run(command, args, options);
  if (result.code === 0) return result.output;
  process.stdout.write(result.output);
  throw new Error(`${command} ${args.join(' ')} failed with exit code ${result.code}`);
}

export const seconds = (since) => `${((performance.now() - since) / 1000).toFixed(1)} s`;
