import { WorkbookWriter } from '@cj-tech-master/excelts';
import { rosterRows } from './roster';

// Written by the peer library, so that neither reader is fed its own dialect alone.
const [file, rows, columns] = process.argv.slice(2);
const writer = new WorkbookWriter({ filename: file!, useSharedStrings: true });
const sheet = writer.addWorksheet('社区工作者花名册');
for (const row of rosterRows(Number(rows), Number(columns))) sheet.addRow(row).commit();
await sheet.commit();
await writer.commit();
