import { parseRange } from '../workbook/address';
import type { Finding } from '../rules/finding';

/** Which findings are meant. */
export interface Chosen {
  readonly rule: string;
  readonly unit?: string;
  readonly record?: string;
  /** `工作表!B2`. */
  readonly cell?: string;
}

/** Findings of a rule, narrowed down by whatever else is said. */
export function chosenFindings(
  findings: readonly Finding[],
  { rule, unit, record, cell }: Chosen,
): Finding[] {
  const at = cell === undefined ? undefined : splitPlace(cell);
  return findings.filter(
    (finding) =>
      finding.rule === rule &&
      (unit === undefined || finding.unit === unit) &&
      (record === undefined || finding.record === record) &&
      (at === undefined ||
        (finding.sheet === at.sheet &&
          finding.cells.some((one) => one.row === at.cell?.row && one.column === at.cell?.column))),
  );
}

function splitPlace(place: string): { sheet: string; cell: ReturnType<typeof parseRange> } {
  const at = place.lastIndexOf('!');
  return {
    sheet: place.slice(0, Math.max(0, at)).replace(/^'|'$/g, ''),
    cell: parseRange(place.slice(at + 1)),
  };
}
