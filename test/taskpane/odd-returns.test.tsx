/** @jest-environment jsdom */
import { t } from '../../src/locale';
import { MemoryWorkbook } from '../../src/workbook/memory';
import { oddReturns } from '../fixtures/odd-returns';
import { cleanup, findingRows, openPane, runCheck, screen, settle, until, untilText } from './support';

afterEach(cleanup);

const [withoutSheets, ...others] = oddReturns;

test(`the pane answers ${withoutSheets.title}: what it found, and what to do`, async () => {
  const pane = openPane(new MemoryWorkbook('x.xlsx', [...withoutSheets.sheets]));
  await pane.user.click(screen.getByRole('button', { name: t('pane/check.start') }));
  await untilText(t('pane/ending.nothing'));
  expect(screen.getByText(t('pane/ending.nothingTodo'), { exact: false })).toBeTruthy();
});

test.each(others)('the pane answers $title', async ({ sheets, answer }) => {
  const pane = openPane(new MemoryWorkbook('x.xlsx', [...sheets]));
  await runCheck(pane);
  await pane.user.type(screen.getByRole('searchbox'), answer.rule);
  await until(() => expect(screen.queryByText(t('pane/filter.clear'))).not.toBeNull());
  await settle();
  const found = findingRows().filter((row) => row.textContent!.includes(answer.cell ?? ''));
  for (const words of answer.says) expect(found.map((row) => row.textContent).join()).toContain(words);
  expect(found[0].textContent).toContain(t(`pane/severity.${answer.severity}`));
});
