import { colour, integer, oneOf, text, truth } from '../args';
import { intersection, subtract } from '../geometry';
import type { GridConditionalFormat } from '../grid';
import { HostError } from '../host-error';
import { HostObject } from '../object-type';
import type { HostType, Property } from '../object-type';
import { area } from '../ranges';
import type { Area } from '../ranges';
import { range } from './range';

interface Rule {
  readonly area: Area;
  readonly id: string;
}

/** The rule as it is now: it may have been changed or deleted since. */
async function ruleNow({ area: { model, sheet }, id }: Rule): Promise<GridConditionalFormat> {
  const found = (await model.grid.conditionalFormats(sheet)).find((one) => one.id === id);
  if (!found) throw new HostError('ItemNotFound', `There is no conditional format ${id}.`);
  return found;
}

async function change(rule: Rule, changes: Partial<Omit<GridConditionalFormat, 'id'>>): Promise<void> {
  await rule.area.model.checkUnprotected(rule.area.sheet);
  await rule.area.model.grid.updateConditionalFormat(rule.area.sheet, rule.id, changes);
}

type Style = GridConditionalFormat['style'];

function look<K extends keyof Style>(key: K, read: (value: unknown) => Style[K]): Property<Rule> {
  return {
    get: async (rule) => (await ruleNow(rule)).style[key] ?? null,
    set: async (rule, value) => {
      const { style } = await ruleNow(rule);
      await change(rule, { style: { ...style, [key]: read(value) } });
    },
  };
}

const conditionalFill: HostType<Rule> = {
  name: 'ConditionalRangeFill',
  properties: { Color: look('fill', colour) },
};

const conditionalFont: HostType<Rule> = {
  name: 'ConditionalRangeFont',
  properties: {
    Bold: look('bold', (value) => truth(value)),
    Italic: look('italic', (value) => truth(value)),
    Strikethrough: look('strikethrough', (value) => truth(value)),
    Color: look('fontColor', colour),
  },
};

const conditionalRangeFormat: HostType<Rule> = {
  name: 'ConditionalRangeFormat',
  links: {
    Fill: (rule) => HostObject.of(conditionalFill, rule),
    Font: (rule) => HostObject.of(conditionalFont, rule),
  },
};

const conditionalFormatRule: HostType<Rule> = {
  name: 'ConditionalFormatRule',
  properties: {
    Formula: {
      get: async (rule) => (await ruleNow(rule)).formula,
      set: (rule, value) => change(rule, { formula: text(value) }),
    },
  },
};

const customConditionalFormat: HostType<Rule> = {
  name: 'CustomConditionalFormat',
  links: {
    Rule: (rule) => HostObject.of(conditionalFormatRule, rule),
    Format: (rule) => HostObject.of(conditionalRangeFormat, rule),
  },
};

const custom = async (rule: Rule): Promise<HostObject | null> =>
  (await ruleNow(rule)).kind === 'custom' ? HostObject.of(customConditionalFormat, rule) : null;

/** `Excel.ConditionalFormat`; rules other than formulas are listed as `CellValue` and can only be deleted. */
export const conditionalFormat: HostType<Rule> = {
  name: 'ConditionalFormat',
  id: ({ id }) => id,
  properties: {
    Id: { get: ({ id }) => id },
    Type: { get: async (rule) => ((await ruleNow(rule)).kind === 'custom' ? 'Custom' : 'CellValue') },
    Priority: {
      get: async ({ area: { model, sheet }, id }) =>
        (await model.grid.conditionalFormats(sheet)).findIndex((one) => one.id === id),
    },
    StopIfTrue: {
      get: async (rule) => (await ruleNow(rule)).stopIfTrue,
      set: (rule, value) => change(rule, { stopIfTrue: truth(value) }),
    },
  },
  links: {
    Custom: async (rule) => {
      const found = await custom(rule);
      if (!found)
        throw new HostError('InvalidOperation', 'This conditional format has no formula of its own.');
      return found;
    },
    CustomOrNullObject: custom,
  },
  methods: {
    Delete: async (rule) => {
      await ruleNow(rule);
      await rule.area.model.checkUnprotected(rule.area.sheet);
      await rule.area.model.grid.deleteConditionalFormat(rule.area.sheet, rule.id);
    },
    GetRange: async (rule) => {
      const { rects } = await ruleNow(rule);
      if (rects.length !== 1)
        throw new HostError('InvalidOperation', 'The conditional format has several ranges.');
      return HostObject.of(range, area(rule.area.model, rule.area.sheet, rects[0]));
    },
  },
};

/** Rules that touch the area, first = highest priority. */
async function rulesOf(of: Area): Promise<Rule[]> {
  const all = await of.model.grid.conditionalFormats(of.sheet);
  return all
    .filter(({ rects }) => rects.some((rect) => of.rects.some((own) => intersection(rect, own))))
    .map(({ id }) => ({ area: of, id }));
}

const conditionalFormats: HostType<Area> = {
  name: 'ConditionalFormatCollection',
  items: async (of) => (await rulesOf(of)).map((rule) => HostObject.of(conditionalFormat, rule)),
  indexer: async (of, [id]) => {
    const found = (await rulesOf(of)).find((rule) => rule.id === id);
    if (!found) throw new HostError('ItemNotFound', `There is no conditional format ${String(id)}.`);
    return HostObject.of(conditionalFormat, found);
  },
  methods: {
    GetItemAt: async (of, [index]) => {
      const found = (await rulesOf(of))[integer(index)];
      if (!found) throw new HostError('ItemNotFound', `There is no conditional format at ${String(index)}.`);
      return HostObject.of(conditionalFormat, found);
    },
    GetCount: async (of) => (await rulesOf(of)).length,
    /** New rules come first, as in Excel. */
    Add: async (of, [type]) => {
      oneOf(type, ['Custom'] as const);
      await of.model.checkUnprotected(of.sheet);
      const id = await of.model.grid.addConditionalFormat(of.sheet, {
        rects: of.rects,
        kind: 'custom',
        formula: '',
        stopIfTrue: false,
        style: {},
      });
      return HostObject.of(conditionalFormat, { area: of, id });
    },
    ClearAll: clearAll,
  },
};

/** Takes the rules off these cells; elsewhere they stay. */
async function clearAll(of: Area): Promise<void> {
  const { model, sheet, rects } = of;
  await model.checkUnprotected(sheet);
  for (const { id } of await rulesOf(of)) {
    const rule = await ruleNow({ area: of, id });
    const left = rects.reduce((rest, own) => rest.flatMap((rect) => subtract(rect, own)), [...rule.rects]);
    if (left.length === 0) await model.grid.deleteConditionalFormat(sheet, id);
    else await model.grid.updateConditionalFormat(sheet, id, { rects: left });
  }
}

export const conditionalFormatsOf = (of: Area): HostObject => HostObject.of(conditionalFormats, of);
