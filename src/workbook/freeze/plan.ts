import { isError, type Cell, type CellError } from '../../domain/cell';
import { WorkbookError, type CellRange, type NameFormula, type WorkbookPort } from '../port';
import { findConcerned, type Why } from './concerned';
import { frozenValue } from './frozen-value';
import { runWork, type WorkOptions } from '../log/options';
import { readAreas } from './read-areas';
import { readFormulas, type SheetFormula } from './read-formulas';

/** A formula that is to become values. */
export interface FreezeItem {
  /** The formula's own cell first; one cell, unless it fills several. */
  readonly area: CellRange;
  readonly formula: string;
  readonly why: Why;
  /** What its cells show and will hold, row by row. */
  readonly values: readonly (readonly Cell[])[];
  /** The first error among them, which stays. */
  readonly error: CellError | null;
}

/** What freezing would do; nothing is changed by making it. */
export interface FreezePlan {
  readonly items: readonly FreezeItem[];
  readonly cells: number;
  /** Names that cannot become values and will not work without the add-in. */
  readonly names: readonly NameFormula[];
  /** Formulas without a result yet: nothing can be frozen before they have one. */
  readonly waiting: readonly CellRange[];
  /** Formulas that a sheet's protection guards: nothing can be frozen before it is taken off. */
  readonly locked: readonly CellRange[];
}

export const sheetsOf = (items: readonly { readonly area: CellRange }[]): string[] => [
  ...new Set(items.map(({ area }) => area.sheet)),
];

/** Whether freezing can be done: all or nothing. */
export const isPossible = ({ items, waiting, locked }: FreezePlan): boolean =>
  items.length > 0 && waiting.length + locked.length === 0;

/** Looks for everything that would break without the add-in. @throws WorkbookError of the port, `cancelled` */
export async function planFreeze(port: WorkbookPort, options: WorkOptions = {}): Promise<FreezePlan> {
  const workbook = await readFormulas(port, options);
  const { formulas, names } = await runWork(findConcerned(workbook), options);
  const found = [...formulas];
  const several = found.flatMap(([formula]) => (formula.area ? [areaOf(formula)] : []));
  const valuesOf = await readAreas(port, several, options);
  if (options.signal?.aborted) throw new WorkbookError('cancelled');

  const waiting: CellRange[] = [];
  const items = found.map(([formula, why]): FreezeItem => {
    const area = areaOf(formula);
    const values = formula.area ? valuesOf(area) : [[formula.value]];
    const errors = values.flat().filter(isError);
    if (!formula.calculated || errors.some(({ code }) => code === '#GETTING_DATA')) waiting.push(area);
    return {
      area,
      formula: formula.formula,
      why,
      values: values.map((row) => row.map(frozenValue)),
      error: errors[0] ?? null,
    };
  });
  return {
    items,
    cells: items.reduce((sum, { area }) => sum + area.rows * area.columns, 0),
    names,
    waiting,
    locked: found.flatMap(([formula]) => (formula.locked ? [areaOf(formula)] : [])),
  };
}

const areaOf = ({ sheet, row, column, area }: SheetFormula): CellRange =>
  area ? { ...area, sheet } : { sheet, row, column, rows: 1, columns: 1 };
