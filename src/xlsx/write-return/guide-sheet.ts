import type { Workbook } from '@cj-tech-master/excelts';
import { hasWords, t } from '../../locale';
import { codeList, PARAMETERS, policyParameters, type PolicyParameter } from '../../returns';
import type { ColumnSpec, SheetSpec, Template } from '../../returns/template';
import { HEADER_FONT, TITLE_FONT } from './styles';

export interface Guide {
  readonly template: Template;
  readonly fictitious: boolean;
}

const WIDTHS = [22, 28, 14, 18, 10, 64, 44];

/** Writes the sheet that says what every column means, and where its codes come from. */
export function writeGuide(workbook: Workbook, { template, fictitious }: Guide): void {
  const sheet = workbook.addWorksheet(t('returns/workbook.guideSheet'));
  WIDTHS.forEach((width, index) => {
    sheet.getColumn(index + 1).width = width;
  });
  sheet.addRow([t('returns/workbook.guideTitle')]).getCell(1).font = TITLE_FONT;
  sheet.addRow([t('returns/workbook.guideIntro')]);
  if (fictitious) {
    sheet.addRow([t('returns/workbook.fictitious')]).getCell(1).font = HEADER_FONT;
    sheet.addRow([t('returns/workbook.fictitiousWhy')]);
  }
  sheet.addRow([]);
  const heads = [
    'guideSheetColumn',
    'guideColumn',
    'guideFill',
    'guideType',
    'guideUnit',
    'guideNote',
    'guideSource',
  ];
  const header = sheet.addRow(heads.map((key) => t(`returns/workbook.${key}`)));
  header.eachCell((cell) => {
    cell.font = HEADER_FONT;
  });
  for (const spec of template.sheets) {
    for (const column of spec.columns) sheet.addRow(guideRow(spec, column));
    if (spec.name === PARAMETERS) for (const each of policyParameters) sheet.addRow(parameterRow(each));
  }
}

/** The header as it stands, and what it means where the reader's language is another one. */
function named(column: string): string {
  const words = t(`returns/columns.${column}`);
  return words === column ? column : `${column} ${words}`;
}

function guideRow(spec: SheetSpec, column: ColumnSpec): (string | null)[] {
  const note = `returns/notes.${column.name}`;
  return [
    spec.name,
    named(column.name),
    t(`returns/fill.${column.fill}`),
    t(`returns/types.${column.type}`),
    column.unit ?? null,
    hasWords(note) ? t(note) : null,
    column.codes === undefined ? null : codeList(column.codes).source,
  ];
}

/** A parameter that 政策参数表 can set, as if it were a column: what it means, and where its default comes from. */
const parameterRow = ({ name, type, unit, basis }: PolicyParameter): (string | null)[] => [
  PARAMETERS,
  name,
  t('returns/fill.optional'),
  t(`returns/types.${type === 'date' ? 'date' : 'decimal'}`),
  unit || null,
  t(`returns/parameters.${name}`),
  basis || null,
];
