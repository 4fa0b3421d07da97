import { matching } from './damage';

const MISREAD = /([某\d])虬|(某)我(?![们們市区區县縣省国國镇鎮街局])/g;

/** Percent signs that character recognition read with the stop after them as one character: 某虬 was 某%。, 某我 was 某%，. */
export const ocrSigns = matching(MISREAD, ([found, before, masked]) => ({
  kind: 'ocrSign',
  found,
  suggestion: before === undefined ? `${masked}%，` : `${before}%。`,
}));
