import { WorkbookError } from '../../workbook/port';
import { attribute, child, childrenOf, isTrue, parseTree, type XmlNode } from '../xml/tree';
import type { Package } from './package';
import { relationsOf, type Relation } from './relations';

export interface SheetPart {
  readonly name: string;
  readonly sheetId: number;
  readonly part: string;
  readonly hidden: boolean;
  /** Place among all sheets, chart sheets included: what `activeTab` and `localSheetId` count. */
  readonly tab: number;
}

/** What the workbook part says: its sheets in order, its names, where its other parts are. */
export interface WorkbookPart {
  readonly part: string;
  readonly text: string;
  readonly root: XmlNode;
  readonly sheets: readonly SheetPart[];
  readonly relations: readonly Relation[];
  readonly date1904: boolean;
  /** Whether whoever opens the file is to calculate it: the stored values may be old. */
  readonly calculateOnOpening: boolean;
  readonly names: readonly { readonly name: string; readonly refersTo: string }[];
}

/** @throws WorkbookError `notAWorkbook` for a package without a workbook, `unsupported` for a binary one. */
export function readWorkbookPart(parts: Package): WorkbookPart {
  const part = relationsOf(parts, '').find((one) => one.type === 'officeDocument')?.target ?? '';
  if (part.endsWith('.bin')) throw new WorkbookError('unsupported', { context: 'xlsb' });
  if (!parts.has(part)) throw new WorkbookError('notAWorkbook');
  const text = parts.text(part);
  const root = parseTree(text, part);
  if (root.name !== 'workbook') throw new WorkbookError('notAWorkbook');
  const relations = relationsOf(parts, part);
  const sheets = childrenOf(child(root, 'sheets'), 'sheet').flatMap((node, tab) => {
    const relation = relations.find((one) => one.id === attribute(node, 'id'));
    // Chart and dialog sheets have no cells.
    if (relation?.type !== 'worksheet' || !parts.has(relation.target)) return [];
    const { name, sheetId, state } = node.attributes;
    const hidden = state === 'hidden' || state === 'veryHidden';
    return [{ name, sheetId: Number(sheetId), part: relation.target, hidden, tab }];
  });
  return {
    part,
    text,
    root,
    sheets,
    relations,
    date1904: isTrue(child(root, 'workbookPr')?.attributes.date1904),
    calculateOnOpening: isTrue(child(root, 'calcPr')?.attributes.fullCalcOnLoad),
    names: childrenOf(child(root, 'definedNames'), 'definedName')
      .filter(({ attributes }) => attributes.localSheetId === undefined && !isTrue(attributes.hidden))
      .map((node) => ({ name: node.attributes.name, refersTo: node.text })),
  };
}
