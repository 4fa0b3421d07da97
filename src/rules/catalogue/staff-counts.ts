import type { Rule } from '../rule';
import { COMMUNITIES, ROSTER } from './columns';

/** Roster records of this community that meet further criteria. */
const count = (...criteria: string[]): string =>
  `COUNTIFS(${ROSTER}[所属社区代码],[@社区代码]${criteria.map((text) => `,${text}`).join('')})`;

const ON_DUTY = `${ROSTER}[在岗状态],"在岗"`;
const NOT_LEFT = `${ROSTER}[在岗状态],"<>离岗"`;
/** 公益性岗位 and 兼职 are no part of the staff counted. */
const COUNTED = `${ROSTER}[用工形式],"<>公益性岗位",${ROSTER}[用工形式],"<>兼职"`;
const MEMBER = `${ROSTER}[是否两委成员],"1*"`;
const NO_MEMBER = `${ROSTER}[是否两委成员],"<>1*"`;

/**
 * The least and the most that the roster can mean. People on secondment or long sick leave may or may not be
 * counted in, so between the two the sheets do not contradict each other.
 */
const least = count(ON_DUTY, COUNTED);
const most = count(NOT_LEFT);

/** As numbers: text that is none cannot be judged here (A14 has it), and digits kept as text count (A14b has them). */
const STAFF = '([@实有社区工作者]+0)';
const MEMBERS = '([@[其中:两委成员]]+0)';
const OTHERS = '([@[其中:其他专职]]+0)';
const ADDS_UP = `${STAFF}=${MEMBERS}+${OTHERS}`;

export const staffCountRules: readonly Rule[] = [
  {
    id: 'D02',
    table: COMMUNITIES,
    formula: ADDS_UP,
    severity: 'hard',
    marks: ['实有社区工作者', '其中:两委成员', '其中:其他专职'],
    expected: '[@[其中:两委成员]]+[@[其中:其他专职]]',
    source: 'County report: 556 = 240 + 316',
  },
  {
    id: 'D02b',
    table: COMMUNITIES,
    // Judged only where the record adds up by itself (D02), so that one wrong number makes one finding.
    when: `AND(${ADDS_UP},COUNTA(${ROSTER}[所属社区代码])>0)`,
    formula: [
      `AND(${STAFF}>=${least},${STAFF}<=${most}`,
      `${MEMBERS}>=${count(ON_DUTY, COUNTED, MEMBER)},${MEMBERS}<=${count(NOT_LEFT, MEMBER)}`,
      `${OTHERS}>=${count(ON_DUTY, COUNTED, NO_MEMBER)},${OTHERS}<=${count(NOT_LEFT, NO_MEMBER)})`,
    ].join(','),
    needs: ['社区代码', '实有社区工作者', '其中:两委成员', '其中:其他专职'],
    severity: 'hard',
    marks: ['实有社区工作者', '其中:两委成员', '其中:其他专职'],
    values: {
      roster: least,
      rosterMembers: count(ON_DUTY, COUNTED, MEMBER),
      rosterOthers: count(ON_DUTY, COUNTED, NO_MEMBER),
    },
    expected: least,
    source: 'The community sheet counts the people of the roster',
  },
  {
    id: 'F14',
    table: COMMUNITIES,
    // More than all who count, not more than all there are: those who do not count must have been counted in.
    // Another jurisdiction may count them, so it is soft; beyond that it is D02b's finding.
    when: `AND(${ADDS_UP},${most}>${count(NOT_LEFT, COUNTED)})`,
    formula: `OR(${STAFF}<=${count(NOT_LEFT, COUNTED)},${STAFF}>${most})`,
    needs: ['社区代码', '实有社区工作者', '其中:两委成员', '其中:其他专职'],
    severity: 'soft',
    marks: ['实有社区工作者', '其中:其他专职'],
    values: { excluded: `${most}-${count(NOT_LEFT, COUNTED)}` },
    expected: count(NOT_LEFT, COUNTED),
    source: '甘肃省社区工作者管理办法: 公益性岗位、政府临聘、兼职不计入员额',
  },
];
