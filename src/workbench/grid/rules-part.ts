import type { IStyleBase } from '@univerjs/core';
import {
  AddConditionalRuleMutation,
  CFRuleType,
  CFSubRuleType,
  ConditionalFormattingRuleModel,
  DeleteConditionalRuleMutation,
  type IConditionFormattingRule,
  type IFormulaHighlightCell,
  SetConditionalRuleMutation,
} from '@univerjs/preset-sheets-conditional-formatting';
import type { GridConditionalFormat } from '../host/grid';
import type { GridContext } from './context';
import { toFormat, toStyle } from './looks';
import { toRange, toRect } from './rects';

/** Conditional formats, first = highest priority. Only formula rules are made; others of a file are kept. */
export class RulesPart {
  private readonly model: ConditionalFormattingRuleModel;
  private added = 0;

  constructor(private readonly context: GridContext) {
    this.model = context.injector.get(ConditionalFormattingRuleModel);
  }

  list(sheet: string): GridConditionalFormat[] {
    return (this.model.getSubunitRules(this.context.unitId, sheet) ?? []).map(toConditionalFormat);
  }

  add(sheet: string, format: Omit<GridConditionalFormat, 'id'>): string {
    const id = `rule-${Date.now().toString(36)}-${++this.added}`;
    this.context.run(AddConditionalRuleMutation.id, sheet, { rule: toRule({ ...format, id }) });
    return id;
  }

  update(sheet: string, id: string, changes: Partial<Omit<GridConditionalFormat, 'id'>>): void {
    const rule = this.model.getRule(this.context.unitId, sheet, id);
    if (!rule) throw new Error(`No conditional format ${id}`);
    const before = toConditionalFormat(rule);
    const after =
      before.kind === 'custom'
        ? toRule({ ...before, ...changes })
        : { ...rule, ranges: (changes.rects ?? before.rects).map(toRange) };
    this.context.run(SetConditionalRuleMutation.id, sheet, { cfId: id, rule: after });
  }

  remove(sheet: string, id: string): void {
    this.context.run(DeleteConditionalRuleMutation.id, sheet, { cfId: id });
  }
}

function toConditionalFormat(rule: IConditionFormattingRule): GridConditionalFormat {
  const base = {
    id: rule.cfId,
    rects: rule.ranges.map((range) => toRect(range)),
    stopIfTrue: rule.stopIfTrue,
  };
  const { rule: config } = rule;
  if (config.type !== CFRuleType.highlightCell || config.subType !== CFSubRuleType.formula) {
    return { ...base, kind: 'other', formula: '', style: {} };
  }
  const looks = toFormat(config.style);
  // Only what the rule sets: the rest is the cell's own.
  const style = Object.fromEntries(
    Object.entries(LOOKS)
      .filter(([, key]) => config.style[key] !== undefined && config.style[key] !== null)
      .map(([name]) => [name, looks[name as keyof typeof LOOKS]]),
  );
  return { ...base, kind: 'custom', formula: config.value, style };
}

const LOOKS = {
  bold: 'bl',
  italic: 'it',
  underline: 'ul',
  strikethrough: 'st',
  fontColor: 'cl',
  fill: 'bg',
} as const;

function toRule(format: GridConditionalFormat): IConditionFormattingRule<IFormulaHighlightCell> {
  return {
    cfId: format.id,
    ranges: format.rects.map(toRange),
    stopIfTrue: format.stopIfTrue,
    rule: {
      type: CFRuleType.highlightCell,
      subType: CFSubRuleType.formula,
      value: format.formula,
      style: withoutNull(toStyle(format.style)),
    },
  };
}

const withoutNull = (style: object): IStyleBase =>
  Object.fromEntries(Object.entries(style).filter(([, value]) => value !== null)) as IStyleBase;
