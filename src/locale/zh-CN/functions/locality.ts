/** Locality (属地化): what the function wizard says of each function, then of its arguments in their order. */
export const locality = {
  LOCALLEVEL: {
    description: '由两个12位统计用区划代码得出属地级别：1本社区、2本街道、3本区、4区外。',
    parameters: {
      homeCode: {
        name: '户口或居住地代码',
        description: '户口或居住地的12位区划代码，最好是文本；一个单元格或一列',
      },
      communityCode: {
        name: '社区代码',
        description: '所在社区的12位区划代码，最好是文本；一个单元格或一列',
      },
    },
  },
  LOCALRATE: {
    description: '属地率：在指定范围内的人数占已填级别人数的比例。',
    parameters: {
      levels: {
        name: '属地级别',
        description: '户口或居住地的级别，1至4或文字（本社区、本街道非本社区、本区非本街道、区外）',
      },
      scope: { name: '范围', description: '本社区（默认）、本街道、本区；范围由近及远，包含更近的级别' },
    },
  },
  LOCALTABLE: {
    description: '属地化汇总表：表头，每组一行，合计；四个级别的人数、未填、合计和四个占比。',
    parameters: {
      levels: { name: '属地级别', description: '户口或居住地的级别，1至4或文字' },
      groups: { name: '分组', description: '与级别同样大小的区域，如街道或岗位；省略时只有合计' },
    },
  },
  LOCALRULE: {
    description: '属地化要求（1名以上本社区居民、2名以上本街道居民）是否达标；给出社区时每个社区一行。',
    parameters: {
      levels: { name: '居住级别', description: '工作者居住地的级别，1至4或文字' },
      communities: { name: '社区', description: '与级别同样大小的区域，各人所在社区；省略时视为同一个社区' },
      minCommunity: { name: '本社区下限', description: '本社区居民至少几名，默认1' },
      minStreet: { name: '本街道下限', description: '本街道居民至少几名，默认2' },
      mode: { name: '方式', description: '包含（默认，本社区计入本街道）或并列' },
    },
  },
};
