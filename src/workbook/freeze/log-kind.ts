import type { LogKind } from '../log';

export type LogColumn =
  'batch' | 'time' | 'sheet' | 'cell' | 'area' | 'formula' | 'cells' | 'first' | 'state' | 'sign';

export type LogState = 'frozen' | 'restored';

/** 公式记录. */
export const freezeLog: LogKind<LogColumn, LogState> = {
  words: 'freeze/log',
  columns: ['batch', 'time', 'sheet', 'cell', 'area', 'formula', 'cells', 'first', 'state', 'sign'],
  states: ['frozen', 'restored'],
  // All but counts, and the first value whatever it is.
  isText: (column) => !['batch', 'cells', 'first'].includes(column),
  widths: {
    batch: 6,
    time: 20,
    sheet: 18,
    cell: 9,
    area: 12,
    formula: 60,
    cells: 8,
    first: 16,
    state: 10,
    sign: 24,
  },
};
