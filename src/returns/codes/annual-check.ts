import type { CodeList } from '../template';
import { named } from './named';

/** 年检（年报）结论. */
export const annualCheck: CodeList = {
  id: 'annualCheck',
  source: '民办非企业单位台账（年检结论）',
  entries: named('合格', '基本合格', '不合格', '未报'),
};
