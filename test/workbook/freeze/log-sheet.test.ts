import { communityWorkforce } from '../../../src/returns';
import { sampleCounty } from '../../../src/returns/sample';
import { LANGUAGES, setLanguage } from '../../../src/locale';
import { freeze, planFreeze } from '../../../src/workbook/freeze';
import { freezeLog } from '../../../src/workbook/freeze/log-kind';
import { columnNamed, logSheet } from '../../../src/workbook/log';
import { readReturn } from '../../../src/workbook/read-return';
import { openXlsx } from '../../../src/xlsx';
import { writeReturn } from '../../../src/xlsx/write-return';
import { TIME } from './support';

afterEach(() => setLanguage('zh-CN'));

test.each(LANGUAGES)('the header of a log in %s names every column, in words', (language) => {
  setLanguage(language);
  const header = logSheet(freezeLog, []).rows[2].map((cell) =>
    cell && 'value' in cell.content ? cell.content.value : '',
  );
  expect(header.map((text) => columnNamed(freezeLog, String(text)))).toEqual([...freezeLog.columns]);
  expect(header.filter((text) => String(text).includes('.'))).toEqual([]);
});

test('a return with a log beside it is read as without it', async () => {
  const port = await openXlsx(await writeReturn(communityWorkforce, sampleCounty()), '县.xlsx');
  const sheet = '社区基本情况表';
  await port.apply([
    { sheet, row: 1, column: 60, after: { formula: '=SHEQU.STAFFQUOTA(K2:K3)', result: [[1], [2]] } },
  ]);
  const plan = await planFreeze(port);
  await port.apply([{ sheet, row: 1, column: 60, after: { value: null } }]);
  const before = await readReturn(port, communityWorkforce);
  await port.apply([
    { sheet, row: 1, column: 60, after: { formula: '=SHEQU.STAFFQUOTA(K2:K3)', result: [[1], [2]] } },
  ]);
  const { applied } = await freeze(port, plan, TIME);
  await port.undo(applied);
  await port.apply([{ sheet, row: 1, column: 60, after: { value: null } }]);
  expect((await port.sheets()).map(({ name }) => name)).toContain('公式记录');
  const after = await readReturn(port, communityWorkforce);
  expect(after.structure).toEqual(before.structure);
  // As text: tables carry functions, which are never equal.
  const textOf = (data: typeof before): string => JSON.stringify([...data.tables]);
  expect(textOf(after) === textOf(before)).toBe(true);
  expect(after.cover).toEqual(before.cover);
}, 60_000);
