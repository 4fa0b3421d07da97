import { serialOfYmd } from '../../src/domain/dates/serial';
import { loadRegions } from '../../src/domain/regions/load';
import { setLanguage } from '../../src/locale';
import { describeFinding } from '../../src/locale/findings';
import { essText } from '../../src/report/ess';
import { pageText } from '../../src/report/page';
import type { Report } from '../../src/report/report';
import { communityWorkforce } from '../../src/returns';
import { catalogue } from '../../src/rules/catalogue';
import { check } from '../../src/rules/check';
import { reasonsFor } from '../../src/rules/reasons/explain';
import { tsvOf } from '../../src/taskpane/check/copy/tsv';
import { reportSheets } from '../../src/workbook/layout/report-sheet';
import { MemoryWorkbook } from '../../src/workbook/memory';
import { readReturn } from '../../src/workbook/read-return';
import { rowCells } from '../../src/workbook/reasons/row-cells';
import { cover, header, person } from '../returns/workbooks';
import { finish, reportOn, ROSTER } from './support/report';

/** Two people with one number, of whom one has another birth date: findings show the number, and the birth date. */
async function report(): Promise<Report> {
  await loadRegions();
  const number = '11010519491231002X';
  const values = [
    header(ROSTER),
    person('张三', { 公民身份号码: number, 出生日期: serialOfYmd(19491230)!, 性别: '2女' }),
    person('李四', { 公民身份号码: number, 出生日期: serialOfYmd(19491231)!, 性别: '1男' }),
  ];
  const port = new MemoryWorkbook('return.xlsx', [
    { name: '封面', values: cover },
    { name: ROSTER, values },
  ]);
  const data = await readReturn(port, communityWorkforce);
  const reasonOf = () => '号码11010519491231002X已核对';
  return reportOn(data, finish(check(data, catalogue)), { reasonOf });
}
const ruleOf = (id: string) => catalogue.find((rule) => rule.id === id);

const exports: Readonly<Record<string, (of: Report) => string>> = {
  'the page': (of) => [...pageText(of)].join(''),
  'the JSON': (of) =>
    [...essText(of)]
      .join('')
      .replace(/\b[0-9a-f]{64}\b/g, '')
      .replace(/"id":"[^"]*"/g, ''),
  'the sheet': (of) => JSON.stringify(reportSheets(of)),
  'the clipboard': ({ result: { findings } }) => finish(tsvOf(findings, reasonsFor(findings, []).of, ruleOf)),
  上报说明: ({ result: { findings } }) =>
    JSON.stringify(
      findings.map((each) => ({
        ...rowCells(each, { state: 'open' }, ruleOf(each.rule)),
        key: '',
        sign: '',
      })),
    ),
};

test.each(Object.entries(exports))(
  'in %s a birth date and a masked number do not make the number',
  async (_, text) => {
    setLanguage('zh-CN');
    const of = await report();
    const made = text(of);
    expect(made).toContain('1949-12-31');
    expect(made).toContain('110105************');
    expect(made).not.toMatch(/002X/i);
    expect(made).not.toMatch(/\*{4,}[0-9A-Za-z]/);
  },
);

test('whoever sees the cells sees the last four signs', async () => {
  const { result } = await report();
  const messages = result.findings.map((finding) => describeFinding(finding, ruleOf(finding.rule)).message);
  expect(messages.join()).toContain('110105********002X');
});
