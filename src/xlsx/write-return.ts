import { Workbook, type WorkbookView } from '@cj-tech-master/excelts';
import { PARAMETERS, parameterRecords } from '../returns';
import type { ReturnContent } from '../returns/content';
import { contentOf, formulasOf, givenRecords, type SheetContent } from '../returns/given';
import type { SheetSpec, Template } from '../returns/template';
import { writeCodes } from './write-return/codes-sheet';
import { writeForm } from './write-return/form-sheet';
import { writeGuide } from './write-return/guide-sheet';
import { fitParameters } from './write-return/parameter-sheet';
import { writeTable } from './write-return/table-sheet';

/** All files of one version are alike to the byte, so nothing in them may depend on when they were made. */
const FIXED_DATE = new Date(Date.UTC(2026, 0, 1));

const WINDOW: WorkbookView = {
  ...{ x: 0, y: 0, width: 28_800, height: 15_000 },
  ...{ firstSheet: 0, activeTab: 0, visibility: 'visible' },
};

/**
 * A return as an `.xlsx` file: without content the empty template, with content a filled-in one. Excel tables
 * bear the sheets' names, coded columns have drop-downs, columns of digits are text, and formula columns hold
 * both the formula and its value, so that a reader who cannot calculate SHEQU functions still sees numbers.
 *
 * @param onProgress told how many parts are done: each sheet, and then the packing, which takes as long again
 */
export async function writeReturn(
  template: Template,
  content?: ReturnContent,
  onProgress: (done: number, total: number) => void = () => undefined,
): Promise<Uint8Array> {
  const workbook = new Workbook();
  workbook.creator = 'Shequ';
  workbook.lastModifiedBy = 'Shequ';
  workbook.created = FIXED_DATE;
  workbook.modified = FIXED_DATE;
  // The sheets' frozen panes belong to a window of the workbook, which has to be there.
  workbook.views = [WINDOW];
  // Formulas of the empty template are stored without results: whoever opens it calculates them.
  workbook.calcProperties.fullCalcOnLoad = content === undefined;

  const sheets = template.sheets.map((spec) => ({
    spec,
    sheet: workbook.addWorksheet(spec.name),
    ...(content ? filledIn(spec, content) : blank(spec, template)),
  }));
  const guide = { template, fictitious: content?.fictitious ?? false };
  writeGuide(workbook, guide);
  const codes = writeCodes(workbook, template);
  let done = 0;
  for (const { spec, sheet, records, formulas } of sheets) {
    if (spec.layout === 'form') writeForm(workbook, sheet, spec, records[0] ?? {}, codes, guide.fictitious);
    else writeTable(sheet, spec, records, codes, { formulas, overwritten: content?.overwritten });
    if (spec.name === PARAMETERS) fitParameters(sheet, spec, records);
    onProgress((done += 1), 2 * sheets.length);
  }

  const bytes = await workbook.xlsx.writeBuffer({ zip: { modTime: FIXED_DATE, level: 6 } });
  return new Uint8Array(bytes);
}

const filledIn = (spec: SheetSpec, content: ReturnContent): SheetContent => ({
  records: content.sheets.get(spec.name) ?? [],
  formulas: formulasOf(content, spec.name),
});

/**
 * What the empty template says already: its own version, which parameters a jurisdiction can set, and the figures
 * that are calculated from its sheets.
 */
function blank(spec: SheetSpec, template: Template): SheetContent {
  const formulas = new Map<string, string>();
  if (spec.name === PARAMETERS) return { records: parameterRecords(), formulas };
  if (spec.layout === 'form') return { records: [{ 模板版本: template.version }], formulas };
  return contentOf(givenRecords(spec, template));
}
