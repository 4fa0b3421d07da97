import type { LogKind } from '../log';

export type LogColumn =
  | 'batch'
  | 'time'
  | 'sheet'
  | 'cell'
  | 'record'
  | 'column'
  | 'before'
  | 'after'
  | 'kind'
  | 'rules'
  | 'state'
  | 'recipe';

export type LogState = 'done' | 'undone';

/** 修改记录. */
export const changeLog: LogKind<LogColumn, LogState> = {
  words: 'fixes/log',
  columns: [
    'batch',
    'time',
    'sheet',
    'cell',
    'record',
    'column',
    'before',
    'after',
    'kind',
    'rules',
    'state',
    'recipe',
  ],
  states: ['done', 'undone'],
  // What a cell held is kept as it was, number or text.
  isText: (column) => !['batch', 'before', 'after'].includes(column),
  widths: {
    batch: 6,
    time: 20,
    sheet: 18,
    cell: 9,
    record: 14,
    column: 18,
    before: 24,
    after: 24,
    kind: 18,
    rules: 10,
    state: 10,
    recipe: 16,
  },
};
