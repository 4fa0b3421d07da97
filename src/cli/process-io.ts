import { createInterface } from 'node:readline';
import type { Io } from './io';
import type { Workbooks } from './workbooks';

/** The real world: this process's streams and environment. */
export const processIo = (workbooks: Workbooks): Io => ({
  workbooks,
  out: (text) => void process.stdout.write(text),
  err: (text) => void process.stderr.write(text),
  lines: () => createInterface({ input: process.stdin, crlfDelay: Infinity }),
  env: process.env,
});
