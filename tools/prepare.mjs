// After `npm ci`, and before `npx shequ` (npm runs it from a link of its own): builds the command line. An
// installation without the tools (npm ci --omit=dev), or one where this fails, goes on without: bin/shequ.cjs says so.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { isNewerThanSources } from './build.mjs';

const root = path.join(import.meta.dirname, '..');
const webpack = path.join(root, 'node_modules/webpack-cli/bin/cli.js');
if (existsSync(webpack) && !isNewerThanSources('dist/cli/shequ.cjs')) {
  const built = spawnSync(process.execPath, [webpack, '--config-name', 'cli'], {
    cwd: root,
    encoding: 'utf8',
  });
  if (built.status !== 0) console.warn('shequ: the command line was not built; try `npm run build:cli`.');
}
