import type { SheetSpec } from '../template';
import { conditional, must, optional } from './columns';

export const PARAMETERS = '政策参数表';

/**
 * 政策参数表: what the jurisdiction has decided, one record a value. What the template set calls obligatory is so
 * for a record that sets a value; a name without a value leaves the rules that need it undecided.
 *
 * Source: template set of the domain catalogue.
 */
export const policy: SheetSpec = {
  name: PARAMETERS,
  layout: 'table',
  required: false,
  columns: [
    must('参数名', 'text'),
    // Its unit stands beside it, so it has none of its own.
    conditional('值', 'decimal'),
    conditional('单位', 'text'),
    conditional('适用地区', 'text'),
    conditional('生效日期', 'date'),
    optional('失效日期', 'date'),
    conditional('依据', 'note'),
  ],
};
