import { SelectableOptionMenuItemType } from '@fluentui/react';
import { familiesOf, type Preset } from '../../domain/policies/preset';
import { presetNamed, presets } from '../../domain/policies/presets';
import { DEFAULT_STAFFING } from '../../domain/policies/presets/staffing';
import { foldText } from '../../domain/text/fold';
import { t } from '../../locale';
import { fold } from '../../workbook/read-return/fold';
import type { FieldOption } from './field-options';
import type { Sources } from './source';
import { structured } from './write-formula';

const gives =
  (start: string) =>
  ({ values }: Preset): boolean =>
    Object.keys(values).some((name) => name.startsWith(start));
const isStaffing = (preset: Preset): boolean => familiesOf(preset).includes('staffing');

/** Which presets a function can calculate with; a policy of another kind would only give it an error. */
const SERVES: Readonly<Record<string, (preset: Preset) => boolean>> = {
  STAFFQUOTA: isStaffing,
  'STAFFQUOTA.DETAIL': isStaffing,
  CERTBONUS: gives('一次性奖励'),
  CERTALLOWANCE: gives('月津贴'),
  PAYGRADE: (preset) => familiesOf(preset).includes('payGrade'),
};

const presetsFor = (name: string): readonly Preset[] => presets.filter(SERVES[name] ?? (() => false));

/** The norm that a function takes where no policy is given; undefined where one must be given. */
export const defaultPolicy = (name: string): string | undefined =>
  SERVES[name] === isStaffing ? DEFAULT_STAFFING.name : undefined;

const COLUMNS = ['参数名', '值'] as const;

/** Parameter and value of each table of policy parameters in the workbook, as text of a field. */
export function policyTables({ tables }: Sources): { readonly table: string; readonly text: string }[] {
  return tables.flatMap(({ name, columns }) => {
    const [parameter, value] = COLUMNS.map((wanted) => columns.find(({ header }) => fold(header) === wanted));
    if (name === null || !parameter || !value) return [];
    return [{ table: name, text: structured(name, parameter.header, value.header) }];
  });
}

const heading = (key: string): FieldOption => ({
  key: `h:${key}`,
  text: t(`insert/policy.${key}`),
  itemType: SelectableOptionMenuItemType.Header,
});

/** Policies that a function can take: none where it has a norm, the workbook's tables, presets by name. */
export function policyOptions(name: string, sources: Sources): FieldOption[] {
  const norm = defaultPolicy(name);
  const tables = policyTables(sources).map(({ table, text }): FieldOption => ({
    key: `p:${table}`,
    text,
    data: table,
  }));
  const named = presetsFor(name).map((preset): FieldOption => ({
    key: `p:${preset.name}`,
    text: preset.name,
    data: preset.confirmed ? preset.name : t('insert/policy.unconfirmed', { name: preset.name }),
  }));
  return [
    ...(norm === undefined
      ? []
      : [{ key: 'p:', text: '', data: t('insert/policy.none', { name: norm }) } satisfies FieldOption]),
    ...(tables.length > 0 ? [heading('tables'), ...tables] : []),
    ...(named.length > 0 ? [heading('presets'), ...named] : []),
  ];
}

/** What is to be known of a policy before it is used: that nobody has read it in its document; "" for nothing. */
export function policyWarning(text: string): string {
  const unread = foldText(text)
    .split('+')
    .map(presetNamed)
    .filter((preset) => preset?.confirmed === false);
  const sources = [...new Set(unread.map((preset) => t(`policies/presets.${preset?.name}.source`)))];
  return sources.length === 0
    ? ''
    : t('insert/policy.warning', { sources: sources.join(t('policies/separator')) });
}
