import { matching } from './damage';

const UNIT = '[户戶人名个個家年月日万萬亿億元%％]';
/** 〔2023〕 is the year of a document's number, 6×8 a product, * alone in front of words a note. */
const MASKED = new RegExp(
  [
    '某(?![些种種类類个個项項])',
    '〔[.…·。某XxＸｘ×*＊_＿□○\\s]{0,40}〕',
    '(?<![A-Za-z])[XxＸｘ]{2,40}(?![A-Za-z])',
    '[×*＊]{2,40}',
    '(?<=\\d)[×*＊](?!\\s?\\d)',
    `(?<!\\d\\s?)[×*＊](?=${UNIT})`,
    '^\\s?[×*＊]\\s?$',
  ].join('|'),
  'gu',
);

/** Digits hidden or taken out: 某, 201某年, 〔…〕, ××户, 1***. In a number each of them means that there is no number. */
export const maskedDigits = matching(MASKED, ([found]) => ({ kind: 'maskedDigits', found }));
