import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { communityWorkforce, pickSheets } from '../../src/returns';
import { catalogue } from '../../src/rules/catalogue';
import { loadRegions } from '../../src/domain/regions/load';
import { check } from '../../src/rules/check';
import type { CheckResult } from '../../src/rules/finding';
import { defectList } from '../../src/cli/defects';
import { damagedCounty } from '../../src/returns/sample/damage';
import { sampleCounty } from '../../src/returns/sample';
import { cellAddress } from '../../src/workbook/address';
import { readReturn } from '../../src/workbook/read-return';
import { calculated } from '../../src/summary/calculate';
import type { ReturnContent } from '../../src/returns/content';
import { openXlsx } from '../../src/xlsx';
import { writeReturn } from '../../src/xlsx/write-return';

// Reading, writing and checking a county takes seconds on a busy machine.
jest.setTimeout(60_000);

const samples = join(__dirname, '../../assets/samples');
const file = (name: string): Uint8Array => new Uint8Array(readFileSync(join(samples, name)));

async function checkFile(name: string): Promise<CheckResult> {
  const data = await readReturn(await openXlsx(file(name), name), communityWorkforce);
  await loadRegions();
  const steps = check(data, catalogue);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

interface ExpectedFinding {
  readonly rule: string;
  readonly sheet: string;
  readonly cells: readonly string[];
}

const line = ({ rule, sheet, cells }: ExpectedFinding): string => `${rule} ${sheet}!${cells.join(' ')}`;
const found = ({ findings }: CheckResult): string[] =>
  findings
    .map(({ rule, sheet, cells }) =>
      line({ rule, sheet, cells: cells.map(({ row, column }) => cellAddress(row, column)) }),
    )
    .sort();

const list = JSON.parse(readFileSync(join(samples, 'county-damaged.json'), 'utf8')) as {
  planted: { findings: ExpectedFinding[]; changes: unknown[] }[];
  natural: ExpectedFinding[];
};

test('the clean county gives no hard finding, and the soft ones that the list names', async () => {
  const result = await checkFile('county-clean.xlsx');
  expect(result.findings.filter(({ severity }) => severity === 'hard')).toEqual([]);
  expect(found(result)).toEqual(list.natural.map(line).sort());
  // Only what compares with last period, of which there is nothing here.
  const skipped = result.outcomes.filter(({ status }) => status === 'skipped');
  expect(skipped.filter(({ reason }) => reason?.key !== 'noPrior')).toEqual([]);
});

test('at least 40 defects of at least 30 rules are planted, on all three sheets and on what reports quote of them', () => {
  expect(list.planted.length).toBeGreaterThanOrEqual(40);
  const findings = list.planted.flatMap((defect) => defect.findings);
  expect(new Set(findings.map(({ rule }) => rule)).size).toBeGreaterThanOrEqual(30);
  expect(new Set(findings.map(({ sheet }) => sheet))).toEqual(
    new Set(['封面', '社区基本情况表', '社区工作者花名册', '汇总表']),
  );
  expect(list.planted.filter(({ changes }) => changes.length === 0)).toEqual([]);
});

test('the damaged county gives every planted finding, and none besides', async () => {
  const expected = [...list.planted.flatMap((defect) => defect.findings), ...list.natural];
  expect(found(await checkFile('county-damaged.xlsx'))).toEqual(expected.map(line).sort());
});

test('the list shows no whole identity number', () => {
  expect(readFileSync(join(samples, 'county-damaged.json'), 'utf8')).not.toMatch(/4124\d{13}[\dX]/);
});

test('the files are what the generator gives, to the byte', async () => {
  const county = damagedCounty();
  expect(list).toEqual(defectList(county, 'county-damaged.xlsx'));
  const same = async (name: string, built: Promise<Uint8Array>): Promise<boolean> =>
    Buffer.from(await built).equals(Buffer.from(file(name)));
  // The county hands in the sheets that it has something on.
  const { template } = pickSheets(communityWorkforce, [...county.content.sheets.keys()]);
  const written = (content: ReturnContent) => writeReturn(template, calculated(content, template));
  expect(await same('county-clean.xlsx', written(sampleCounty()))).toBe(true);
  expect(await same('county-damaged.xlsx', written(county.content))).toBe(true);
});
