import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const item = (where: string, name: string, value: string): string =>
  `<item oor:path="/org.openoffice.${where}"><prop oor:name="${name}" oor:op="fuse"><value>${value}</value></prop></item>`;

/**
 * Settings of a fresh Calc, so that the answers do not depend on the machine: always recalculate when an .xlsx file is
 * opened (0; Calc would otherwise trust the stored answers), read text as numbers where the locale allows it (3, as
 * Excel does) and otherwise give #VALUE!, in a Chinese locale.
 */
const SETTINGS = [
  item('Office.Calc/Formula/Load', 'OOXMLRecalcMode', '0'),
  item('Office.Calc/Formula/Syntax', 'StringConversion', '3'),
  item('Office.Calc/Formula/Syntax', 'EmptyStringAsZero', 'false'),
  item('Setup/L10N', 'ooSetupSystemLocale', 'zh-CN'),
];

/** LibreOffice's version, or undefined where it is not installed. */
export function calcVersion(): string | undefined {
  const { status, stdout } = spawnSync('soffice', ['--version'], { encoding: 'utf8' });
  return status === 0 ? stdout.trim() : undefined;
}

/** Has Calc open a workbook, recalculate all of it and save it again; @returns the new file. */
export function recalculate(workbook: string, scratch: string): string {
  const profile = path.join(scratch, 'profile');
  const out = path.join(scratch, 'recalculated');
  mkdirSync(path.join(profile, 'user'), { recursive: true });
  writeFileSync(
    path.join(profile, 'user/registrymodifications.xcu'),
    `<?xml version="1.0" encoding="UTF-8"?><oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">${SETTINGS.join('')}</oor:items>`,
  );
  const { status } = spawnSync(
    'soffice',
    [
      `-env:UserInstallation=${pathToFileURL(profile).href}`,
      '--headless',
      '--convert-to',
      'xlsx',
      '--outdir',
      out,
      workbook,
    ],
    { stdio: 'ignore' },
  );
  if (status !== 0) throw new Error(`soffice ended with ${status}`);
  return path.join(out, path.basename(workbook));
}
