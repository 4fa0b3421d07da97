import { columnLetters, parseRange } from '../../../src/workbook/address';
import { child, childrenOf, isTrue, type XmlNode } from '../../../src/xlsx/xml/tree';
import type { LintedSheet } from '../../xlsx/lint/file';

const COMPARES = new Set(['whole', 'decimal', 'date', 'time', 'textLength']);
/** Written out or left to the standard's default, quoted or not, a truth value or its number: the same. */
const formula = (node: XmlNode, name: string): string =>
  (child(node, name)?.text ?? '')
    .replace(/^'([^']+)'!/, '$1!')
    .replace(/^FALSE$/, '0')
    .replace(/^TRUE$/, '1');

function meaning(node: XmlNode): string {
  const { type, operator = 'between', errorStyle = 'stop' } = node.attributes;
  const compared = COMPARES.has(type) ? operator : '';
  return JSON.stringify([
    ...[
      type,
      compared,
      formula(node, 'formula1'),
      /between/i.test(compared) ? formula(node, 'formula2') : '',
    ],
    ...[errorStyle, isTrue(node.attributes.allowBlank), isTrue(node.attributes.showErrorMessage)],
    ...[isTrue(node.attributes.showInputMessage), isTrue(node.attributes.showDropDown)],
    ...['errorTitle', 'error', 'promptTitle', 'prompt'].map((name) => node.attributes[name] ?? ''),
  ]);
}

export interface Validations {
  readonly dropDowns: ReadonlyMap<string, string>;
  readonly wholeNumbers: ReadonlyMap<string, string>;
  readonly others: ReadonlyMap<string, string>;
  /** The last row that each reaches. */
  readonly reach: ReadonlyMap<string, string>;
}

/** What is asked about the cells of each column, by the first cell: a program may join columns that are asked the same. */
export function validationsOf(sheets: readonly LintedSheet[]): Validations {
  const all = { dropDowns: new Map(), wholeNumbers: new Map(), others: new Map(), reach: new Map() };
  for (const { name, root } of sheets) {
    for (const node of childrenOf(child(root, 'dataValidations'), 'dataValidation')) {
      const { type } = node.attributes;
      const kind = type === 'list' ? all.dropDowns : type === 'whole' ? all.wholeNumbers : all.others;
      for (const area of (node.attributes.sqref ?? '').split(' ').map(parseRange)) {
        for (let c = 0; area && c < area.columns; c++) {
          const place = `${name}!${columnLetters(area.column + c)}${area.row + 1}`;
          kind.set(place, meaning(node));
          all.reach.set(place, String(area.row + area.rows));
        }
      }
    }
  }
  return all;
}
