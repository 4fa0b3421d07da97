import { note } from './note';
import { rule } from './rule';
import { selfCheck } from './self-check';
import { skip } from './skip';
import { source } from './source';
import { value } from './value';

/** Words about rules: by id, why a rule could not run, and names of values that are no columns. */
export const rules = {
  rule,
  note,
  source,
  skip,
  selfCheck,
  value,
  blank: '空',
  spaces: '空格',
  pair: '{{name}}：{{value}}',
  separator: '；',
  comma: '、',
  stop: '。',
  text: '文本',
  asText: '单元格中的“{{text}}”是文本，不是数字。',
  unknownRule: '规则 {{rule}}',
  overTolerance: '超过容差 {{tolerance}}。',
  overRounding: '仅因舍位最多相差 {{rounding}}。',
  overBoth: '超过容差 {{tolerance}}，也超过仅因舍位最多相差的 {{rounding}}。',
  beyondTolerance: '相差 {{gap}}，超过容差 {{tolerance}}。',
  beyondRounding: '相差 {{gap}}，而仅因舍位最多相差 {{rounding}}。',
  beyondBoth: '相差 {{gap}}，超过容差 {{tolerance}}，也超过仅因舍位最多相差的 {{rounding}}。',
};
