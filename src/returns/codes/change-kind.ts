import type { CodeList } from '../template';
import { named } from './named';

/** 变动类型. */
export const changeKind: CodeList = {
  id: 'changeKind',
  source: '县转岗报道、区属地化调研（招录、调动、转岗）',
  entries: named(
    '招录',
    '选任',
    '转岗(网格员→社区工作者)',
    '交流调动',
    '借调',
    '辞职',
    '退休',
    '辞退',
    '死亡',
  ),
};
