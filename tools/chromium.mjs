// Finds Chromium for tests, icons and screenshots; `node tools/chromium.mjs` installs it where that can be done.
import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome', 'msedge'];
const PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/** Quiet and self-sufficient: no first-run pages, no updates, no network of its own. */
export const FLAGS = [
  '--headless=new',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const executable = (file) => {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

/** Path of a Chromium: $CHROMIUM, then $PATH, then the usual places; undefined if there is none. */
export function findChromium() {
  const given = process.env.CHROMIUM;
  if (given) {
    if (!executable(given)) throw new Error(`CHROMIUM=${given}: no such program`);
    return given;
  }
  const onPath = (process.env.PATH ?? '')
    .split(path.delimiter)
    .flatMap((folder) => NAMES.map((name) => path.join(folder, name)));
  return [...onPath, ...PLACES].find(executable);
}

/** The same, or an error that says what to do. */
export function needChromium() {
  const found = findChromium();
  if (found) return found;
  throw new Error(
    '没有找到 Chromium。请安装 Chromium 或 Chrome，或用环境变量 CHROMIUM 指明其路径。\n' +
      'Chromium was not found. Install Chromium or Chrome, or name its path in the environment variable CHROMIUM.',
  );
}

/** Installs Debian's Chromium and a Chinese font. Only as root, and only where apt-get exists. */
function install() {
  if (process.getuid?.() !== 0 || !executable('/usr/bin/apt-get')) return;
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const apt = (...args) => spawnSync('apt-get', args, { stdio: ['ignore', 'ignore', 'inherit'], env });
  console.log('Installing Chromium and Chinese fonts with apt-get …');
  apt('update', '-qq');
  apt('install', '-y', '-qq', '--no-install-recommends', 'chromium', 'fonts-noto-cjk');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    if (!findChromium()) install();
    // --json: for programs that cannot import this module.
    const executablePath = needChromium();
    const asJson = process.argv.includes('--json');
    console.log(asJson ? JSON.stringify({ executablePath, args: FLAGS }) : `Chromium: ${executablePath}`);
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
}
