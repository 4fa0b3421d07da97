import { CellError } from '../../src/domain/cell';
import type { Fixture } from './fixture';

/** A small return with one of everything that a cell can hold. */
export const county: Fixture = {
  name: '县区.xlsx',
  sheets: [
    {
      name: '花名册',
      values: [
        ['姓名', '公民身份号码', '出生日期', '年龄', '在岗', '备注'],
        ['张三', '11010519491231002X', 18263, 74, true, null],
        ['李四 & <王五>', '410122199003070017', 32939, 33.5, false, '  前后有空格  '],
        ['𠮷田', '007', 45000, 0, true, new CellError('#N/A')],
        ['第一行\n第二行', '1e5', null, -1.25, false, '=1+1'],
      ],
      tables: [{ name: '人员', range: { row: 0, column: 0, rows: 5, columns: 6 } }],
      formats: [1, 2, 3].map((row) => ({ row, column: 2, format: 'yyyy-mm-dd' })),
    },
    {
      name: '封面',
      values: [
        [null, null],
        [null, '统计时点'],
        [null, 45291],
      ],
      formats: [{ row: 2, column: 1, format: 'yyyy-mm-dd' }],
    },
    { name: '空表', values: [] },
    { name: '代码', values: [['男'], ['女']], hidden: true },
    { name: '锁定', values: [['不许改', 1]], protected: true },
    {
      name: '计算',
      values: [
        [1, 2],
        [3, 4],
      ],
      formulas: [{ row: 2, column: 0, formula: '=SUM(A1:A2)' }],
    },
  ],
  names: [{ name: '统计时点', range: { sheet: '封面', row: 2, column: 1, rows: 1, columns: 1 } }],
};

/** Formulas of every kind: spilling down and across, of the old kind, nested, on a protected sheet, in a name. */
export const quotas: Fixture = {
  name: '员额.xlsx',
  sheets: [
    {
      name: '计算',
      values: [
        [6200, 16, '0012', '=1+1', true, 12400],
        [3100, 8, null, null, null, 6200],
        [9200, 23, null, null, null, 18400],
        [18500, null, new CellError('#N/A'), null, null, null],
      ],
      formulas: [
        { row: 0, column: 1, formula: '=SHEQU.STAFFQUOTA(A1:A3)', rows: 3 },
        { row: 0, column: 2, formula: '=IF(SHEQU.STAFFGAP(A1,B1)>0,"0012","SHEQU.X(")' },
        { row: 0, column: 3, formula: '=SHEQU.SPLIT(C1)', columns: 2 },
        { row: 0, column: 5, formula: '=A1:A3*2', rows: 3, legacy: true },
        { row: 3, column: 0, formula: '=SUM(A1:A3)' },
        { row: 3, column: 2, formula: '=SHEQU.AGEAT("",A1)' },
      ],
      formats: [{ row: 1, column: 1, format: '0.00' }],
    },
    {
      name: '锁定',
      values: [[1, 4]],
      protected: true,
      formulas: [{ row: 0, column: 1, formula: '=SHEQU.STAFFQUOTA(A1)' }],
    },
  ],
  names: [{ name: '人口', range: { sheet: '计算', row: 0, column: 0, rows: 1, columns: 1 } }],
  calculatedNames: [{ name: '员额', formula: '=SHEQU.STAFFQUOTA(100)' }],
};
