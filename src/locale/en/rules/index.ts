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
  blank: 'blank',
  spaces: 'space',
  pair: '{{name}}: {{value}}',
  separator: '; ',
  comma: ', ',
  stop: '. ',
  text: 'text',
  asText: 'The cell holds the text "{{text}}" and not a number.',
  unknownRule: 'Rule {{rule}}',
  overTolerance: ' That is more than the tolerance of {{tolerance}}.',
  overRounding: ' Rounding alone explains {{rounding}} at most.',
  overBoth:
    ' That is more than the tolerance of {{tolerance}} and more than the {{rounding}} that rounding alone explains.',
  beyondTolerance: ' The difference of {{gap}} is more than the tolerance of {{tolerance}}.',
  beyondRounding: ' The difference is {{gap}}; rounding alone explains {{rounding}} at most.',
  beyondBoth:
    ' The difference of {{gap}} is more than the tolerance of {{tolerance}} and more than the {{rounding}} that rounding alone explains.',
};
