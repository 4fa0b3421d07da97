// A small static server for development: one folder, over HTTPS, for this machine alone.
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer } from 'node:https';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.xml': 'text/xml; charset=utf-8',
  '.md': 'text/plain; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/**
 * Headers of every answer. Excel on the web fetches the functions' metadata from its own origin, hence CORS.
 * Neither X-Frame-Options nor Cross-Origin-Opener-Policy: both break the pane's frame in Office on the web.
 */
const HEADERS = {
  'Access-Control-Allow-Origin': '*',
  'Cache-Control': 'no-cache',
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
};

/** The file an address asks for, inside the folder; undefined for anything else. */
export function fileOf(root, url) {
  let name;
  try {
    name = decodeURIComponent(new URL(url, 'https://localhost').pathname);
  } catch {
    return undefined;
  }
  if (name.includes('\0')) return undefined;
  const file = path.resolve(root, `.${name}`);
  return file.startsWith(root + path.sep) ? file : undefined;
}

function answer(root, first) {
  return async (request, response) => {
    const end = (status, headers = {}) => response.writeHead(status, { ...HEADERS, ...headers }).end();
    if (request.method !== 'GET' && request.method !== 'HEAD') return end(405, { Allow: 'GET, HEAD' });
    if (request.url === '/') return end(302, { Location: first });
    const file = fileOf(root, request.url);
    const found = file && (await stat(file).catch(() => undefined));
    if (!found?.isFile()) return end(404);
    response.writeHead(200, {
      ...HEADERS,
      'Content-Type': TYPES[path.extname(file)] ?? 'application/octet-stream',
      'Content-Length': found.size,
    });
    if (request.method === 'HEAD') return response.end();
    // A browser that goes away in the middle is no failure of ours.
    await pipeline(createReadStream(file), response).catch(() => response.destroy());
  };
}

const listen = (server, port, host) =>
  new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen({ port, host }, () => resolve(server.address().port));
  });

/**
 * Serves a folder on localhost, IPv4 and, where there is one, IPv6.
 * @param {{ root: string, port: number, first: string, key: string, cert: string }} options port 0: any free one
 * @returns {Promise<number>} the port
 */
export async function serve({ root, port, first, key, cert }) {
  const start = (host, at) =>
    listen(createServer({ key, cert }, answer(path.resolve(root), first)), at, host);
  const got = await start('127.0.0.1', port);
  await start('::1', got).catch((error) => {
    if (error.code === 'EADDRINUSE') throw error;
  });
  return got;
}
