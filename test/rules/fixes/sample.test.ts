import { damagedCounty } from '../../../src/returns/sample/damage';
import { communityWorkforce, pickSheets } from '../../../src/returns';
import { loadRegions } from '../../../src/domain/regions/load';
import { catalogue } from '../../../src/rules/catalogue';
import { FaultIndex, hintsFor, proposeFixes } from '../../../src/rules/fixes';
import { readReturn } from '../../../src/workbook/read-return';
import { openXlsx } from '../../../src/xlsx';
import { writeReturn } from '../../../src/xlsx/write-return';
import { run } from '../support/run';
import { hintText } from '../../../src/workbook/fixes';

jest.setTimeout(120_000);
test('look', async () => {
  await loadRegions();
  const county = damagedCounty();
  const { template } = pickSheets(communityWorkforce, [...county.content.sheets.keys()]);
  const port = await openXlsx(await writeReturn(template, county.content), 'x.xlsx');
  const data = await readReturn(port, communityWorkforce);
  const result = run(data, catalogue);
  const steps = proposeFixes(data, result.findings);
  let step = steps.next();
  while (!step.done) step = steps.next();
  const lines = step.value.map((f) => `${f.kind} ${f.sheet} ${f.row}:${f.column} ${f.spec.name} ${JSON.stringify(f.before)} → ${JSON.stringify(f.after)} ${f.rules}`);
  const faults = new FaultIndex(result.findings);
  for (const f of result.findings) for (const h of hintsFor(data, f, faults)) lines.push(`${f.rule} ${f.record} ${hintText(h)}`);
  console.log(lines.join('\n'));
});
