import { readFile } from 'node:fs/promises';
import { rangeAddress } from '../../../src/workbook/address';
import { openXlsx } from '../../../src/xlsx';
import { formulaFromFile } from '../../../src/xlsx/sheet/formula-text';
import { child, childrenOf } from '../../../src/xlsx/xml/tree';
import { LintedFile } from '../../xlsx/lint/file';
import { contentsOf } from './cells';
import type { Features } from './feature';
import { findingsOf } from './findings';
import { looksOf } from './looks';
import { validationsOf } from './validations';

const GUIDE = '填报说明!';

/**
 * What a file says: by our own reader where that reads it, else from its XML.
 * @param rowsOf rows of each sheet to look at the formats of: those of the file as it was written
 */
export async function readFeatures(path: string, rowsOf: ReadonlyMap<string, number>): Promise<Features> {
  const bytes = new Uint8Array(await readFile(path));
  const workbook = await openXlsx(bytes, 'round-trip.xlsx');
  const file = new LintedFile(bytes);
  const sheets = file.sheets();
  const tables = file.tables().map(({ root }) => ({
    name: root.attributes.displayName,
    style: child(root, 'tableStyleInfo')?.attributes.name ?? 'none',
    columns: childrenOf(child(root, 'tableColumns'), 'tableColumn'),
  }));
  const infos = await workbook.tables();
  const inTables = new Map(
    infos.map((info) => [
      info.name,
      {
        ...info,
        columns: tables.find(({ name }) => name === info.name)!.columns.map((one) => one.attributes.name),
      },
    ]),
  );
  const { formulas, reads, ours, results, values } = await contentsOf(workbook, inTables);
  const { dropDowns, wholeNumbers, others, reach } = validationsOf(sheets);
  const { formats, locked, widths } = looksOf(file, rowsOf);
  const { findings, rules } = await findingsOf(path);
  const ofGuide = [...values].filter(([place]) => place.startsWith(GUIDE));
  return new Map(
    Object.entries({
      sheets: new Map(
        sheets.map(({ name, node }, n) => [name, `${n + 1} ${node.attributes.state ?? 'visible'}`]),
      ),
      tables: new Map(
        infos.map(({ name, range, header, totals }) => [
          name,
          `${range.sheet}!${rangeAddress(range)} ${header ? 'header' : ''} ${totals ? 'totals' : ''}`,
        ]),
      ),
      'table headers': new Map(
        tables.flatMap(({ name, columns }) =>
          columns.map((one, n) => [`${name}[${n + 1}]`, one.attributes.name]),
        ),
      ),
      'table styles': new Map(tables.map(({ name, style }) => [name, style])),
      'formulas of table columns': new Map(
        tables.flatMap(({ name, columns }) =>
          columns.flatMap((one) => {
            const formula = child(one, 'calculatedColumnFormula')?.text;
            return formula === undefined
              ? []
              : [[`${name}[${one.attributes.name}]`, formulaFromFile(formula)]];
          }),
        ),
      ),
      'frozen panes': new Map(
        sheets.flatMap(({ name, root }) => {
          const pane = child(child(child(root, 'sheetViews'), 'sheetView'), 'pane')?.attributes;
          return pane ? [[name, `${pane.xSplit ?? 0} columns, ${pane.ySplit ?? 0} rows, ${pane.state}`]] : [];
        }),
      ),
      'drop-downs': dropDowns,
      'whole-number limits': wholeNumbers,
      'other limits': others,
      'last rows of drop-downs and limits': reach,
      'number and text formats': formats,
      'locked cells': locked,
      'column widths': widths,
      names: new Map(
        (await workbook.names()).map(({ name, range }) => [name, `${range.sheet}!${rangeAddress(range)}`]),
      ),
      'texts of 填报说明': new Map(ofGuide),
      formulas,
      'what formulas do with which cells': reads,
      'results of SHEQU functions': ours,
      'results of formulas': results,
      values,
      findings,
      'rules: records passed, failed, undecided': rules,
    }),
  );
}

/** Rows in use of each sheet. */
export async function rowsIn(path: string): Promise<Map<string, number>> {
  const workbook = await openXlsx(new Uint8Array(await readFile(path)), 'round-trip.xlsx');
  return new Map((await workbook.sheets()).map(({ name, used }) => [name, used ? used.row + used.rows : 0]));
}
