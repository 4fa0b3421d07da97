// Builds what is missing or stale, with Office.js beside the pages, as the workbench needs it.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, rmSync, statSync, utimesSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { words } from './words.mjs';

const root = path.join(import.meta.dirname, '..');
const at = (...names) => path.join(root, ...names);

/** What a build is made from. */
const SOURCES = [
  'src',
  'assets',
  'tools',
  'manifest.xml',
  'webpack.config.js',
  'tsconfig.json',
  'package-lock.json',
];
const RESULTS = ['taskpane.html', 'workbench.html', 'cli/shequ.cjs'];
/** Written by the build: with which options it was made. */
const RECORD = at('dist/build.json');

function newest(name) {
  const found = statSync(name);
  if (!found.isDirectory()) return found.mtimeMs;
  return Math.max(found.mtimeMs, ...readdirSync(name).map((inner) => newest(path.join(name, inner))));
}

/** Whether a file of the build is at least as new as everything that builds are made from. */
export function isNewerThanSources(name) {
  const made = existsSync(at(name)) ? statSync(at(name)).mtimeMs : -1;
  return made >= 0 && SOURCES.every((source) => newest(at(source)) <= made);
}

function isFresh() {
  if (!existsSync(RECORD) || !RESULTS.every((name) => existsSync(at('dist', name)))) return false;
  if (JSON.parse(readFileSync(RECORD, 'utf8')).office !== 'self') return false;
  return isNewerThanSources('dist/build.json');
}

/** @returns whether there is a build now. */
export function ensureBuilt() {
  if (isFresh()) return true;
  console.log(words.building());
  const started = new Date();
  const webpack = at('node_modules/webpack-cli/bin/cli.js');
  const { status } = spawnSync(process.execPath, [webpack, '--env', 'office=self'], {
    cwd: root,
    stdio: 'inherit',
  });
  if (status === 0) {
    // What did not change is not written again: say when it was last found good.
    utimesSync(RECORD, started, started);
    return true;
  }
  rmSync(RECORD, { force: true });
  console.error(words.buildFailed());
  return false;
}

if (process.argv[1] === fileURLToPath(import.meta.url) && !ensureBuilt()) process.exitCode = 1;
