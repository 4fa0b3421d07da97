import type { CodeList } from '../template';
import { named } from './named';

/** 服务领域. */
export const serviceField: CodeList = {
  id: 'serviceField',
  source: '社工站服务领域报道',
  entries: named(
    '社会救助',
    '儿童关爱和未成年人保护',
    '养老服务',
    '城乡社区建设',
    '基层社会治理',
    '助残',
    '其他',
  ),
};
