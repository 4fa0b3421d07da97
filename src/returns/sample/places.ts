/** A street, town or township of the sample county. Below the county the codes are fictitious. */
export interface Street {
  readonly name: string;
  /** Nine digits. */
  readonly code: string;
  readonly inner: boolean;
  /** Names of its urban communities. */
  readonly communities: readonly string[];
  /** How many certificate holders work in it. */
  readonly holders: number;
}

export const COUNTY_CODE = '410122';
export const COUNTY_NAME = '示例县';

/** The streets and towns with urban communities: 39 communities, 93 certificate holders. */
export const STREETS: readonly Street[] = [
  {
    name: '大孟街道',
    code: '410122004',
    inner: false,
    communities: ['孟西社区', '文萃社区', '湖滨社区', '官渡桥社区'],
    holders: 5,
  },
  {
    name: '青年路街道',
    code: '410122001',
    inner: true,
    communities: [
      '青年社区',
      '商都社区',
      '滨河社区',
      '学苑社区',
      '建设社区',
      '荟萃社区',
      '人和社区',
      '康平社区',
    ],
    holders: 12,
  },
  {
    name: '东风路街道',
    code: '410122002',
    inner: true,
    communities: [
      '东风社区',
      '解放社区',
      '城东社区',
      '和谐社区',
      '春晖社区',
      '锦绣社区',
      '福苑社区',
      '新圃社区',
      '清苑社区',
      '祥和社区',
    ],
    holders: 27,
  },
  {
    name: '广惠街街道',
    code: '410122003',
    inner: true,
    communities: [
      '广惠社区',
      '南城社区',
      '惠民社区',
      '泰安社区',
      '牟山社区',
      '晨光社区',
      '绿苑社区',
      '百花社区',
      '兴业社区',
    ],
    holders: 32,
  },
  {
    name: '万洪路区域发展中心',
    code: '410122400',
    inner: false,
    communities: ['万洪社区', '汇泽社区'],
    holders: 2,
  },
  {
    name: '刘集镇',
    code: '410122109',
    inner: false,
    communities: ['刘集社区', '郑开社区', '运粮河社区', '文博社区'],
    holders: 13,
  },
  {
    name: '官渡镇',
    code: '410122101',
    inner: false,
    communities: ['官渡社区', '桥头社区'],
    holders: 2,
  },
];

/** Towns without urban communities, with one certificate holder each. */
export const OTHER_TOWNS = [
  { name: '雁鸣湖镇', code: '410122110', holders: 1 },
  { name: '狼城岗镇', code: '410122102', holders: 1 },
  { name: '刁家乡', code: '410122200', holders: 1 },
] as const;

/** Counties elsewhere, for registrations and residences outside the county (six digits, in force). */
export const ELSEWHERE: readonly string[] = ['410223', '410105', '410184', '410221', '411023'];
