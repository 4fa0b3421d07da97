import type { Cell } from '../domain/cell';
import type { ReturnData, StructureProblem } from '../returns/table';
import { ERROR_VALUE } from './error-values';
import type { Finding, RuleOutcome } from './finding';
import { keyOf } from './identify/key';
import { fingerprint } from '../domain/fingerprint';
import type { Severity } from './rule';

/** Id of the findings about formulas without a result: the cells look blank, and are not. */
export const NOT_CALCULATED = 'S17';

/**
 * What is odd about a return's sheets and headers, as findings. Soft is what was read all the same (a renamed
 * column, a header over two rows, a protected sheet, records below their table), and a sheet beside the one that counts; hard is what leaves cells unchecked.
 */
const STRUCTURE: Readonly<Record<StructureProblem['kind'], { id: string; severity: Severity }>> = {
  sheetMissing: { id: 'S01', severity: 'hard' },
  columnMissing: { id: 'S02', severity: 'hard' },
  columnRenamed: { id: 'S03', severity: 'soft' },
  columnDuplicated: { id: 'S04', severity: 'hard' },
  headerSplit: { id: 'S05', severity: 'soft' },
  headerNotFound: { id: 'S06', severity: 'hard' },
  noRecords: { id: 'S07', severity: 'hard' },
  sheetProtected: { id: 'S08', severity: 'soft' },
  belowTable: { id: 'S09', severity: 'soft' },
  sheetNotRead: { id: 'S18', severity: 'soft' },
  notCalculated: { id: NOT_CALCULATED, severity: 'hard' },
};

export const STRUCTURE_IDS: readonly string[] = [
  ...Object.values(STRUCTURE).map(({ id }) => id),
  ERROR_VALUE,
];

export function structureFindings(data: ReturnData): Finding[] {
  return data.structure.map((problem) => {
    const { id, severity } = STRUCTURE[problem.kind];
    const values: Record<string, Cell> = { sheet: problem.sheet };
    if (problem.found !== undefined) values.found = problem.found;
    if (problem.candidates) values.candidates = problem.candidates.join('、');
    return {
      rule: id,
      severity,
      sheet: problem.sheet,
      cells: problem.cells ?? (problem.cell ? [problem.cell] : []),
      values,
      expected: problem.expected ?? null,
      key: keyOf(id, '', [problem.sheet, problem.expected ?? '']),
      // What is found of a header in two rows, or there twice, is where it stands: that may move.
      sign: fingerprint(problem.kind === 'columnRenamed' ? [problem.found ?? null] : []),
    };
  });
}

/** Each of the structure rules, and the look for error values, goes over the return once. */
export function structureOutcomes(findings: readonly Finding[]): RuleOutcome[] {
  return STRUCTURE_IDS.map((id) => {
    const fail = findings.filter((finding) => finding.rule === id).length;
    return { rule: id, status: 'ran', pass: fail === 0 ? 1 : 0, fail, undecided: 0 };
  });
}
