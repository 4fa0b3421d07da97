import { basename } from 'node:path';
import { t } from '../../locale';
import { communityWorkforce } from '../../returns';
import { sampleCounty } from '../../returns/sample';
import { damagedCounty } from '../../returns/sample/damage';
import { defectText } from '../defects';
import { EXIT, Failure } from '../failure';
import { refuseExisting, writeBytes } from '../files';
import type { Io } from '../io';

export interface WriteOptions {
  readonly out: string;
  readonly force?: boolean;
}

/** `shequ template --out FILE`: the empty return. */
export async function template({ out, force = false }: WriteOptions, io: Io): Promise<number> {
  await refuseExisting(out, force);
  await writeBytes(out, await io.workbooks.writeReturn(communityWorkforce), force);
  io.err(`${t('cli/written', { file: out })}\n`);
  return EXIT.ok;
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
  await writeBytes(
    out,
    await io.workbooks.writeReturn(communityWorkforce, county?.content ?? sampleCounty()),
    force,
  );
  if (county && defects !== undefined) {
    await writeBytes(defects, new TextEncoder().encode(defectText(county, basename(out))), force);
  }
  for (const file of [out, defects]) if (file !== undefined) io.err(`${t('cli/written', { file })}\n`);
  return EXIT.ok;
}
