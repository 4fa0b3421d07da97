import { LEAST_AREA } from '../parameters';
import { COMMUNITIES, type Draft, type ExpectedFinding } from './draft';

/**
 * What the clean county itself gives: soft findings such as every real county has. They stay in the damaged one,
 * so the communities concerned are set aside.
 */
export function naturalFindings(draft: Draft): ExpectedFinding[] {
  return draft.records(COMMUNITIES).flatMap((values, record) => {
    const found: ExpectedFinding[] = [];
    const add = (rule: string, marks: readonly string[]): void => {
      found.push(draft.finding(rule, COMMUNITIES, record, marks));
    };
    if (Number(values['核定员额']) < Number(values['应配人数'])) add('F01', ['核定员额']);
    if (Number(values['缺口']) < 0) add('F02', ['实有社区工作者']);
    const area = values['每百户面积'];
    if (typeof area === 'number' && area < LEAST_AREA)
      add('F13', ['每百户面积', '综合服务设施面积', '常住户数']);
    if (found.length > 0) draft.keep(COMMUNITIES, record);
    return found;
  });
}
