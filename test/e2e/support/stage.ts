import { execFileSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { startServer, type Server } from './server';
import { watch } from './watch';

const root = path.join(__dirname, '../../..');

/** A page in Chromium, and what it has done that it must not do. */
export interface Scene {
  readonly page: Page;
  readonly origin: string;
  readonly problems: readonly string[];
}

export interface SceneOptions {
  /** Path to open, e.g. `/workbench.html`. */
  readonly path: string;
  /** Language of the browser; Chinese unless said otherwise. */
  readonly locale?: 'zh-CN' | 'en-US';
  readonly timeout?: number;
  readonly context?: BrowserContextOptions;
}

let server: Server;
let browser: Browser;
let pictures: string | undefined;

/** Server and browser for the tests of one file; call it once, at the top. */
export function useStage(): void {
  beforeAll(async () => {
    const found = execFileSync(process.execPath, ['tools/chromium.mjs', '--json'], {
      cwd: root,
      encoding: 'utf8',
    });
    const launch = JSON.parse(found.trim().split('\n').at(-1)!) as { executablePath: string; args: string[] };
    [server, browser] = await Promise.all([startServer(), chromium.launch(launch)]);
  }, 60_000);
  afterAll(async () => {
    await browser?.close();
    await server?.stop();
  });
}

/** A test on a page of its own; where it fails, a picture of the page is kept and named. */
export function scene(title: string, options: SceneOptions, play: (scene: Scene) => Promise<void>): void {
  test(
    title,
    async () => {
      const context = await browser.newContext({
        ignoreHTTPSErrors: true,
        locale: options.locale ?? 'zh-CN',
        viewport: { width: 1440, height: 900 },
        ...options.context,
      });
      const page = await context.newPage();
      const problems = watch(page, server.origin);
      try {
        await page.goto(server.origin + options.path);
        await play({ page, origin: server.origin, problems });
      } catch (error) {
        throw await withPicture(error, page, title, problems);
      } finally {
        await context.close();
      }
    },
    options.timeout ?? 60_000,
  );
}

async function withPicture(
  error: unknown,
  page: Page,
  title: string,
  problems: readonly string[],
): Promise<unknown> {
  if (!(error instanceof Error)) return error;
  pictures ??= mkdtempSync(path.join(tmpdir(), 'shequ-e2e-'));
  const file = path.join(pictures, `${title.replace(/[^\p{L}\p{N}]+/gu, '-')}.png`);
  const taken = await page.screenshot({ path: file }).then(
    () => `\nPicture: ${file}`,
    () => '',
  );
  const seen = problems.length > 0 ? `\nThe page: ${problems.join('\n          ')}` : '';
  error.message += taken + seen;
  return error;
}
