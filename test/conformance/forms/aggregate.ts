import type { Forms } from './form';

const statistic = (name: string): readonly string[] => [
  `${name}({range})`,
  `${name}({range},{range})`,
  `${name}({num},{num})`,
  `${name}({any},{number})`,
  `${name}({column},{column},{column})`,
  `${name}([小],[@数])`,
];

export const aggregate: Forms = {
  SUM: [...statistic('SUM'), 'SUMPRODUCT([小]*1)', 'SUM([@数],[@小])'],
  AVERAGE: statistic('AVERAGE'),
  MEDIAN: statistic('MEDIAN'),
  MIN: statistic('MIN'),
  MAX: statistic('MAX'),
  PRODUCT: ['PRODUCT({num},{num})', 'PRODUCT({any},{number})', 'PRODUCT([空])', 'PRODUCT([@数],[@小])'],
  COUNT: statistic('COUNT'),
  COUNTA: statistic('COUNTA'),
  COUNTBLANK: ['COUNTBLANK({range})', 'COUNTBLANK([空])'],
  LARGE: ['LARGE({range},{count})', 'LARGE([数],{count})'],
  SMALL: ['SMALL({range},{count})', 'SMALL([日],{count})'],
  SUMPRODUCT: [
    'SUMPRODUCT([数],[小])',
    'SUMPRODUCT({range},[小])',
    'SUMPRODUCT(([类]="甲")*([小]>{whole}))',
    'SUMPRODUCT(--([混]={plain}))',
  ],
  ROWS: ['ROWS({range})'],
  COLUMNS: ['COLUMNS({range})', 'COLUMNS(码表[[键]:[值]])'],
  UNIQUE: [
    ['COUNTA(UNIQUE([类]))', 'SUMPRODUCT(1/COUNTIF([类],[类]))'],
    ['ROWS(UNIQUE([小]))', 'SUMPRODUCT(1/COUNTIF([小],[小]))'],
    ['COUNTA(UNIQUE([日]))', 'SUMPRODUCT(1/COUNTIF([日],[日]))'],
  ],
  FILTER: [
    ['SUM(FILTER([小],[类]={category#1},0))', 'SUMIFS([小],[类],{category#1})'],
    ['IFERROR(ROWS(FILTER([混],[小]>{count#1})),0)', 'SUMPRODUCT(--([小]>{count#1}))'],
  ],
};
