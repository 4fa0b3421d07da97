import type { CodeList } from '../template';
import { named } from './named';

/** 服务方式. */
export const serviceMode: CodeList = {
  id: 'serviceMode',
  source: '社工站运营情况报道（政府购买、自主运营）',
  entries: named('政府购买', '自主运营', '混合'),
};
