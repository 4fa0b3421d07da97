import {
  IDefinedNamesService,
  RangeThemeStyle,
  RemoveDefinedNameMutation,
  SetDefinedNameMutation,
  SheetRangeThemeModel,
} from '@univerjs/preset-sheets-core';
import {
  AddSheetTableMutation,
  DeleteSheetTableMutation,
  SetSheetTableMutation,
  TableManager,
} from '@univerjs/preset-sheets-table';
import type { GridName, GridTable } from '../host/grid';
import type { GridContext } from './context';
import { toRange, toRect } from './rects';

/** What Univer calls a name of the whole workbook. */
const WORKBOOK_SCOPE = 'AllDefaultWorkbook';

/** Tables and defined names. */
export class NamesPart {
  private readonly tableManager: TableManager;
  private readonly definedNames: IDefinedNamesService;
  /** What Univer's tables lack. */
  private readonly extras = new Map<string, Pick<GridTable, 'totals' | 'style' | 'header'>>();
  private added = 0;

  constructor(private readonly context: GridContext) {
    this.tableManager = context.injector.get(TableManager);
    this.definedNames = context.injector.get(IDefinedNamesService);
    context.injector
      .get(SheetRangeThemeModel)
      .registerDefaultRangeTheme(new RangeThemeStyle(PLAIN, { headerRowStyle: { cl: { rgb: '#1F2328' } } }));
  }

  reset(): void {
    this.extras.clear();
  }

  tables(): GridTable[] {
    return this.tableManager.getTableList(this.context.unitId).map((table) => ({
      id: table.id,
      sheet: table.subUnitId,
      name: table.name,
      rect: toRect(table.range),
      ...(this.extras.get(table.id) ?? { totals: false, style: '', header: table.showHeader }),
    }));
  }

  addTable({ sheet, name, rect, header, totals, style }: Omit<GridTable, 'id'>): string {
    const tableId = `table-${Date.now().toString(36)}-${++this.added}`;
    this.extras.set(tableId, { totals, style, header });
    this.context.run(AddSheetTableMutation.id, sheet, {
      tableId,
      name,
      range: toRange(rect),
      options: { tableStyleId: PLAIN, showHeader: header },
    });
    return tableId;
  }

  updateTable(id: string, changes: Partial<Omit<GridTable, 'id' | 'sheet'>>): void {
    const table = this.tables().find((each) => each.id === id);
    if (!table) throw new Error(`No table ${id}`);
    const { totals, style, header } = { ...table, ...changes };
    this.extras.set(id, { totals, style, header });
    this.context.run(SetSheetTableMutation.id, table.sheet, {
      tableId: id,
      config: {
        ...(changes.name === undefined ? {} : { name: changes.name }),
        ...(changes.rect ? { updateRange: { newRange: toRange(changes.rect) } } : {}),
      },
    });
  }

  deleteTable(id: string): void {
    const table = this.tables().find((each) => each.id === id);
    if (!table) return;
    this.extras.delete(id);
    this.context.run(DeleteSheetTableMutation.id, table.sheet, { tableId: id });
  }

  names(): GridName[] {
    return Object.values(this.definedNames.getDefinedNameMap(this.context.unitId) ?? {}).map((name) => ({
      name: name.name,
      formula: name.formulaOrRefString.startsWith('=')
        ? name.formulaOrRefString
        : `=${name.formulaOrRefString}`,
      sheet: !name.localSheetId || name.localSheetId === WORKBOOK_SCOPE ? null : name.localSheetId,
      visible: name.hidden !== true,
    }));
  }

  addName({ name, formula, sheet, visible }: GridName): void {
    this.context.runOnWorkbook(SetDefinedNameMutation.id, {
      id: `name-${Date.now().toString(36)}-${++this.added}`,
      name,
      formulaOrRefString: referenceOf(formula),
      localSheetId: sheet ?? WORKBOOK_SCOPE,
      hidden: !visible,
    });
  }

  deleteName(name: string, sheet: string | null): void {
    const scope = sheet ?? WORKBOOK_SCOPE;
    const found = Object.values(this.definedNames.getDefinedNameMap(this.context.unitId) ?? {}).find(
      (each) => each.name === name && (each.localSheetId ?? WORKBOOK_SCOPE) === scope,
    );
    if (found) this.context.runOnWorkbook(RemoveDefinedNameMutation.id, { ...found });
  }
}

/** Univer takes references without "=", and formulas with it. */
export const referenceOf = (formula: string): string =>
  /^=(?:'(?:[^']|'')+'|[^!'"(]+)!\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?$/i.test(formula)
    ? formula.slice(1)
    : formula;

/**
 * A theme of our own: a table shows its cells' own looks. Univer's themes would put white letters on header cells
 * that have a light fill of their own.
 */
const PLAIN = 'plain';
