import type { Cell } from '../../src/domain/cell';

/** Calc has no truth values, only numbers: a cell as it holds it. */
export const numberForTruth = (cell: Cell): Cell => (typeof cell === 'boolean' ? Number(cell) : cell);

/** TRUE and FALSE outside of quotes as Calc calculates with them. */
export const numbersForTruths = (formula: string): string =>
  formula.replace(/"[^"]*"|\b(TRUE|FALSE)\b(\(\))?/g, (found, truth: string | undefined) =>
    truth === undefined ? found : truth === 'TRUE' ? '1' : '0',
  );
