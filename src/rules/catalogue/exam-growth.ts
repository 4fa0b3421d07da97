import type { Rule } from '../rule';
import { cell, EXAMS, PRIOR } from './columns';
import { num } from './forms';
import { before, criteria, EXAM, known } from './prior';

/**
 * A figure of an examination so many years before, by the year that 上期期别 begins with (2024, 2024年度). Two
 * criteria: "2024" finds the number and the very text, "2024?*" what has more behind it. By 主键: what several years
 * have has no 可比主键.
 */
const inYear = (figure: string, back: number): { known: string; value: string } => {
  const of = (period: string): string =>
    `${criteria(EXAMS, EXAM, figure, '主键')},${PRIOR}[上期期别],${period}`;
  const year = `(${num('考试年度')}-${back})`;
  const [exact, longer] = [of(`${year}&""`), of(`${year}&"?*"`)];
  return {
    known: `COUNTIFS(${exact})+COUNTIFS(${longer})=1`,
    value: `SUMIFS(${PRIOR}[上期值],${exact})+SUMIFS(${PRIOR}[上期值],${longer})`,
  };
};
/** Last year's figure: that of the year before, or the only one that there is; blank where it is not known. */
const lastYears = (figure: string): string => {
  const { known: placed, value } = inYear(figure, 1);
  return `IF(${placed},${value},IF(${known(EXAMS, EXAM, figure)},${before(EXAMS, EXAM, figure)},""))`;
};

/** Last year's figures that this year's and a growth as printed leave possible. */
const possible = (figure: string, growth: string): string =>
  `SHEQU.PRIORFROMYOY(${num(figure)},${cell(growth)})`;
/**
 * Whether a growth as printed fits; blank where last year is not known, or was nothing: from nothing nothing can grow by
 * a percentage. Whole numbers decide it; from anything to nothing is a fall of 100%.
 */
const fits = (figure: string, growth: string): string =>
  [
    `LET(上期,${lastYears(figure)},可行,${possible(figure, growth)}`,
    `IF(N(上期)=0,"",IF(${num(figure)}=0,${num(growth)}=-1,IF(ISERROR(INDEX(可行,1)),FALSE,OR(可行=上期)))))`,
  ].join(',');

/**
 * A growth that is printed beside its figure. 154% of 150 who passed and 453 who registered may be of either (from 59
 * or 178), so where it fits the other figure the finding says so. It may be of a corrected last year: soft.
 */
const grown = (figure: string, growth: string, other: string): Rule => ({
  id: 'E04',
  table: EXAMS,
  formula: fits(figure, growth),
  needs: ['单位代码', '考试年度', '级别', figure, growth],
  missing: 'outOfScope',
  severity: 'soft',
  marks: [growth, figure],
  values: {
    prior: lastYears(figure),
    feasible: `IFERROR(TEXTJOIN("、",TRUE,${possible(figure, growth)}),"")`,
    fitsOther: `IF(IFERROR(${fits(other, growth)}=TRUE,FALSE),"${other}","")`,
  },
  expected: `IFERROR(TEXT(${num(figure)}/${lastYears(figure)}-1,"0.00%"),"")`,
  source: 'Report on the examination: 154% more, of 59 who had passed or of 178 who had registered',
});

const THREE = [1, 2, 3].map((back) => inYear('报名人数', back));
const SUM_OF_THREE = THREE.map(({ value }) => value).join('+');

/** E: examinations against the years before, as 上期数据 has them. */
export const examGrowthRules: readonly Rule[] = [
  grown('报名人数', '报名同比增长', '通过人数'),
  grown('通过人数', '通过同比增长', '报名人数'),
  {
    id: 'E07',
    table: EXAMS,
    // Nothing is wrong with fewer: only the claim of "more than in the three years before" would be. A return that
    // carries more than last year's figure makes that comparison, and it is soft.
    when: `OR(${THREE.slice(1)
      .map(({ known }) => known)
      .join(',')})`,
    formula: `IF(AND(${THREE.map(({ known }) => known).join(',')}),${num('报名人数')}>${SUM_OF_THREE},"")`,
    needs: ['单位代码', '考试年度', '级别', '报名人数'],
    severity: 'soft',
    marks: ['报名人数'],
    values: { priorThree: SUM_OF_THREE },
    expected: `">"&(${SUM_OF_THREE})`,
    source: 'Report on the examination: more registered than in the three years before together',
  },
];
