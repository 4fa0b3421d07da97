import type { Cell } from '../../../src/domain/cell';
import { communityWorkforce } from '../../../src/returns';
import type { ReturnData } from '../../../src/returns/table';
import { catalogue } from '../../../src/rules/catalogue';
import type { Finding } from '../../../src/rules/finding';
import { FaultIndex, hintsFor, proposeFixes, type Fix, type Hint } from '../../../src/rules/fixes';
import { MemoryWorkbook, type MemorySheetContent } from '../../../src/workbook/memory';
import { readReturn } from '../../../src/workbook/read-return';
import { cover, header, row } from '../../returns/workbooks';
import { run } from '../support/run';

export const ROSTER = '社区工作者花名册';
export const COMMUNITIES = '社区基本情况表';
/** A number of the project's own, never issued: a woman born on 1980-07-17. */
export const WOMAN = '412428198007173012'.slice(0, 17);

export type Values = Readonly<Record<string, Cell>>;

/** A workbook with these people and communities, and further sheets. */
export const bookOf = (
  people: readonly Values[],
  communities: readonly Values[] = [],
  more: readonly MemorySheetContent[] = [],
): MemoryWorkbook =>
  new MemoryWorkbook('册.xlsx', [
    { name: '封面', values: cover },
    {
      name: COMMUNITIES,
      values: [header(COMMUNITIES), ...communities.map((each) => row(COMMUNITIES, each))],
    },
    { name: ROSTER, values: [header(ROSTER), ...people.map((each) => row(ROSTER, each))] },
    ...more,
  ]);

export function toEnd<T>(work: Generator<unknown, T>): T {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}

export interface Looked {
  readonly data: ReturnData;
  readonly findings: readonly Finding[];
  readonly fixes: readonly Fix[];
}

/** Reads, checks, and asks what can be corrected. Regions must be loaded. */
export async function look(port: MemoryWorkbook): Promise<Looked> {
  const data = await readReturn(port, communityWorkforce);
  const { findings } = run(data, catalogue);
  return { data, findings, fixes: toEnd(proposeFixes(data, findings)) };
}

/** The correction of one cell, of the first record unless another is named. */
export const fixOf = ({ fixes }: Looked, column: string, row_ = 1, sheet = ROSTER): Fix | undefined =>
  fixes.find((fix) => fix.sheet === sheet && fix.spec.name === column && fix.row === row_);

export const hintsOf = ({ data, findings }: Looked, rule: string): Hint[] =>
  findings
    .filter((finding) => finding.rule === rule)
    .flatMap((finding) => hintsFor(data, finding, new FaultIndex(findings)));
