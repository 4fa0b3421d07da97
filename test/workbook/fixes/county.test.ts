import fc from 'fast-check';
import type { Cell } from '../../../src/domain/cell';
import { isIdentity } from '../../../src/domain/identity/parse';
import { ymdOfSerial } from '../../../src/domain/dates/serial';
import { loadRegions } from '../../../src/domain/regions/load';
import { communityWorkforce } from '../../../src/returns';
import { sampleCounty } from '../../../src/returns/sample';
import { damagedCounty } from '../../../src/returns/sample/damage';
import type { ColumnSpec } from '../../../src/returns/template';
import { cellAddress } from '../../../src/workbook/address';
import { applyFixes, planFixes, undoFixes } from '../../../src/workbook/fixes';
import type { MemoryWorkbook } from '../../../src/workbook/memory';
import type { Edit } from '../../../src/workbook/port';
import type { Finding } from '../../../src/rules/finding';
import { look } from '../../rules/fixes/support';
import { contentOf, memoryOf, TIME } from './support';

// A county is checked again and again.
jest.setTimeout(240_000);
beforeAll(loadRegions);

const nameOf = ({ rule, sheet, cells }: Finding): string =>
  `${rule} ${sheet} ${cells.map(({ row, column }) => cellAddress(row, column)).join(' ')}`;

async function fixAll(port: MemoryWorkbook) {
  const { items, left } = await planFixes(port, (await look(port)).fixes);
  expect(left).toEqual([]);
  return applyFixes(port, items, TIME);
}

test('a clean county has nothing to correct', async () => {
  expect((await look(memoryOf(sampleCounty()))).fixes).toEqual([]);
});

test('the damaged county: what is certain is corrected, its findings are gone, none is new, and undo restores all', async () => {
  const port = memoryOf(damagedCounty().content);
  const before = await contentOf(port);
  const first = await look(port);
  expect(first.fixes.map(({ kind, spec, rules }) => `${kind} ${spec.name} ${rules.join(' ')}`)).toEqual([
    'space 社区名称 H06',
    'number 总户数 A14b',
    'space 姓名 A01',
    'fifteen 公民身份号码 A02e',
    'fromIdentity 性别 A05',
    'fromIdentity 性别 B01',
    'fromIdentity 出生日期 B01',
    'space 所学专业 H06',
    'number 岗位等级 A14b',
  ]);

  const fixed = await fixAll(port);
  const second = await look(port);
  for (const { sheet, row, column, rules } of first.fixes) {
    const still = second.findings.filter(
      (finding) =>
        finding.sheet === sheet &&
        rules.includes(finding.rule) &&
        finding.cells.some((cell) => cell.row === row && cell.column === column),
    );
    expect(still).toEqual([]);
  }
  const known = new Set(first.findings.map(nameOf));
  const isNew = (finding: Finding): boolean => finding.severity === 'hard' && !known.has(nameOf(finding));
  expect(second.findings.filter(isNew)).toEqual([]);
  expect(second.fixes).toEqual([]);

  await undoFixes(port, fixed);
  expect(await contentOf(port, '修改记录')).toEqual(before);
});

/** Other ways to write what a cell holds, so that it still says the same. */
const WRITINGS: Readonly<Partial<Record<ColumnSpec['type'], readonly ((cell: Cell) => Cell)[]>>> = {
  identity: [
    (cell) => String(cell).toLowerCase(),
    (cell) => wide(String(cell)),
    (cell) => ` ${String(cell).slice(0, 6)} ${String(cell).slice(6)}\u200b`,
    (cell) =>
      String(cell).slice(6, 8) === '19' && Number(String(cell).slice(14, 17)) < 996
        ? String(cell).slice(0, 6) + String(cell).slice(8, 17)
        : cell,
  ],
  digits: [(cell) => wide(String(cell)), (cell) => `\u00a0${cell} `],
  integer: [(cell) => String(cell), (cell) => wide(String(cell))],
  decimal: [(cell) => String(cell), (cell) => ` ${cell}`],
  date: [
    (cell) => ymdOfSerial(Number(cell)) ?? cell,
    (cell) => String(ymdOfSerial(Number(cell))).replace(/(....)(..)(..)/, '$1年$2月$3日'),
    (cell) => String(ymdOfSerial(Number(cell))).replace(/(....)(..)(..)/, '$1.$2.$3'),
  ],
  code: [(cell) => String(cell).replace(/^\d+(?=\D)/, ''), (cell) => `${cell}\u200b`],
};
const wide = (text: string): string =>
  text.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));

/** Damage done to these cells is undone by corrections, to the last cell. */
test('whatever is only written otherwise comes back as it was', async () => {
  const clean = await contentOf(memoryOf(sampleCounty()));
  const cells = communityWorkforce.sheets
    .filter(({ layout }) => layout === 'table')
    .flatMap(({ name, columns }) =>
      (clean[name] ?? []).slice(1).flatMap((values, i) =>
        columns.flatMap((spec, column) => {
          const value = values[column];
          const writings = spec.fill === 'formula' || value === null ? [] : (WRITINGS[spec.type] ?? []);
          return writings.length > 0 ? [{ sheet: name, row: i + 1, column, value, writings }] : [];
        }),
      ),
    );
  await fc.assert(
    fc.asyncProperty(
      fc.uniqueArray(fc.nat(cells.length - 1), { minLength: 30, maxLength: 60 }),
      fc.nat(11),
      async (picked, how) => {
        const port = memoryOf(sampleCounty());
        const edits = picked.map((i, n): Edit => {
          const { sheet, row, column, value, writings } = cells[i];
          return { sheet, row, column, after: { value: writings[(how + n) % writings.length](value) } };
        });
        await port.apply(edits);
        const written = await contentOf(port);
        const fixed = await fixAll(port);
        expect(await contentOf(port, '修改记录')).toEqual(clean);
        await undoFixes(port, fixed);
        expect(await contentOf(port, '修改记录')).toEqual(written);
        // Nobody's number is in the log.
        const log = JSON.stringify((await contentOf(port))['修改记录'] ?? []);
        for (const number of log.match(/\d{17}[\dX]/g) ?? []) expect(isIdentity(number)).toBe(false);
      },
    ),
    { numRuns: 4, seed: 410122 },
  );
});
