import { t } from '../locale';
import { describeFinding, exportedFinding, exportedText } from '../locale/findings';
import type { Finding } from '../rules/finding';
import type { Rule, Severity } from '../rules/rule';
import { rangePlaces } from '../workbook/range-places';
import { cellRanges } from './cell-ranges';
import type { Report } from './report';

/** One finding in words. Texts may be empty but for sheet, cells, rule and message. */
export interface FindingLine {
  readonly severity: Severity;
  readonly sheet: string;
  readonly cells: string;
  readonly record: string;
  /** Id and title. */
  readonly rule: string;
  readonly message: string;
  readonly found: string;
  readonly expected: string;
  readonly todo: string;
  /** 上报说明. */
  readonly reason: string;
  /** The community, else the unit that reports. */
  readonly unit: string;
}

/** Cells named per finding; the number of the others is told. A cell's text ends at 32,767 characters. */
const CELLS_NAMED = 12;

/** How findings of a report are put in words, one at a time: there may be very many. */
export function findingLine({ rules, reasonOf }: Report): (finding: Finding) => FindingLine {
  const byId = new Map(rules.map((rule) => [rule.id, rule]));
  return (finding) => {
    const words = exportedFinding(finding, byId.get(finding.rule));
    return {
      severity: finding.severity,
      sheet: finding.sheet,
      cells: cellsOf(finding),
      record: exportedText(finding.record ?? ''),
      rule: `${finding.rule} ${words.title}`,
      message: words.message,
      found: words.found,
      expected: words.expected,
      todo: words.todo,
      // Written by hand, so that anything may stand in it.
      reason: exportedText(reasonOf?.(finding) ?? ''),
      unit: finding.unit ?? '',
    };
  };
}

function cellsOf({ sheet, cells, ranges: columns }: Finding): string {
  const ranges = [...cellRanges(cells), ...rangePlaces(columns, sheet)];
  if (ranges.length === 0) return t('report/wholeSheet');
  const named = ranges.slice(0, CELLS_NAMED).join(', ');
  // Columns are few, and have no number of cells that says anything.
  return ranges.length <= CELLS_NAMED || cells.length === 0
    ? named
    : t('report/moreCells', { cells: named, n: cells.length });
}

/** Id and title of a rule, also where it found nothing. */
export function ruleName(id: string, rule: Rule | undefined): string {
  const nothing = { rule: id, severity: 'hard', sheet: '', cells: [], values: {}, expected: null } as const;
  return `${id} ${describeFinding(nothing, rule).title}`;
}
