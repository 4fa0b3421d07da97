import { isDay } from '../../dates/ymd';
import { matching } from './damage';

/** Digits that stand alone, without decimals, separators or the letters of a code. */
const RUN = /(?<![\d.A-Za-z*×〔\-－]|\d[,，])\d{5,8}(?![\dA-Za-z*×]|\.\d|[,，]\d{3}(?!\d))/g;
/** The years that a "replace all" may have left: those in which the documents were edited. */
export const YEARS = '20(?:1[4-9]|2[0-6])';
const YEAR = new RegExp(YEARS);
/** What the digits of a code come after. */
const CODE = /(?:邮编|邮政编码|电话|编号|号码|代码|证号|学号|账号|QQ)\s?[:：为是]?\s?$/;
const COUNTED = /^\s?(?:多|余|餘)?[户戶个個人名家条條支]/;

/**
 * A year from 2014 to 2026 inside a longer number, as a wrong "replace all" leaves it: 202300户, 20142條, 22023个,
 * 2023000余. Years with their month (202312) and days (20231208) are not accused unless somebody counts with them
 * (202312户), nor are codes, telephone numbers and decimals. What the number was cannot be known: no suggestion.
 */
export const fusedYears = matching(RUN, (match) => {
  const found = match[0];
  const year = YEAR.exec(found)?.[0];
  const before = match.input.slice(Math.max(0, match.index - 8), match.index);
  if (year === undefined || CODE.test(before)) return undefined;
  const counted = COUNTED.test(match.input.slice(match.index + found.length, match.index + found.length + 4));
  if (found.length === 8 ? !counted || isDay(Number(found)) : isMonth(found) && !counted) return undefined;
  return { kind: 'fusedYear', found, year };
});

const isMonth = (digits: string): boolean => digits.length === 6 && /^20\d\d(?:0[1-9]|1[0-2])$/.test(digits);
