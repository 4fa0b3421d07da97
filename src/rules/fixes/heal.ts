import type { Cell } from '../../domain/cell';
import type { ReturnData, Table, TableColumn } from '../../returns/table';
import { check } from '../check';
import type { Steps } from '../language';
import { asksForFindings } from '../last';
import type { Rule } from '../rule';
import { FaultIndex } from './cell-index';
import type { Fix } from './fix';
import type { Proposal } from './proposal';

/**
 * Which rules no longer find fault with a corrected cell once all corrections are made: of the built-in rules that is
 * known beforehand, those of a bureau are judged again on the corrected values.
 */
export function* healedBy(
  data: ReturnData,
  rules: readonly Rule[],
  faults: FaultIndex,
  proposals: readonly Proposal[],
): Steps<(fix: Fix) => string[]> {
  const ids = new Set(rules.map(({ id }) => id));
  const broken = (index: FaultIndex, { sheet, row, column }: Fix): string[] =>
    [...index.at(sheet, row, column)].filter((id) => ids.has(id));
  const concerned = new Set(proposals.flatMap(({ fix }) => broken(faults, fix)));
  // How many findings there are is not known from these rules alone.
  const again = rules.filter((rule) => concerned.has(rule.id) && !asksForFindings(rule));
  if (again.length === 0) return () => [];
  const judging = check(corrected(data, proposals), again);
  let step = judging.next();
  for (; !step.done; step = judging.next()) yield;
  const after = new FaultIndex(step.value.findings);
  const judged = new Set(again.map(({ id }) => id));
  return (fix) => {
    const left = broken(after, fix);
    return broken(faults, fix).filter((id) => judged.has(id) && !left.includes(id));
  };
}

/** The return as it would be with the corrections made. */
function corrected(data: ReturnData, proposals: readonly Proposal[]): ReturnData {
  const changes = new Map<TableColumn, Proposal[]>();
  for (const proposal of proposals) {
    const others = changes.get(proposal.column);
    if (others) others.push(proposal);
    else changes.set(proposal.column, [proposal]);
  }
  const columnOf = (column: TableColumn): TableColumn => {
    const made = changes.get(column);
    if (!made) return column;
    const put = (cells: readonly Cell[]): Cell[] => {
      const copy = [...cells];
      for (const { record, fix } of made) copy[record] = fix.after;
      return copy;
    };
    const { values, written } = column;
    return { ...column, values: put(values), ...(written ? { written: put(written) } : {}) };
  };
  // A table may be known by two names, and is one all the same.
  const tables = new Map<Table, Table>();
  for (const table of new Set(data.tables.values())) {
    tables.set(table, { ...table, columns: table.columns.map(columnOf) });
  }
  return {
    ...data,
    tables: new Map([...data.tables].map(([name, table]) => [name, tables.get(table) ?? table])),
  };
}
