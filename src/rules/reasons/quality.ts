import type { Cell } from '../../domain/cell';
import { LEAST_REASON } from '../../returns';

/** What is said when nothing is said: without punctuation, in lower case. */
const NOTHING: ReadonlySet<string> = new Set([
  ...['无', '没有', '暂无', '略', '同上', '见上', '如上', '同前', '是', '是的', '对', '对的', '正确', '准确'],
  ...['属实', '情况属实', '数据属实', '经核实', '已核实', '经核实属实', '经核实无误', '核实无误', '已核对'],
  ...[
    '无误',
    '数据无误',
    '数据正确',
    '如实填报',
    '据实填报',
    '按实填报',
    '实际情况',
    '真实',
    '正常',
    '特殊情况',
  ],
  ...['na', 'none', 'nil', 'ok', 'yes', 'true', 'correct', 'confirmed', 'verified', 'sameasabove', 'asabove'],
]);

/** What is weak about a reason; it holds all the same. */
export type Weakness = 'saysNothing' | 'short';

/**
 * Whether a reason says anything: 情况属实 says that it is so, and not why.
 *
 * @param least characters (letters and digits count, punctuation does not)
 */
export function weaknessOf(text: string, least = LEAST_REASON.value): Weakness | null {
  const said = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
  if (NOTHING.has(said) || /^(.)\1*$/su.test(said) || /^\d*$/.test(said)) return 'saysNothing';
  return [...said].length < least ? 'short' : null;
}

/** The least length that a return's parameters set; its default where they set nothing that can be one. */
export function leastLength(parameters: ReadonlyMap<string, Cell>): number {
  const value = Number(parameters.get(LEAST_REASON.name) ?? NaN);
  return Number.isInteger(value) && value >= 0 ? value : LEAST_REASON.value;
}
