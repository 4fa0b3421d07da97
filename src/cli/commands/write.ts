import { basename } from 'node:path';
import { t } from '../../locale';
import { communityWorkforce, pickSheets } from '../../returns';
import { sampleCounty } from '../../returns/sample';
import { damagedCounty } from '../../returns/sample/damage';
import { calculated } from '../../summary/calculate';
import { defectText } from '../defects';
import type { Template } from '../../returns/template';
import { EXIT, Failure } from '../failure';
import { refuseExisting, writeBytes } from '../files';
import type { Io } from '../io';

export interface WriteOptions {
  readonly out: string;
  readonly force?: boolean;
}

export interface TemplateOptions extends WriteOptions {
  /** Names of optional sheets, separated by commas; left out: all sheets. */
  readonly sheets?: string;
}

/** `shequ template --out FILE [--sheets A,B]`: the empty return, with the optional sheets that a bureau wants. */
export async function template({ out, force = false, sheets }: TemplateOptions, io: Io): Promise<number> {
  const chosen = sheets === undefined ? communityWorkforce : choose(sheets);
  await refuseExisting(out, force);
  await writeBytes(out, await io.workbooks.writeReturn(chosen), force);
  io.err(`${t('cli/written', { file: out })}\n`);
  return EXIT.ok;
}

function choose(sheets: string): Template {
  const names = sheets.split(/[,，、;；]/).map((name) => name.trim());
  const { template: chosen, unknown } = pickSheets(
    communityWorkforce,
    names.filter((name) => name !== ''),
  );
  if (unknown.length > 0) {
    const known = communityWorkforce.sheets.filter(({ required }) => !required).map(({ name }) => name);
    throw new Failure('unknownSheet', { sheet: unknown.join('、'), known: known.join('、') });
  }
  return chosen;
}

export interface SampleOptions extends WriteOptions {
  readonly damaged?: boolean;
  /** Where to write the list of defects as JSON. */
  readonly defects?: string;
}

/** `shequ sample --out FILE [--damaged [--defects LIST]]`: the sample county, the same to the byte every time. */
export async function sample(options: SampleOptions, io: Io): Promise<number> {
  const { out, damaged = false, defects, force = false } = options;
  if (defects !== undefined && !damaged) throw new Failure('defectsNeedDamaged');
  for (const file of [out, defects]) if (file !== undefined) await refuseExisting(file, force);
  const county = damaged ? damagedCounty() : undefined;
  const content = county?.content ?? sampleCounty();
  // The county hands in the sheets that it has something on.
  const { template: handedIn } = pickSheets(communityWorkforce, [...content.sheets.keys()]);
  const filledIn = calculated(content, handedIn);
  await writeBytes(out, await io.workbooks.writeReturn(handedIn, filledIn), force);
  if (county && defects !== undefined) {
    await writeBytes(defects, new TextEncoder().encode(defectText(county, basename(out))), force);
  }
  for (const file of [out, defects]) if (file !== undefined) io.err(`${t('cli/written', { file })}\n`);
  return EXIT.ok;
}
