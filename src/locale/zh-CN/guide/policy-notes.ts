import type { PolicyFamily } from '../../../domain/policies/parameter';
import { presetNames } from '../../../domain/policies/presets';

/** How a policy is given: the same for every function that takes one. */
export const HOW =
  '政策参数有三种给法：一是两列的区域，左列参数、右列数值，可以带表头；二是更宽、带表头“参数名”和“值”的区域，例如整张政策参数表 政策参数表[#All]；三是在一个单元格中填写政策的名称，例如 "甘肃2023"，几个政策可以用加号连接。数值为空的行不起作用。同一张表可以同时供各函数和审核规则使用，每个函数只看自己的参数。';

export const MISTAKES =
  '参数名不存在、同一参数给出两次、数值的类型不对、出现负数时，结果为 #VALUE!，错误信息中写明是哪个参数；像是写错一个字的，还会提示应为哪个。政策参数表中同一参数有几条（不同地区、不同日期）时，请只选取适用的行。';

/** The policies that a function can take by name; what no document confirms is marked as such. */
export function names(family: PolicyFamily): string {
  const confirmed = presetNames(family, true).join('、');
  const unconfirmed = presetNames(family, false)
    .map((name) => `${name}（未核实）`)
    .join('、');
  const known = confirmed === '' ? '没有出自原文件的政策' : `出自原文件的有：${confirmed}`;
  return `可以按名称使用的政策中，${known}；只见于转载网页的有：${unconfirmed}。未核实的政策不是任何计算的默认值，使用前请与本地文件核对；全部参数和来源可用命令 shequ policy list、shequ policy show 查看。`;
}
