import { areas } from './areas';
import { cells } from './cells';
import { counts } from './counts';
import { LintedFile, type Rule } from './file';
import { formulas } from './formulas';
import { layout } from './layout';
import { names } from './names';
import { elementOrder } from './order';
import { packageParts } from './package';
import { styles } from './styles';
import { tables } from './tables';
import { validations } from './validations';
import { workbook } from './workbook';

const RULES: readonly Rule[] = [
  ...[elementOrder, counts, workbook, styles, layout],
  ...[cells, areas, tables, names, formulas, validations],
];

/**
 * What in an `.xlsx` file would make Excel say “We found a problem with some content”, as far as the standard and
 * Microsoft's notes on it tell: there is no Excel here to ask.
 */
export function lint(bytes: Uint8Array): string[] {
  const file = new LintedFile(bytes);
  const broken = [...packageParts(file)];
  // Parts that are not there cannot be looked at.
  if (broken.length > 0) return broken;
  return RULES.flatMap((rule) => [...rule(file)]);
}
