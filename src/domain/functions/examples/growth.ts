import { cellError } from '../../cell';
import type { Example } from './example';

export const growth: readonly Example[] = [
  { name: 'PPDIFF', args: [0.52, 0.08], result: 44 },
  { name: 'PPDIFF', args: [[['47.8%'], [0.033], ['']], '50%'], result: [[-2.2], [-46.7], ['']] },
  {
    name: 'YOY',
    args: [
      [[150], [81], ['']],
      [[60], [90], [50]],
    ],
    result: [[1.5], [-0.1], ['']],
  },
  { name: 'YOY', args: [12, 0], result: cellError('#DIV/0!') },
  { name: 'PRIORFROMYOY', args: [150, '154%'], result: 59 },
  { name: 'PRIORFROMYOY', args: [[[150], [453]], 1.54], result: [[59], [178]] },
  { name: 'PRIORFROMYOY', args: [150, '1%'], result: [[148], [149]] },
  { name: 'PRIORFROMYOY', args: [1, '154%'], result: cellError('#N/A') },
  { name: 'COMPOUND', args: [1500000, '19.64%', 1], result: 1794600 },
  { name: 'COMPOUND', args: [1000, 0.1, [[1], [2], [3]]], result: [[1100], [1210], [1331]] },
  { name: 'COMPOUND', args: [90, -1, 2], result: cellError('#NUM!') },
];
