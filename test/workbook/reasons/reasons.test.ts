import fc from 'fast-check';
import type { Cell } from '../../../src/domain/cell';
import { setLanguage } from '../../../src/locale';
import type { Finding } from '../../../src/rules/finding';
import { reasonsFor } from '../../../src/rules/reasons/explain';
import type { Reason } from '../../../src/rules/reasons/reason';
import { MemoryWorkbook } from '../../../src/workbook/memory';
import type { WorkbookPort } from '../../../src/workbook/port';
import { readReasons, reasonsOf } from '../../../src/workbook/reasons/read';
import { listReasons, takeBack, writeReasons } from '../../../src/workbook/reasons/write';
import { newXlsx, openXlsx } from '../../../src/xlsx';
import { finding, reason } from '../../rules/reasons/findings';

afterEach(() => setLanguage('zh-CN'));

const SHEET = '上报说明';
const options = { ruleOf: () => undefined };
const write = (port: WorkbookPort, findings: readonly Finding[], reasons: readonly Reason[]) =>
  writeReasons(port, findings, reasons, options);
const list = (port: WorkbookPort, findings: readonly Finding[]) => listReasons(port, findings, options);

const book = (): MemoryWorkbook => new MemoryWorkbook('a.xlsx', [{ name: '封面', values: [['填报单位']] }]);
const reread = async (port: WorkbookPort): Promise<readonly Reason[]> => reasonsOf(await readReasons(port));

async function grid(port: WorkbookPort): Promise<Cell[][]> {
  const info = (await port.sheets()).find(({ name }) => name === SHEET);
  const rows: Cell[][] = [];
  if (info?.used) for await (const block of port.read(info.used)) rows.push(...block.values);
  return rows;
}
/** Rows below the header, each by its headers. */
async function records(port: WorkbookPort): Promise<Record<string, Cell>[]> {
  const rows = await grid(port);
  const at = rows.findIndex((row) => row.includes('上报说明') && row.includes('规则'));
  return rows
    .slice(at + 1)
    .map((row) => Object.fromEntries(row.map((cell, n) => [String(rows[at][n]), cell])));
}
/** Types into the sheet as a clerk does. */
async function type(port: WorkbookPort, record: number, column: string, text: string): Promise<void> {
  const rows = await grid(port);
  const at = rows.findIndex((row) => row.includes('上报说明') && row.includes('规则'));
  await port.apply([
    { sheet: SHEET, row: at + 1 + record, column: rows[at].indexOf(column), after: { value: text } },
  ]);
}

const [zhao, qian, sun] = [
  finding(),
  finding({ key: 'k2', sign: 's2', record: '钱二', cells: [{ row: 2, column: 3 }] }),
  finding({ key: 'k3', sign: 's3', record: '孙三', unit: '第二社区' }),
];

test('what is written is read again, whole', async () => {
  const port = book();
  const full = reason({
    who: '张三',
    when: '2026-01-10 09:00:00',
    period: '年度 2025-12-31',
    previous: '旧的说明',
  });
  await write(port, [zhao], [full]);
  expect(await reread(port)).toEqual([full]);
  expect(await records(port)).toEqual([
    expect.objectContaining({ 状态: '已说明', 单位: '第一社区', 规则: 'D05', 单元格: 'B2', 记录: '赵一' }),
  ]);
});

test('any reason comes back as it was, on a sheet and in a file', async () => {
  const words = fc
    .string({ minLength: 1, maxLength: 40 })
    .map((text) => text.replace(/[\p{C}\s]/gu, ' ').trim())
    .filter((text) => text !== '' && !/\d{13}/.test(text));
  await fc.assert(
    fc.asyncProperty(words, words, async (text, who) => {
      const file = newXlsx('a.xlsx');
      await file.addSheet({ name: '封面', rows: [[{ content: { value: '填报单位' } }]] });
      const given = reason({ text, who });
      await write(file, [zhao], [given]);
      expect(await reread(await openXlsx(await file.save(), 'a.xlsx'))).toEqual([given]);
    }),
    { numRuns: 15 },
  );
});

