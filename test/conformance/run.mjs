// `npm run conformance`: thousands of formulas answered by our rule language and by LibreOffice Calc, side by side; and
// templates and returns sent through LibreOffice and back.
import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { buildSync } from 'esbuild';

const root = path.join(import.meta.dirname, '../..');
// Beside node_modules, where the bundle finds the packages that it leaves out.
const built = path.join(root, 'node_modules/.cache/shequ/conformance');
mkdirSync(built, { recursive: true });
buildSync({
  entryPoints: [path.join(import.meta.dirname, 'main.ts')],
  outdir: built,
  outExtension: { '.js': '.mjs' },
  bundle: true,
  packages: 'external',
  platform: 'node',
  format: 'esm',
});
const { status } = spawnSync(process.execPath, [path.join(built, 'main.mjs')], { stdio: 'inherit' });
process.exitCode = status ?? 1;
