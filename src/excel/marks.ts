import { WorkbookError } from '../workbook/port';
import type { Mark } from '../workbook/port';
import { addressLists, cellsOf, joinCells, rangeOf } from './areas';
import { requireSet, runExcel, supports } from './host';
import { loadSheets } from './sheets';
import { LOOKS } from './styles';

type Severity = Mark['severity'];

/**
 * Marks are conditional formats, which leave the clerk's own formatting whole. Ours are known by their condition:
 * always true, and it names us. The adapter for files writes the same.
 */
const SIGNATURE = 'LEN("SHEQU.';
const condition = (severity: Severity): string => `=${SIGNATURE}${severity}")>0`;

/** The last one added comes first, and hard shows over soft. */
const ORDER: readonly Severity[] = ['soft', 'hard'];

export function mark(marks: readonly Mark[]): Promise<void> {
  return replaceMarks(marks);
}

export function clearMarks(): Promise<void> {
  return replaceMarks([]);
}

/** New marks go on before the old ones come off, so that a failure leaves the old ones. */
async function replaceMarks(marks: readonly Mark[]): Promise<void> {
  requireSet('1.6');
  await runExcel(async (context) => {
    const find = await loadSheets(context, 'items/name,items/protection/protected');
    const names = new Set(marks.map(({ range }) => range.sheet));
    for (const name of names) requireUnprotected(find(name));
    const old = await ourRules(context);
    for (const { sheet } of old) requireUnprotected(sheet);
    const added = [...names].flatMap((name) =>
      ORDER.flatMap((severity) => {
        const own = marks.filter((one) => one.range.sheet === name && one.severity === severity);
        return addRules(find(name), own, severity);
      }),
    );
    try {
      await context.sync();
    } catch (error) {
      await removeNew(
        context,
        old.map(({ rule }) => rule.id),
      );
      throw error;
    }
    for (const { rule } of old) rule.delete();
    if (old.length > 0 || added.length > 0) await context.sync();
  });
}

function requireUnprotected(sheet: Excel.Worksheet): void {
  if (sheet.protection.protected)
    throw new WorkbookError('protected', { context: 'sheet', sheet: sheet.name });
}

function addRules(
  sheet: Excel.Worksheet,
  marks: readonly Mark[],
  severity: Severity,
): Excel.ConditionalFormat[] {
  const rects = joinCells(marks.flatMap(({ range }) => [...cellsOf(range)]));
  const targets: { conditionalFormats: Excel.ConditionalFormatCollection }[] = supports('1.9')
    ? addressLists(rects).map((list) => sheet.getRanges(list))
    : rects.map((rect) => rangeOf(sheet, rect));
  return targets.map(({ conditionalFormats }) => {
    const rule = conditionalFormats.add(Excel.ConditionalFormatType.custom);
    const { bold, italic, color, fill } = LOOKS[severity];
    rule.custom.rule.formula = condition(severity);
    if (fill) rule.custom.format.fill.color = fill;
    if (color) rule.custom.format.font.color = color;
    if (bold) rule.custom.format.font.bold = true;
    if (italic) rule.custom.format.font.italic = true;
    return rule;
  });
}

interface OwnRule {
  readonly sheet: Excel.Worksheet;
  readonly rule: Excel.ConditionalFormat;
}

/** All our rules in the workbook; two syncs, whatever the number of sheets. */
async function ourRules(context: Excel.RequestContext): Promise<OwnRule[]> {
  const sheets = context.workbook.worksheets.load('items/name,items/protection/protected');
  await context.sync();
  const lists = sheets.items.map((sheet) => sheet.getRange().conditionalFormats.load('items/id,items/type'));
  await context.sync();
  const custom = lists.flatMap((list, i) =>
    list.items
      .filter((rule) => rule.type === Excel.ConditionalFormatType.custom)
      .map((rule) => ({ sheet: sheets.items[i], rule, condition: rule.custom.rule.load('formula') })),
  );
  if (custom.length > 0) await context.sync();
  return custom.filter(({ condition }) => condition.formula.includes(SIGNATURE));
}

async function removeNew(context: Excel.RequestContext, before: readonly string[]): Promise<void> {
  const kept = new Set(before);
  for (const { rule } of await ourRules(context)) if (!kept.has(rule.id)) rule.delete();
  await context.sync();
}