test('a new reason takes the row of its finding; other rows, columns and sheets stay', async () => {
  const port = book();
  await list(port, [zhao, qian, sun]);
  await type(port, 1, '上报说明', '我自己写的');
  const before = await grid(port);
  await write(port, [zhao], [reason({ text: '新建社区' })]);
  const after = await grid(port);
  expect(after).toHaveLength(before.length);
  expect(after.slice(4)).toEqual(before.slice(4));
  expect((await reread(port)).map(({ text }) => text)).toEqual(['新建社区', '我自己写的']);
});

test('undo takes a reason back', async () => {
  const port = book();
  await list(port, [zhao, qian]);
  const before = await grid(port);
  const { applied } = await write(port, [zhao, qian], [reason(), reason({ key: 'k2', sign: 's2' })]);
  expect(await reread(port)).toHaveLength(2);
  await port.undo(applied);
  expect(await grid(port)).toEqual(before);
});

test('a clerk may type reasons beside what is listed, move columns and sort rows', async () => {
  const port = book();
  await list(port, [zhao, qian, sun]);
  await type(port, 1, '上报说明', '借调到街道，年底回来');
  const [title, note, header, ...rows] = await grid(port);
  const moved = [title, note, header, ...rows.reverse()].map((row, n) =>
    n < 2 ? row : [n === 2 ? '批注' : '看过', ...[...row].reverse()],
  );
  const other = new MemoryWorkbook('a.xlsx', [{ name: SHEET, values: moved }]);
  const reasons = await reread(other);
  const { of } = reasonsFor([zhao, qian, sun], reasons);
  expect([zhao, qian, sun].map((one) => of(one).state)).toEqual(['open', 'explained', 'open']);
  await write(other, [sun], [reason({ ...sun, text: '村改居' } as Partial<Reason>)]);
  expect((await records(other)).map((row) => [row['批注'], row['记录'], row['上报说明']])).toEqual([
    ['看过', '孙三', '村改居'],
    ['看过', '钱二', '借调到街道，年底回来'],
    ['看过', '赵一', null],
  ]);
});

test('a row that a clerk adds with rule, unit and record is understood, and gets its key', async () => {
  const port = new MemoryWorkbook('a.xlsx', [
    {
      name: SHEET,
      values: [
        ['规则', '记录', '上报说明'],
        ['D05', '钱二', '返聘到六月'],
      ],
    },
  ]);
  const { of } = reasonsFor([zhao, qian], await reread(port));
  expect([of(zhao).state, of(qian).state]).toEqual(['open', 'explained']);
  // No second row for it, although the sheet lacks most columns.
  await list(port, [zhao, qian]);
  expect((await records(port)).map((row) => [row['记录'], row['上报说明']])).toEqual([
    ['钱二', '返聘到六月'],
    ['赵一', null],
  ]);
  // What the program knows its rows by was added on the right.
  expect((await records(port)).map((row) => [row['标识'], row['校验']])).toEqual([
    ['k2', 's2'],
    ['k1', 's1'],
  ]);
  await list(port, [zhao, qian]);
  expect(await records(port)).toHaveLength(2);
});

