import { serial } from '../dates';
import { COVER, type Draft } from './draft';

/** What may be wrong with the cover while the rest can still be judged: the reference date stays. */
export function damageCover(draft: Draft): void {
  draft.set(COVER, 0, '审核人', draft.get(COVER, 0, '填表人'));
  draft.expect(draft.finding('I05', COVER, 0, ['填表人', '审核人']));

  draft.set(COVER, 0, '联系电话', '1420000');
  draft.expect(draft.finding('A06', COVER, 0, ['联系电话']));

  draft.set(COVER, 0, '填报日期', serial(2025, 12, 20));
  draft.expect(draft.finding('I03', COVER, 0, ['填报日期', '统计时点']));

  draft.set(COVER, 0, '模板版本', '0.9');
  draft.expect(draft.finding('I04', COVER, 0, ['模板版本']));
}
