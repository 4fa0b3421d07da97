import type { Rule } from '../rule';
import { ROSTER } from './columns';
import { byEducation, FINISHED_EDUCATION, KNOWN_EDUCATION } from './education';
import { day, num } from './forms';

const EXAMS = 'Conditions of the examination for social workers, where the jurisdiction has set them';
const GRADES =
  'Pay grades with years credited for education and certificates, where the jurisdiction has set them';

/**
 * From when somebody can have worked as a social worker before the certificate: from the day of joining a
 * community; who came with the certificate worked elsewhere, at the earliest from the age at which one may work.
 */
const SINCE = `IF(${day('进入社区工作日期')}<=${day('取证年月')},${day('进入社区工作日期')},EDATE(${day('出生日期')},12*用工最低年龄))`;
/** Years count to the end of the year of the examination. */
const UNTIL = `DATE(YEAR(${day('取证年月')})+1,1,1)`;
const OTHER_MAJOR = 'IF(LEFT([@是否社工及相关专业],1)="0",报考年限.其他专业增加,0)';

/** Years that the conditions ask for, by level and education; an education without a parameter does not qualify. */
const CONDITIONS: readonly (readonly [code: string, years: string])[] = [
  [
    '1',
    byEducation(
      {
        高中: '报考年限.初级.高中',
        大专: `报考年限.初级.大专+${OTHER_MAJOR}`,
        本科: `报考年限.初级.本科+${OTHER_MAJOR}`,
        // Who has more has what a bachelor needs.
        硕士: `报考年限.初级.本科+${OTHER_MAJOR}`,
        博士: `报考年限.初级.本科+${OTHER_MAJOR}`,
      },
      '""',
    ),
  ],
  ['2', intermediate('报考年限.中级.高中', '报考年限.中级.大专')],
  // After the intermediate level, which took its own years; when it was passed is not on the roster.
  ['3', `IFERROR(${intermediate('""', '""')}+报考年限.高级.本科,"")`],
];

function intermediate(secondary: string, college: string): string {
  const more = (years: string): string => (years === '""' ? years : `${years}+${OTHER_MAJOR}`);
  return byEducation(
    {
      高中: secondary,
      大专: more(college),
      本科: more('报考年限.中级.本科'),
      硕士: more('报考年限.中级.硕士'),
      博士: more('报考年限.中级.博士'),
    },
    '""',
  );
}

const conditions: readonly Rule[] = CONDITIONS.map(([code, years]) => ({
  id: 'B06c',
  table: ROSTER,
  // Years of work outside the communities, and a diploma earned since, are not on the roster: soft.
  when: `AND(LEFT([@持证级别],1)="${code}",${KNOWN_EDUCATION})`,
  formula: `LET(年限,${years},IF(年限="",FALSE,EDATE(${SINCE},12*年限)<=${UNTIL}))`,
  needs: ['持证级别', '学历', '是否社工及相关专业', '取证年月', '进入社区工作日期', '出生日期'],
  severity: 'soft',
  marks: ['持证级别', '学历', '取证年月'],
  values: { since: `TEXT(${SINCE},"yyyy-mm-dd")`, yearsNeeded: years },
  source: EXAMS,
}));

const STEPS = `SWITCH(LEFT([@持证级别],1),"1",持证晋级.初级,"2",持证晋级.中级,"3",持证晋级.高级,0)`;
const CREDIT = byEducation(
  Object.fromEntries(
    ['大专', '本科', '硕士', '博士'].map((education) => [education, `学历视同年限.${education}`]),
  ),
  '0',
);
const YEARS = `DATEDIF(${day('进入社区工作日期')},EDATE(统计时点,0),"y")`;

/** The grade that years, education and certificate give, never above the post's highest. Only the best certificate counts. */
const gradeOf = (post: string): string =>
  `MIN(${post}等级上限,${post}等级下限+INT((${YEARS}+${CREDIT})/晋档年数)+${STEPS})`;

/** A rule a post, so that one whose grades the jurisdiction leaves open does not keep the others from being judged. */
const grades: readonly Rule[] = ['正职', '副职', '其他人员'].map((post) => ({
  id: 'F08b',
  table: ROSTER,
  // Years in another post or place may count, and a decision may lift or hold somebody: soft. A grade outside the
  // post's range is F08's finding.
  when: `AND([@岗位类别]="${post}",[@在岗状态]="在岗",${FINISHED_EDUCATION},${num('岗位等级')}>=${post}等级下限,${num('岗位等级')}<=${post}等级上限)`,
  formula: `${num('岗位等级')}=${gradeOf(post)}`,
  needs: ['岗位类别', '在岗状态', '岗位等级', '学历', '持证级别', '进入社区工作日期'],
  severity: 'soft',
  marks: ['岗位等级', '岗位类别', '进入社区工作日期', '学历', '持证级别'],
  values: { yearsWorked: YEARS, credited: CREDIT, steps: STEPS },
  expected: gradeOf(post),
  source: GRADES,
}));

/** What years of work, education and certificate together allow. */
export const careerRules: readonly Rule[] = [...conditions, ...grades];