describe('listing anew', () => {
  test('values that have changed: the old text is kept beside, and a new one is asked for', async () => {
    const port = book();
    await write(port, [zhao], [reason({ who: '张三' })]);
    const changed = { ...zhao, sign: 's9' };
    await list(port, [changed]);
    expect(await records(port)).toEqual([
      expect.objectContaining({
        状态: '数值已变，待重新说明',
        上报说明: null,
        原说明: reason().text,
        填写人: '张三',
        校验: 's9',
      }),
    ]);
    expect(reasonsFor([changed], await reread(port)).of(changed)).toMatchObject({
      state: 'void',
      earlier: { text: reason().text },
    });
    // Typed beside it, the new one holds for the new values.
    await type(port, 0, '上报说明', '又变了的原因');
    expect(reasonsFor([changed], await reread(port)).of(changed).state).toBe('explained');
  });

  test('findings that are gone: a reason stays and says so, a bare row makes room', async () => {
    const port = book();
    await list(port, [zhao, qian]);
    await write(port, [zhao], [reason()]);
    await list(port, [sun]);
    const rows = await records(port);
    expect(rows.map((row) => [row['记录'], row['状态'], row['上报说明']])).toEqual([
      ['赵一', '问题已不存在', reason().text],
      ['孙三', '待说明', null],
    ]);
    await list(port, []);
    expect((await records(port)).map((row) => row['记录'])).toEqual(['赵一']);
  });

  test('a bare row beside which the clerk has written something is not used for another finding', async () => {
    const port = book();
    await list(port, [zhao]);
    const [, , header] = await grid(port);
    await port.apply([
      { sheet: SHEET, row: 2, column: header.length, after: { value: '批注' } },
      { sheet: SHEET, row: 3, column: header.length, after: { value: '问过街道' } },
    ]);
    await list(port, [qian]);
    expect((await records(port)).map((row) => [row['记录'], row['状态'], row['批注']])).toEqual([
      ['赵一', '问题已不存在', '问过街道'],
      ['钱二', '待说明', null],
    ]);
  });

  test('a reason beside a finding that is hard now does not count, and the sheet says so', async () => {
    const port = book();
    await write(port, [zhao], [reason()]);
    await list(port, [{ ...zhao, severity: 'hard' }]);
    expect((await records(port)).map((row) => row['状态'])).toEqual(['强制性问题，说明无效']);
  });

  test('twice is once', async () => {
    const port = book();
    await list(port, [zhao, qian, sun]);
    await write(port, [qian], [reason({ ...qian, text: '理由一' } as Partial<Reason>)]);
    await list(port, [zhao, { ...qian, sign: 'x' }]);
    const before = await grid(port);
    const { applied } = await list(port, [zhao, { ...qian, sign: 'x' }]);
    expect([applied, await grid(port)]).toEqual([[], before]);
  });
});

test('identity numbers that a clerk typed into the sheet do not leave it', async () => {
  const port = book();
  await list(port, [zhao]);
  await type(port, 0, '上报说明', '11010519491231002X 系返聘人员');
  expect((await reread(port))[0].text).toBe('110105************ 系返聘人员');
});

test('a sheet written in one language is read in the other', async () => {
  const port = book();
  setLanguage('en');
  await write(port, [zhao], [reason({ carried: '2024' })]);
  setLanguage('zh-CN');
  expect(await reread(port)).toEqual([reason({ carried: '2024' })]);
  await write(port, [zhao], [reason({ text: '改了' })]);
  expect((await port.sheets()).map(({ name }) => name)).toEqual(['封面', 'Reasons']);
});

test("somebody else's sheet of that name is left alone", async () => {
  const port = new MemoryWorkbook('a.xlsx', [{ name: SHEET, values: [['我的说明'], ['随便写']] }]);
  expect(await readReasons(port)).toBeNull();
  const { sheet } = await write(port, [zhao], [reason()]);
  expect(sheet).toBe(`${SHEET} (2)`);
  expect(await reread(port)).toEqual([reason()]);
});

test('a cell that was changed in between refuses the whole', async () => {
  const port = book();
  await list(port, [zhao]);
  const stale = await readReasons(port);
  await type(port, 0, '上报说明', '先写的');
  const { planRows } = await import('../../../src/workbook/reasons/plan');
  const { rowCells } = await import('../../../src/workbook/reasons/row-cells');
  const row = rowCells(zhao, { state: 'explained', reason: reason() }, undefined);
  await expect(port.apply(planRows(stale!, [row]))).rejects.toMatchObject({ code: 'conflict' });
  expect((await reread(port))[0].text).toBe('先写的');
});

test('the first reason taken back takes the sheet with it, unless something else stands there by now', async () => {
  const port = book();
  const sheets = async () => (await port.sheets()).map(({ name }) => name);
  const first = await write(port, [zhao], [reason()]);
  expect(await sheets()).toEqual(['封面', SHEET]);
  await takeBack(port, first);
  expect(await sheets()).toEqual(['封面']);

  const again = await write(port, [zhao], [reason()]);
  const second = await write(port, [qian], [reason({ key: 'k2', sign: 's2' })]);
  await takeBack(port, second);
  expect(await sheets()).toEqual(['封面', SHEET]);
  await port.apply([{ sheet: SHEET, row: 0, column: 20, after: { value: '备注' } }]);
  await takeBack(port, again);
  expect(await sheets()).toEqual(['封面', SHEET]);
  expect(await reread(port)).toEqual([]);
});
