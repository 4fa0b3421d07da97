import { type Cell, CellError } from '../../src/domain/cell';
import type { Answered, Comparison, Difference } from './compare';

const shown = (cell: Cell): string => (cell instanceof CellError ? cell.code : JSON.stringify(cell));

/** Formulas that differ, each once, with the first record where they do. */
function byFormula(unexplained: readonly Answered[]): Map<string, Answered[]> {
  const found = new Map<string, Answered[]>();
  for (const answered of unexplained) {
    const same = found.get(answered.formula);
    if (same) same.push(answered);
    else found.set(answered.formula, [answered]);
  }
  return found;
}

export function printComparison(
  version: string,
  { byFunction, byDifference, unexplained }: Comparison,
  differences: readonly Difference[],
): void {
  const out: string[] = [
    `compared with ${version}`,
    '',
    'function          agreed / asked   explained  unexplained',
  ];
  const sum = { agreed: 0, explained: 0, unexplained: 0 };
  for (const [name, tally] of byFunction) {
    const asked = tally.agreed + tally.explained + tally.unexplained;
    out.push(
      `${name.padEnd(16)} ${`${tally.agreed} / ${asked}`.padStart(15)} ${String(tally.explained).padStart(11)} ${String(tally.unexplained).padStart(12)}`,
    );
    sum.agreed += tally.agreed;
    sum.explained += tally.explained;
    sum.unexplained += tally.unexplained;
  }
  const all = sum.agreed + sum.explained + sum.unexplained;
  out.push(
    '',
    `${all} answers: ${sum.agreed} agreed, ${sum.explained} differ as Excel's documentation says, ${sum.unexplained} unexplained`,
  );
  out.push('', 'explained differences');
  for (const { id, excel } of differences) out.push(`  ${id} (${byDifference.get(id)}): ${excel}`);
  if (unexplained.length > 0) out.push('', 'unexplained differences');
  for (const [formula, records] of byFormula(unexplained)) {
    const [{ about, read, ours, calc }] = records;
    out.push(
      `  ${about}: ${formula} with ${read.map(shown).join(', ')}: ours ${shown(ours)}, Calc ${shown(calc)} (${records.length} records)`,
    );
  }
  process.stdout.write(`${out.join('\n')}\n`);
}
