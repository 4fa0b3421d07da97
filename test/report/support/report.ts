import { readFileSync } from 'node:fs';
import path from 'node:path';
import { loadRegions } from '../../../src/domain/regions/load';
import type { Making, Report } from '../../../src/report/report';
import { communityWorkforce } from '../../../src/returns';
import { fingerprint } from '../../../src/returns/fingerprint';
import type { ReturnData } from '../../../src/returns/table';
import { catalogue } from '../../../src/rules/catalogue';
import type { CheckResult, Finding } from '../../../src/rules/finding';
import { CheckSession } from '../../../src/rules/session/check-session';
import { MemoryWorkbook } from '../../../src/workbook/memory';
import { readReturn } from '../../../src/workbook/read-return';
import { openXlsx } from '../../../src/xlsx';
import { cover, header, person } from '../../returns/workbooks';

export const ROSTER = '社区工作者花名册';

export const making: Making = {
  time: new Date(Date.UTC(2026, 0, 15, 8, 30, 5)),
  program: 'Shequ 0.1.0',
  file: 'return.xlsx',
};

export function finish<R>(work: Generator<unknown, R>): R {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}

export const reportOn = (data: ReturnData, result: CheckResult, more: Partial<Report> = {}): Report => ({
  data,
  result,
  undecided: [],
  rules: catalogue,
  making,
  fingerprint: finish(fingerprint(data)),
  ...more,
});

async function checkedReport(data: ReturnData): Promise<Report> {
  await loadRegions();
  const session = new CheckSession(data, catalogue);
  const result = finish(session.check());
  return reportOn(data, result, { undecided: finish(session.undecided.gaps(data, result.findings)) });
}

/** Two people with one number, which has a wrong check digit. */
export const book = (): MemoryWorkbook =>
  new MemoryWorkbook('return.xlsx', [
    { name: '封面', values: cover },
    {
      name: ROSTER,
      values: [
        header(ROSTER),
        person('张 三', { 公民身份号码: '110105194912310021' }),
        person('李四', { 公民身份号码: '110105194912310021' }),
      ],
    },
  ]);

export const smallReport = async (): Promise<Report> =>
  checkedReport(await readReturn(book(), communityWorkforce));

/** The sample county with its planted defects. */
export async function damagedReport(): Promise<Report> {
  const file = path.join(__dirname, '../../../assets/samples/county-damaged.xlsx');
  return checkedReport(
    await readReturn(await openXlsx(readFileSync(file), 'county.xlsx'), communityWorkforce),
  );
}

export const finding = (over: Partial<Finding> = {}): Finding => ({
  rule: 'A01',
  severity: 'hard',
  key: 'key',
  sign: 'sign',
  sheet: ROSTER,
  cells: [{ row: 1, column: 1 }],
  values: {},
  expected: null,
  ...over,
});

export const nothing: ReturnData = { tables: new Map(), cover: new Map(), structure: [] };
