// Serves the built site as a static host would: clean addresses, the 404 page, gzip.
import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { createGzip } from 'node:zlib';
import { root } from './run.mjs';

export const built = join(root, 'docs/.vitepress/dist');

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.json': 'application/json',
  '.txt': 'text/plain; charset=utf-8',
  '.woff2': 'font/woff2',
};

/** The file behind an address, or null. */
export function fileOf(pathname) {
  const path = join(built, normalize(decodeURIComponent(pathname)));
  if (!path.startsWith(built)) return null;
  const candidates = [path, `${path.replace(/\/$/, '')}.html`, join(path, 'index.html')];
  return candidates.find((file) => existsSync(file) && statSync(file).isFile()) ?? null;
}

/** Resolves with the server once it listens; port 0 takes a free one. */
export function serveSite(port = 0) {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url, 'http://localhost');
    const found = fileOf(pathname);
    const file = found ?? join(built, '404.html');
    response.writeHead(found === null ? 404 : 200, {
      'content-type': TYPES[extname(file)] ?? 'application/octet-stream',
      'content-encoding': 'gzip',
    });
    createReadStream(file).pipe(createGzip()).pipe(response);
  });
  return new Promise((resolve) => server.listen(port, '127.0.0.1', () => resolve(server)));
}
