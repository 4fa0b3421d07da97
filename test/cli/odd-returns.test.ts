import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Workbook } from '@cj-tech-master/excelts';
import { oddReturns, type OddReturn } from '../fixtures/odd-returns';
import { run, scratch } from './run';

jest.setTimeout(60_000);
const directory = scratch();

async function fileOf({ sheets }: OddReturn): Promise<string> {
  const workbook = new Workbook();
  for (const { name, values, ...state } of sheets) {
    const sheet = workbook.addWorksheet(name);
    values.forEach((row) => sheet.addRow(row));
    if (state.protected) await sheet.protect('', { spinCount: 1 });
  }
  const file = join(directory, 'odd.xlsx');
  writeFileSync(file, new Uint8Array(await workbook.xlsx.writeBuffer()));
  return file;
}

test.each(oddReturns)('the command line answers $title', async (odd) => {
  const { out, err } = await run(['check', await fileOf(odd), '--format', 'json']);
  expect(err).toBe('');
  const { findings } = JSON.parse(out) as {
    findings: { rule: string; severity: string; cells: string[]; message: string }[];
  };
  const found = findings.filter(
    ({ rule, cells }) => rule === odd.answer.rule && cells[0] === odd.answer.cell,
  );
  expect(found.map(({ severity }) => severity)).toContain(odd.answer.severity);
  for (const words of odd.answer.says) expect(found.map(({ message }) => message).join()).toContain(words);
});

test('a file that is no workbook is one line, exit code 2, no stack', async () => {
  const file = join(directory, 'no.xlsx');
  writeFileSync(file, '这不是工作簿');
  const { code, out, err } = await run(['check', file]);
  expect(code).toBe(2);
  expect(out).toBe('');
  expect(err.trim().split('\n')).toHaveLength(1);
  expect(err).toContain('工作簿');
});
