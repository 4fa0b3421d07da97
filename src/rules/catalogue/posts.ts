import type { Rule } from '../rule';
import { POSTS } from './columns';
import { withoutRespelled } from './respelled';
import { addUp, filledWhen, num, unique } from './forms';

const OUTLINE = 'Survey outline on the social-work workforce';

/** Words put for others are H04's. */
const TEXT_DAMAGE = `SHEQU.TEXTCHECK(${withoutRespelled('[@因缺社工未开展事项]')})`;

/** 社工岗位与需求表. */
export const postRules: readonly Rule[] = [
  unique(POSTS, ['单位代码'], { id: 'C06', source: 'One record a unit' }),
  {
    id: 'B19',
    table: POSTS,
    when: 'LEFT([@是否设立社工岗位],1)="0"',
    formula: 'AND(N([@已设岗位数])=0,N([@实际在岗社工])=0)',
    needs: ['是否设立社工岗位'],
    severity: 'hard',
    marks: ['是否设立社工岗位', '已设岗位数', '实际在岗社工'],
    source: `${OUTLINE}, question 3`,
  },
  ...['已设岗位数', '实际在岗社工'].map((name) =>
    filledWhen(POSTS, name, 'LEFT([@是否设立社工岗位],1)="1"', {
      id: 'S15',
      source: 'Template of the return: filled in where there are posts',
    }),
  ),
  {
    id: 'B19b',
    table: POSTS,
    // Two may share a post: soft.
    when: 'LEFT([@是否设立社工岗位],1)="1"',
    formula: `${num('实际在岗社工')}<=${num('已设岗位数')}`,
    needs: ['是否设立社工岗位', '实际在岗社工', '已设岗位数'],
    severity: 'soft',
    marks: ['实际在岗社工', '已设岗位数'],
    expected: `"≤"&${num('已设岗位数')}`,
    source: `${OUTLINE}, question 3`,
  },
  {
    id: 'H07',
    table: POSTS,
    formula: `${TEXT_DAMAGE}=""`,
    missing: 'outOfScope',
    severity: 'soft',
    marks: ['因缺社工未开展事项'],
    values: { reason: TEXT_DAMAGE },
    source: 'Damage log of the source documents: page numbers in words, residue of readings, misread signs',
  },
  addUp(POSTS, '需配社会工作者', ['其中:高级', '其中:中级', '其中:初级'], {
    id: 'G01',
    source: `${OUTLINE}, question 10`,
  }),
];
