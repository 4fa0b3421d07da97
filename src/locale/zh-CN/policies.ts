import { presets } from '../../domain/policies/presets';

/** Policies that can be chosen by name, as lists and the guide show them. */
export const policies = {
  columns: {
    name: '名称',
    place: '地区',
    from: '时间',
    serves: '用于',
    state: '核实',
    source: '来源',
    parameter: '参数',
    value: '数值',
    unit: '单位',
  },
  states: { confirmed: '原文件', unconfirmed: '未核实' },
  undated: '未注明',
  separator: '、',
  families: { staffing: '应配人数', certificates: '持证奖励和津贴', payGrade: '岗位等级', rules: '审核规则' },
  line: '{{label}}：{{text}}',
  note: '说明',
  warning: '未核实：没有见到文件原文，不是任何计算的默认值；使用前请与本地文件核对。',
  default: '应配人数的默认标准',
  // A policy is Chinese as its source: its own words are the Chinese ones.
  presets: Object.fromEntries(
    presets.map(({ name, place, source, note }) => [
      name,
      { place, source, ...(note === '' ? {} : { note }) },
    ]),
  ),
};
