import { readFormula, type FormulaTokens } from '../formula-tokens';
import type { NameFormula } from '../port';
import type { SheetFormula, WorkbookFormulas } from './read-formulas';

/** Why a formula is frozen: it calls one of our functions, uses a name that does, or refers to a frozen spill. */
export type Why = 'call' | 'name' | 'spill';

export interface Concerned {
  readonly formulas: ReadonlyMap<SheetFormula, Why>;
  /** Names that need the add-in, or a spill that will be gone. */
  readonly names: readonly NameFormula[];
}

/**
 * All formulas that break without the add-in: those with our functions, and whatever hangs on them by a name or by a
 * reference to their spill (`B2#`), over any number of steps. References to single cells keep working.
 */
export function* findConcerned({ formulas, names }: WorkbookFormulas): Generator<void, Concerned> {
  const found = new Map<SheetFormula, Why>();
  const foundNames = new Set<NameFormula>();
  const open: Open[] = [];
  for (const [i, formula] of formulas.entries()) {
    if (i % SLICE === 0) yield;
    if (!mayConcern(formula.formula, names.length > 0)) continue;
    const tokens = readFormula(formula.formula);
    if (tokens.calls.length > 0) found.set(formula, 'call');
    else if (tokens.names.length + tokens.spills.length > 0) open.push({ formula, tokens });
  }
  const openNames = names.map((name) => ({ name, tokens: readFormula(name.formula) }));

  const spills = new Set<string>();
  for (const formula of found.keys()) if (formula.area) spills.add(placeOf(formula));
  for (let grew = true; grew;) {
    yield;
    grew = false;
    for (const { name, tokens } of openNames) {
      if (foundNames.has(name)) continue;
      const concerned =
        tokens.calls.length > 0 ||
        refersToSpill(tokens, name.sheet ?? '', spills) ||
        usesName(tokens, name.sheet, foundNames);
      if (concerned) {
        foundNames.add(name);
        grew = true;
      }
    }
    for (const { formula, tokens } of open) {
      if (found.has(formula)) continue;
      const why = refersToSpill(tokens, formula.sheet, spills)
        ? 'spill'
        : usesName(tokens, formula.sheet, foundNames)
          ? 'name'
          : null;
      if (!why) continue;
      found.set(formula, why);
      if (formula.area) spills.add(placeOf(formula));
      grew = true;
    }
  }
  // In the order of the workbook, whatever the order of finding.
  const ordered = formulas.flatMap((formula): [SheetFormula, Why][] => {
    const why = found.get(formula);
    return why ? [[formula, why]] : [];
  });
  return { formulas: new Map(ordered), names: names.filter((name) => foundNames.has(name)) };
}

interface Open {
  readonly formula: SheetFormula;
  readonly tokens: FormulaTokens;
}

/** Formulas between two pauses. */
const SLICE = 200;

/** A quick look before the formula is taken apart: most formulas of a workbook have nothing to do with us. */
const mayConcern = (formula: string, withNames: boolean): boolean =>
  withNames || /SHEQU|#|ANCHORARRAY/i.test(formula);

const placeOf = ({ sheet, row, column }: { sheet: string; row: number; column: number }): string =>
  `${row}:${column}:${sheet.toLowerCase()}`;

const refersToSpill = (tokens: FormulaTokens, own: string, spills: ReadonlySet<string>): boolean =>
  tokens.spills.some((cell) => spills.has(placeOf({ ...cell, sheet: cell.sheet ?? own })));

/** Names of a sheet are known on it by themselves, elsewhere with the sheet before them. */
function usesName(tokens: FormulaTokens, own: string | null, found: ReadonlySet<NameFormula>): boolean {
  return tokens.names.some((used) => {
    const mark = used.lastIndexOf('!');
    const bare = used.slice(mark + 1).toLowerCase();
    const sheet =
      mark < 0
        ? own
        : used
            .slice(0, mark)
            .replace(/^'(.*)'$/s, '$1')
            .replace(/''/g, "'");
    return [...found].some(
      (name) =>
        name.name.toLowerCase() === bare &&
        (name.sheet === null || name.sheet.toLowerCase() === sheet?.toLowerCase()),
    );
  });
}
