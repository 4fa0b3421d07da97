import { CellError } from '../../cell';
import type { Example } from './example';

const column = (...cells: (string | number | CellError)[]) => cells.map((cell) => [cell]);
const HEADER = ['分组', '本社区', '本街道非本社区', '本区非本街道', '区外', '未填', '合计'];
const SHARES = ['本社区占比', '本街道非本社区占比', '本区非本街道占比', '区外占比'];

export const locality: readonly Example[] = [
  // The community itself, its street, its county, elsewhere, not filled in.
  {
    name: 'LOCALLEVEL',
    args: [column('410122001001', '410122001002', '410122100001', '410105001001', ''), '410122001001'],
    result: column(1, 2, 3, 4, ''),
  },
  // A code of a whole street does not tell the community.
  { name: 'LOCALLEVEL', args: ['410122001000', '410122001001'], result: new CellError('#N/A') },
  { name: 'LOCALLEVEL', args: ['410122', '410122001001'], result: new CellError('#VALUE!') },
  { name: 'LOCALRATE', args: [column('本社区', '本街道非本社区', '区外', '')], result: 0.3333 },
  { name: 'LOCALRATE', args: [column(1, 2, 3, 4), '本街道'], result: 0.5 },
  { name: 'LOCALRATE', args: [column('', '')], result: new CellError('#DIV/0!') },
  {
    name: 'LOCALTABLE',
    args: [column('本社区', 2, 4, ''), column('甲街道', '甲街道', '乙街道', '乙街道')],
    result: [
      [...HEADER, ...SHARES],
      ['甲街道', 1, 1, 0, 0, 0, 2, 0.5, 0.5, 0, 0],
      ['乙街道', 0, 0, 0, 1, 1, 2, 0, 0, 0, 1],
      ['合计', 1, 1, 0, 1, 1, 4, 0.3333, 0.3333, 0, 0.3333],
    ],
  },
  { name: 'LOCALTABLE', args: [column(1, '某处')], result: new CellError('#N/A') },
  // One community: one of its own residents and one more of the street.
  { name: 'LOCALRULE', args: [column('本社区', '本街道非本社区', '区外')], result: true },
  // Read side by side (并列), the street needs two of its own.
  { name: 'LOCALRULE', args: [column(1, 2, 4), null, 1, 2, '并列'], result: false },
  {
    name: 'LOCALRULE',
    args: [column(1, 1, 2, 2, 2), column('甲社区', '甲社区', '乙社区', '乙社区', '乙社区')],
    result: [
      ['社区', '本社区人数', '本街道人数', '达标'],
      ['甲社区', 2, 2, true],
      ['乙社区', 0, 3, false],
    ],
  },
];
