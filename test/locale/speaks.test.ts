import { describeFinding } from '../../src/locale/findings';
import { setLanguage } from '../../src/locale';
import { catalogue } from '../../src/rules/catalogue';
import { check } from '../../src/rules/check';
import { readReturn } from '../../src/workbook/read-return';
import { communityWorkforce } from '../../src/returns';
import { MemoryWorkbook } from '../../src/workbook/memory';
import { header, person } from '../returns/workbooks';

const ROSTER = '社区工作者花名册';

/** The message about one person's identity number, in a shell that did nothing but load the words. */
async function messageOf(language: 'zh-CN' | 'en'): Promise<string> {
  setLanguage(language);
  const row = person('张三');
  row[header(ROSTER).indexOf('公民身份号码')] = '41012219850312O41X';
  const port = new MemoryWorkbook('return.xlsx', [{ name: ROSTER, values: [header(ROSTER), row] }]);
  const steps = check(await readReturn(port, communityWorkforce), catalogue);
  let step = steps.next();
  while (!step.done) step = steps.next();
  const finding = step.value.findings.find(({ rule }) => rule === 'A02');
  return finding ? describeFinding(finding).message : '';
}

afterAll(() => setLanguage('zh-CN'));

test('sentences that functions give are in words wherever the words are loaded, never keys', async () => {
  expect(await messageOf('zh-CN')).toContain('前17位应为数字，末位应为数字或X');
  expect(await messageOf('en')).toContain('the first 17 characters must be digits, the last a digit or X');
});
