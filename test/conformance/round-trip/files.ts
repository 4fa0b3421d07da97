import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { communityWorkforce, pickSheets } from '../../../src/returns';
import { sampleCounty } from '../../../src/returns/sample';
import { damagedCounty } from '../../../src/returns/sample/damage';
import type { ReturnContent } from '../../../src/returns/content';
import type { Template } from '../../../src/returns/template';
import { calculated } from '../../../src/summary/calculate';
import { writeReturn } from '../../../src/xlsx/write-return';

/** Sheets as a bureau chooses them, and a column of its own at the end of one. */
function chosen(): Template {
  const { template } = pickSheets(communityWorkforce, ['持证社工登记表', '汇总表']);
  const sheets = template.sheets.map((sheet) =>
    sheet.name === '社区基本情况表'
      ? {
          ...sheet,
          columns: [...sheet.columns, { name: '本局自填', type: 'text', fill: 'optional' } as const],
        }
      : sheet,
  );
  return { ...template, sheets };
}

function filledIn(content: ReturnContent): Promise<Uint8Array> {
  const { template } = pickSheets(communityWorkforce, [...content.sheets.keys()]);
  return writeReturn(template, calculated(content, template));
}

/** The files that go there and back, written into a folder. @returns their paths by what they are. */
export async function writeFiles(folder: string): Promise<Map<string, string>> {
  const files = {
    'template, all sheets': await writeReturn(communityWorkforce),
    'template, chosen sheets and a column more': await writeReturn(chosen()),
    'sample return': await filledIn(sampleCounty()),
    'damaged sample return': await filledIn(damagedCounty().content),
  };
  const paths = new Map<string, string>();
  for (const [n, [name, bytes]] of Object.entries(files).entries()) {
    const file = path.join(folder, `file${n + 1}.xlsx`);
    await writeFile(file, bytes);
    paths.set(name, file);
  }
  return paths;
}
