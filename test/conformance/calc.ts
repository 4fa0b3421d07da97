import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { libraryOf, MACRO, saveAsModule } from './calc-macro';

const item = (where: string, name: string, value: string): string =>
  `<item oor:path="/org.openoffice.${where}"><prop oor:name="${name}" oor:op="fuse"><value>${value}</value></prop></item>`;

/** As a person in China has it: nothing set but the region. */
const PERSON = [item('Setup/L10N', 'ooSetupSystemLocale', 'zh-CN')];

/**
 * So that the answers of formulas do not depend on the machine: always recalculate when an .xlsx file is opened (0; Calc
 * would otherwise trust the stored answers), read text as numbers where the locale allows it (3, as Excel does) and
 * otherwise give #VALUE!.
 */
const RECALCULATING = [
  ...PERSON,
  item('Office.Calc/Formula/Load', 'OOXMLRecalcMode', '0'),
  item('Office.Calc/Formula/Syntax', 'StringConversion', '3'),
  item('Office.Calc/Formula/Syntax', 'EmptyStringAsZero', 'false'),
];

const FILTERS = { xlsx: 'Calc MS Excel 2007 XML', ods: 'calc8' } as const;
export type FileType = keyof typeof FILTERS;

/** Longer than any of this takes on a busy machine: a dialog that nobody answers must not hold it up for ever. */
const PATIENCE = 600_000;

/** LibreOffice's version, or undefined where it is not installed. */
export function calcVersion(): string | undefined {
  const { status, stdout } = spawnSync('soffice', ['--version'], { encoding: 'utf8' });
  return status === 0 ? stdout.trim() : undefined;
}

/** A fresh Calc with a profile of its own, so that what comes out does not depend on the machine's. */
export class Calc {
  constructor(
    private readonly profile: string,
    settings: readonly string[] = PERSON,
  ) {
    mkdirSync(path.join(profile, 'user'), { recursive: true });
    writeFileSync(
      path.join(profile, 'user/registrymodifications.xcu'),
      `<?xml version="1.0" encoding="UTF-8"?><oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">${settings.join('')}</oor:items>`,
    );
  }

  /** Converts files as a script does, without a window. @returns the new files. */
  convert(files: readonly string[], type: FileType, out: string): string[] {
    this.run(['--headless', '--convert-to', type, '--outdir', out, ...files]);
    return made(files, type, out);
  }

  /** Opens files in a window and saves them again, as a person does. @returns the new files. */
  saveAs(files: readonly string[], type: FileType, out: string): string[] {
    const saved = made(files, type, out, false);
    // The first start fills a profile, with an empty macro library among other things.
    this.run(['--headless', '--terminate_after_init']);
    const library = path.join(this.profile, 'user/basic');
    mkdirSync(path.join(library, 'Standard'), { recursive: true });
    const pairs = files.map((from, n) => [pathToFileURL(from).href, pathToFileURL(saved[n]).href] as const);
    for (const [name, text] of Object.entries(libraryOf(saveAsModule(pairs, FILTERS[type]))))
      writeFileSync(path.join(library, name), text);
    this.run(['--norestore', '--nologo', MACRO]);
    return made(files, type, out);
  }

  private run(words: readonly string[]): void {
    const { status, error } = spawnSync(
      'soffice',
      [`-env:UserInstallation=${pathToFileURL(this.profile).href}`, ...words],
      // Windows that are drawn and shown nowhere: no display is needed.
      { stdio: 'ignore', timeout: PATIENCE, env: { ...process.env, SAL_USE_VCLPLUGIN: 'svp' } },
    );
    if (status !== 0) throw new Error(`soffice ended with ${error?.message ?? status}`);
  }
}

/** Has Calc open a workbook, recalculate all of it and save it again; @returns the new file. */
export function recalculate(workbook: string, scratch: string): string {
  const calc = new Calc(path.join(scratch, 'profile'), RECALCULATING);
  return calc.convert([workbook], 'xlsx', path.join(scratch, 'recalculated'))[0];
}

function made(files: readonly string[], type: FileType, out: string, there = true): string[] {
  const names = files.map((file) => path.join(out, `${path.parse(file).name}.${type}`));
  const missing = there ? names.filter((name) => !existsSync(name)) : [];
  if (missing.length > 0) throw new Error(`Calc has not written ${missing.join(', ')}`);
  return names;
}
