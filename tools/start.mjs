// `npm start`: builds what is stale and serves the workbench and the add-in on https://localhost:3000.
// Options: --port N (or the variable PORT; 0 takes any free one), --no-build.
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { ensureBuilt } from './build.mjs';
import { certificate } from './certificate.mjs';
import { serve } from './server.mjs';
import { words } from './words.mjs';

const root = path.join(import.meta.dirname, '../dist');

function samples(origin) {
  const folder = path.join(root, 'samples');
  return (existsSync(folder) ? readdirSync(folder) : []).map(
    (name) => `${origin}/samples/${encodeURIComponent(name)}`,
  );
}

async function main() {
  const { values } = parseArgs({
    options: { port: { type: 'string' }, build: { type: 'boolean', default: true } },
    allowNegative: true,
  });
  const text = values.port ?? process.env.PORT ?? '3000';
  const port = Number(text);
  if (!/^\d+$/.test(text) || port > 65535) return words.badPort(text);
  if (values.build && !ensureBuilt()) return '';

  const { trusted, ...pair } = await certificate();
  try {
    const got = await serve({ root, port, first: '/workbench.html', ...pair });
    const origin = `https://localhost:${got}`;
    console.log(words.ready(origin, samples(origin), { trusted, manifest: got === 3000 }));
  } catch (error) {
    return error.code === 'EADDRINUSE' ? words.portTaken(port) : words.cannotListen(port, error.message);
  }
}

const problem = await main();
if (problem !== undefined) {
  if (problem) console.error(problem);
  process.exit(1);
}
