import { t } from '../../locale';
import type { Item, RuleGroup, SheetGroup } from './group';

/** What the list is grouped by first. */
export type GroupBy = 'sheet' | 'unit' | 'rule';

type Growing = Omit<RuleGroup, 'items'> & { readonly items: Item[] };

/**
 * The findings grouped anew: by unit and rule, or by rule and sheet, in the order in which they come by sheet.
 * A rule that is hard here and soft there stands as two.
 */
export function regroup(groups: readonly SheetGroup[], by: GroupBy): readonly SheetGroup[] {
  if (by === 'sheet') return groups;
  const tops = new Map<string, Map<string, Growing>>();
  for (const { sheet, rules } of groups) {
    for (const { rule, title, severity, items } of rules) {
      for (const item of items) {
        const top = by === 'unit' ? (item.finding.unit ?? t('pane/groupBy.noUnit')) : `${rule} ${title}`;
        const within = by === 'unit' ? rule : sheet;
        let inner = tops.get(top);
        if (!inner) tops.set(top, (inner = new Map()));
        const key = `${by}:${top}|${within}|${severity}`;
        let group = inner.get(key);
        if (!group) {
          group = { key, rule, severity, title: by === 'unit' ? title : sheet, items: [] };
          inner.set(key, group);
        }
        group.items.push(item);
      }
    }
  }
  return [...tops].map(([top, inner]) => ({ key: `${by}:${top}`, sheet: top, rules: [...inner.values()] }));
}
