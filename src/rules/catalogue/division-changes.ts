import type { Rule } from '../rule';
import { COMMUNITIES, DIVISION_CHANGES, PRIOR } from './columns';

const SOURCE = 'Statistical division codes: new, changed and abolished codes';
const code = `COUNTIFS(${COMMUNITIES}[社区代码],[@现社区代码])`;

/** 区划变更. */
export const divisionChangeRules: readonly Rule[] = [
  {
    id: 'E13',
    table: DIVISION_CHANGES,
    // A sheet that goes back for years names communities that have been changed again since: soft.
    formula: `OR(${code}>0,COUNTIFS([原社区代码],[@现社区代码])>0)`,
    missing: 'outOfScope',
    needs: ['现社区代码'],
    severity: 'soft',
    marks: ['现社区代码'],
    source: SOURCE,
  },
  {
    id: 'E13b',
    table: DIVISION_CHANGES,
    // The same; and last period's return may have forgotten one.
    when: `COUNTIFS(${PRIOR}[表名],"${COMMUNITIES}")>0`,
    formula: `OR(COUNTIFS(${PRIOR}[表名],"${COMMUNITIES}",${PRIOR}[主键],[@原社区代码])>0,COUNTIFS([现社区代码],[@原社区代码])>0)`,
    missing: 'outOfScope',
    needs: ['原社区代码'],
    severity: 'soft',
    marks: ['原社区代码'],
    source: SOURCE,
  },
  {
    id: 'E14',
    table: DIVISION_CHANGES,
    // A new community had no code and a merged one has one: anything else is no such change. Hard.
    formula:
      'IF([@变更类型]="新设",AND([@原社区代码]="",[@现社区代码]<>""),IF([@变更类型]="撤销",[@原社区代码]<>"",AND([@原社区代码]<>"",[@现社区代码]<>"")))',
    needs: ['变更类型'],
    severity: 'hard',
    marks: ['变更类型', '原社区代码', '现社区代码'],
    source: SOURCE,
  },
];
