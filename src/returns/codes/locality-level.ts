import type { CodeList } from '../template';

/** 户口所在地级别, 居住地级别. */
export const localityLevel: CodeList = {
  id: 'localityLevel',
  source: '区级属地化调查',
  entries: [
    { code: '1', name: '本社区' },
    { code: '2', name: '本街道非本社区' },
    { code: '3', name: '本区非本街道', aliases: ['某区非本街道'] },
    { code: '4', name: '区外', aliases: ['某区以外', '不在某区', '区以外'] },
  ],
};
