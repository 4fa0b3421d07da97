import type { CodeList } from '../template';
import { named } from './named';

/** 城区类别. */
export const cityArea: CodeList = {
  id: 'cityArea',
  source: '区级属地化调查（内外城区交叉表）',
  entries: named('内城区', '外城区', '不适用'),
};
