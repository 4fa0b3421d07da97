import { WorkbookWriter } from '@cj-tech-master/excelts';

// A column of formulas in Excel's own functions that does what STAFFQUOTA does (18 for 10,000 people), or only their
// figures: the second shows what opening and writing the file costs by itself.
const [file, rows, kind] = process.argv.slice(2);
const writer = new WorkbookWriter({ filename: file! });
const sheet = writer.addWorksheet('formulas');
for (let row = 1; row <= Number(rows); row++) {
  const people = 1000 + ((row * 37) % 20000);
  const formula = `IF(A${row}<10000,MAX(5,ROUNDUP(A${row}*18/10000,0)),18+INT((A${row}-10000)/1000))`;
  sheet.addRow([people, kind === 'formulas' ? { formula } : 1]).commit();
}
await sheet.commit();
await writer.commit();
