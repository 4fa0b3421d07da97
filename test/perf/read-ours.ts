import { readFile } from 'node:fs/promises';
import { openXlsx } from '../../src/xlsx';
import { report } from './report';

const began = performance.now();
const workbook = await openXlsx(await readFile(process.argv[2]!), 'bench.xlsx');
let rows = 0;
let cells = 0;
let checksum = 0;
for (const { used } of await workbook.sheets())
  if (used)
    for await (const { values } of workbook.read(used))
      for (const row of values) {
        rows += 1;
        for (const cell of row) {
          if (cell === null) continue;
          cells += 1;
          checksum += String(cell).length;
        }
      }
report({ seconds: (performance.now() - began) / 1000, rows, cells, checksum });
