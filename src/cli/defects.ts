import type { DamagedCounty, Defect, ExpectedFinding } from '../returns/sample/damage';
import { cellAddress } from '../workbook/address';

const finding = ({ rule, sheet, cells }: ExpectedFinding) => ({
  rule,
  sheet,
  cells: cells.map(({ row, column }) => cellAddress(row, column)),
});

const defect = ({ findings, changes }: Defect) => ({
  findings: findings.map(finding),
  changes: changes.map(({ sheet, cell, from, to }) => ({
    sheet,
    cell: cellAddress(cell.row, cell.column),
    from,
    to,
  })),
});

/** The list of defects that goes with a damaged sample: what was changed, and all that a check must find. */
export const defectList = ({ planted, natural }: DamagedCounty, file: string) => ({
  file,
  planted: planted.map(defect),
  natural: natural.map(finding),
});

/** The list as its file has it. */
export const defectText = (county: DamagedCounty, file: string): string =>
  `${JSON.stringify(defectList(county, file), null, 1)}\n`;
