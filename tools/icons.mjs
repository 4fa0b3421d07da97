// Draws the icons of the manifest from assets/icons/shequ.svg: `npm run icons`.
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { chromium } from 'playwright-core';
import { FLAGS, needChromium } from './chromium.mjs';

/** Pixels a side that the manifest format knows for ribbon buttons. */
const SIZES = [16, 20, 24, 32, 40, 48, 64, 80];
/** File name → badge of the drawing to show. */
const ICONS = {
  shequ: undefined,
  check: 'check',
  summarize: 'summarize',
  freeze: 'freeze',
  restore: 'restore',
};

const folder = path.join(import.meta.dirname, '../assets/icons');
const svg = await readFile(path.join(folder, 'shequ.svg'), 'utf8');
const browser = await chromium.launch({ executablePath: needChromium(), args: FLAGS });
const page = await browser.newPage();
for (const [name, badge] of Object.entries(ICONS))
  for (const size of SIZES) {
    await page.setViewportSize({ width: size, height: size });
    const drawing = badge ? svg.replace(`id="${badge}" display="none"`, `id="${badge}"`) : svg;
    await page.setContent(
      `<style>html,body{margin:0;overflow:hidden}svg{display:block;width:${size}px;height:${size}px}</style>${drawing}`,
    );
    await writeFile(
      path.join(folder, `${name}-${size}.png`),
      await page.screenshot({ omitBackground: true }),
    );
  }
await browser.close();
console.log(`${Object.keys(ICONS).length * SIZES.length} icons in assets/icons`);
