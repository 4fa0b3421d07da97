import { parseAddress, splitSheet } from './geometry';
import type { GridRect } from './grid';
import { HostError } from './host-error';
import type { Model } from './model';

/** What a Range, RangeAreas and their formats stand for. */
export interface Area {
  readonly model: Model;
  readonly sheet: string;
  readonly rects: readonly GridRect[];
}

export const area = (model: Model, sheet: string, ...rects: GridRect[]): Area => ({ model, sheet, rects });

/** The rectangle of a Range, which has exactly one. */
export const rectOf = (range: Area): GridRect => range.rects[0];

/**
 * An address, a table's name or a defined name, on the sheet it names or else on `home`.
 * @throws HostError `ItemNotFound` or `InvalidArgument`.
 */
export async function findRange(model: Model, reference: string, home: string | null): Promise<Area> {
  const { sheet, address } = splitSheet(reference);
  const rect = parseAddress(address);
  const on = sheet === null ? home : ((await model.findSheet(sheet))?.id ?? null);
  if (sheet !== null && on === null) throw new HostError('ItemNotFound', `There is no worksheet ${sheet}.`);
  if (rect && on !== null) return area(model, on, rect);
  const wanted = address.toLowerCase();
  const table = (await model.grid.tables()).find(({ name }) => name.toLowerCase() === wanted);
  if (table) return area(model, table.sheet, table.rect);
  const names = (await model.grid.names()).filter(({ name }) => name.toLowerCase() === wanted);
  const name = names.find((one) => one.sheet === on) ?? names.find((one) => one.sheet === null);
  if (name && splitSheet(name.formula).sheet !== null) return findRange(model, name.formula, null);
  throw new HostError('InvalidArgument', `${reference} is no range.`);
}
