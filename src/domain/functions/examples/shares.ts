import { cellError } from '../../cell';
import type { Example } from './example';

/** The shares of one report by age, and by education, whose text speaks of 105 people. */
const byAge = [['50.0%'], ['42.2%'], ['6.7%'], ['1.1%']];
const byEducation = [['47.8'], ['47.8'], ['3.3']];

export const shares: readonly Example[] = [
  { name: 'SHARE', args: [39, 277], result: 0.1408 },
  { name: 'SHARE', args: [[[50], [15], ['']], 192, 1], result: [[0.26], [0.078], ['']] },
  { name: 'SHARE', args: [20, 18], result: cellError('#NUM!') },
  { name: 'SHARES', args: [[[45], [38], [6], [1]]], result: [[0.5], [0.422], [0.067], [0.011]] },
  { name: 'SHARES', args: [[[1, 1, 1]], 0, '最大余数'], result: [[0.34, 0.33, 0.33]] },
  { name: 'SHARES', args: [[[1], [15]], 1, '五成双'], result: [[0.062], [0.938]] },
  { name: 'SHARECHECK', args: [byAge, [[90], [105]]], result: [[true], [false]] },
  { name: 'SHARECHECK', args: [byEducation, 90], result: true },
  { name: 'SHARECHECK', args: [byEducation, 90, null, true], result: false },
  { name: 'WHICHN', args: [byAge], result: [[90], [180]] },
  { name: 'WHICHN', args: [byEducation], result: [[90], [92], [180], [182], [184]] },
  { name: 'WHICHN', args: [byEducation, 1, 200, true], result: cellError('#N/A') },
];
