import fc from 'fast-check';
import { setLanguage } from '../../../src/locale';
import { field, tsvOf } from '../../../src/taskpane/check/copy/tsv';
import { finding } from './findings';

afterEach(() => setLanguage('zh-CN'));

/** Reads lines from the clipboard as Excel does. */
function parse(text: string): string[][] {
  const rows: string[][] = [[]];
  let cell = '';
  let quoted = false;
  for (let n = 0; n < text.length; n += 1) {
    const sign = text[n]!;
    if (quoted) {
      if (sign === '"' && text[n + 1] === '"') cell += text[(n += 1)];
      else if (sign === '"') quoted = false;
      else cell += sign;
    } else if (sign === '"' && cell === '') quoted = true;
    else if (sign === '\t' || sign === '\n') {
      rows.at(-1)!.push(cell.replace(/\r$/, ''));
      cell = '';
      if (sign === '\n') rows.push([]);
    } else cell += sign;
  }
  return rows.slice(0, -1);
}

const copy = (...list: Parameters<typeof finding>): string => {
  const work = tsvOf(
    list.map((over) => finding(over)),
    () => ({ state: 'open' }),
    () => undefined,
  );
  let step = work.next();
  while (!step.done) step = work.next();
  return step.value;
};

test('whatever stands in a field comes out of the clipboard as it was, and never as a formula', () => {
  fc.assert(
    fc.property(fc.array(fc.string(), { minLength: 1 }), (fields) => {
      const [row] = parse(`${fields.map(field).join('\t')}\r\n`);
      expect(row).toHaveLength(fields.length);
      row!.forEach((text, n) => {
        expect(text.replace(/^'(?=['=+@-])/, '').replace(/\r$/, '')).toBe(fields[n]!.replace(/\r$/, ''));
        expect(text).not.toMatch(/^[=+@]/);
      });
    }),
    { examples: [[["'=", "'", "'1", '=1']]] },
  );
});

test('a finding is one line below the header, with all that the list says of it', () => {
  const [header, line, ...more] = parse(
    copy({ severity: 'soft', unit: '甲社区', record: '张三', cells: [{ row: 1, column: 27 }] }),
  );
  expect(more).toEqual([]);
  expect(header!.slice(0, 7)).toEqual(['类别', '说明情况', '工作表', '单元格', '单位', '记录', '规则']);
  expect(line!.slice(0, 7)).toEqual(['核实性', '待说明', '花名册', 'AB2', '甲社区', '张三', 'A01']);
  expect(line).toHaveLength(header!.length);
});

test('of many cells some are named and all are counted', () => {
  const cells = Array.from({ length: 30 }, (_, n) => ({ row: 2 * n, column: 0 }));
  expect(parse(copy({ cells }))[1]![3]).toMatch(/^A1 A3 .*A23 等 30 处$/);
});

test('cells that follow each other down a column are one range', () => {
  const cells = Array.from({ length: 30 }, (_, row) => ({ row, column: 0 }));
  expect(parse(copy({ cells }))[1]![3]).toBe('A1:A30');
});
