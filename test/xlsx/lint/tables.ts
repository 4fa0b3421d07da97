import { cellAddress, parseRange } from '../../../src/workbook/address';
import { child, childrenOf } from '../../../src/xlsx/xml/tree';
import { type LintedFile, type LintedTable, textOf } from './file';

const MAX_HEADER = 255;

/** Tables (ECMA-376 part 1, 18.5.1): one column for each of the area, named as the header cell reads, none twice. */
export function* tables(file: LintedFile): Generator<string> {
  const all = file.tables();
  const ids = all.map(({ root }) => root.attributes.id);
  if (new Set(ids).size < ids.length) yield 'two tables have one id';
  const strings = file.strings();
  for (const table of all) for (const problem of inTable(table, strings)) yield `${table.part}: ${problem}`;
}

function* inTable({ root, sheet }: LintedTable, strings: readonly string[]): Generator<string> {
  const { ref, headerRowCount = '1', totalsRowCount = '0' } = root.attributes;
  const area = parseRange(ref);
  const columns = childrenOf(child(root, 'tableColumns'), 'tableColumn').map(({ attributes }) => attributes);
  if (!area || area.columns !== columns.length) yield `${columns.length} columns in ${ref}`;
  if (!area) return;
  if (area.rows < Number(headerRowCount) + Number(totalsRowCount) + 1) yield `no row for data in ${ref}`;
  const names = columns.map(({ name }) => name);
  if (new Set(names.map((name) => name.toLowerCase())).size < names.length) yield 'two columns have one name';
  if (new Set(columns.map(({ id }) => id)).size < columns.length) yield 'two columns have one id';
  const cells = childrenOf(child(sheet.root, 'sheetData'), 'row').flatMap((row) => childrenOf(row, 'c'));
  for (const [n, name] of names.entries()) {
    if (name === '' || name.length > MAX_HEADER) yield `a column called "${name}"`;
    const address = cellAddress(area.row, area.column + n);
    const cell = cells.find(({ attributes }) => attributes.r === address);
    const { t } = cell?.attributes ?? {};
    const shown =
      t === 's'
        ? strings[Number(child(cell, 'v')?.text)]
        : t === 'inlineStr'
          ? textOf(child(cell, 'is')!)
          : null;
    if (shown !== name.replace(/_x000a_/gi, '\n'))
      yield `column ${name} has the header ${shown} in ${address}`;
  }
  const filter = child(root, 'autoFilter')?.attributes.ref;
  const filtered = { ...area, rows: area.rows - Number(totalsRowCount) };
  const filterArea = filter === undefined ? filtered : parseRange(filter);
  if (JSON.stringify(filterArea) !== JSON.stringify(filtered)) yield `its filter is on ${filter}`;
  for (const { attributes } of childrenOf(child(root, 'autoFilter'), 'filterColumn')) {
    if (!(Number(attributes.colId) < area.columns)) yield `its filter has a column ${attributes.colId}`;
  }
}
