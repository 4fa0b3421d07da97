/** Log sheets: what was done to the workbook, row by row, found by their header's words in either language. */
export { columnNamed, type LogKind } from './log-kind';
export { nextBatch, readLog, type Log, type LogLine } from './read-log';
export { applyLogged, logSheet, stateEdit, type LogCell, type LogRow } from './write-log';
export { runWork, type WorkOptions } from './options';
export { timeText } from './time-text';
