// A PostgreSQL server of our own for a recipe: Debian's package, a cluster in a temporary folder, on localhost only,
// as a user that is not root. Stopped and removed at the end.
import { execFileSync, spawnSync } from 'node:child_process';
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const LIB = '/usr/lib/postgresql';
const isRoot = process.getuid?.() === 0;

function binaries() {
  const versions = existsSync(LIB)
    ? readdirSync(LIB).filter((name) => existsSync(`${LIB}/${name}/bin/initdb`))
    : [];
  return versions.length === 0 ? null : join(LIB, versions.sort((a, b) => Number(b) - Number(a))[0], 'bin');
}

/** Debian's package when it is missing; only root can install it. */
function install() {
  if (!isRoot) throw new Error('PostgreSQL is missing: apt-get install postgresql');
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const apt = (...args) =>
    execFileSync('apt-get', ['-qq', ...args], { env, stdio: ['ignore', 'ignore', 'inherit'] });
  apt('update');
  apt('install', '--yes', '--no-install-recommends', 'postgresql');
}

function freePort() {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

/** Runs `use({ host, port, user, database })` with a fresh server and stops it whatever happens. */
export async function withPostgres(use) {
  if (binaries() === null) install();
  const bin = binaries();
  const folder = mkdtempSync(join(tmpdir(), 'phone-support-postgres-'));
  // initdb refuses to run as root; the package made a user for the server.
  const owner = isRoot ? 'postgres' : undefined;
  if (owner)
    chownSync(folder, Number(execFileSync('id', ['-u', owner])), Number(execFileSync('id', ['-g', owner])));
  const command = (program, ...args) => {
    const line = owner
      ? ['runuser', '-u', owner, '--', join(bin, program), ...args]
      : [join(bin, program), ...args];
    const { status, stderr } = spawnSync(line[0], line.slice(1), {
      cwd: folder,
      encoding: 'utf8',
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    if (status !== 0) throw new Error(`${program} failed: ${stderr}`);
  };
  const data = join(folder, 'data');
  const port = await freePort();
  let isUp = false;
  const stop = () => {
    if (isUp) command('pg_ctl', '-D', data, '-m', 'immediate', '-w', 'stop');
    isUp = false;
    rmSync(folder, { recursive: true, force: true });
  };
  // A run that is broken off must not leave a server behind.
  for (const signal of ['SIGINT', 'SIGTERM']) {
    process.once(signal, () => {
      stop();
      process.exit(1);
    });
  }
  try {
    command('initdb', '-D', data, '-U', 'support', '-A', 'trust', '--no-sync', '-E', 'UTF8', '--locale=C');
    const options = `-c listen_addresses=127.0.0.1 -c port=${port} -c unix_socket_directories='' -c fsync=off -c max_connections=60`;
    command('pg_ctl', '-D', data, '-l', join(folder, 'log'), '-o', options, '-w', 'start');
    isUp = true;
    return await use({ host: '127.0.0.1', port, user: 'support', database: 'postgres' });
  } finally {
    stop();
  }
}
