import { WorkbookReader } from '@cj-tech-master/excelts';
import { report } from './report';

const began = performance.now();
const reader = new WorkbookReader(process.argv[2]!, {
  worksheets: 'emit',
  sharedStrings: 'cache',
  styles: 'ignore',
});
let rows = 0;
let cells = 0;
let checksum = 0;
for await (const sheet of reader)
  for await (const row of sheet) {
    rows += 1;
    row.eachCell((cell) => {
      if (cell.value === null) return;
      cells += 1;
      checksum += String(cell.value).length;
    });
  }
report({ seconds: (performance.now() - began) / 1000, rows, cells, checksum });
