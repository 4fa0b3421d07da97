import type { PolicyParameter } from '../parameter';
import { LEVELS } from './certificates';

/** Education that a policy can credit as years of work, from the highest down. */
export const CREDITED = ['博士', '硕士', '本科', '大专'] as const;
export type Credited = (typeof CREDITED)[number];

/** Posts of the schemes known to us, with the names under which the rules know the same bounds. */
const POSTS: readonly (readonly [post: string, rulesName: string | undefined])[] = [
  ['正职', '正职'],
  ['副职', '副职'],
  ['其他', '其他人员'],
  ['专职委员', undefined],
  ['工作人员', undefined],
];
const END = { 起: '下限', 止: '上限' } as const;

const bound = (post: string, end: keyof typeof END, rulesName?: string): PolicyParameter => ({
  name: `岗位等级.${post}.${end}`,
  family: 'payGrade',
  type: 'number',
  unit: '级',
  whole: true,
  ...(rulesName === undefined ? {} : { aliases: [`${rulesName}等级${END[end]}`] }),
});

/** Pay grades (岗位等级): the bounds of each post, years a step, years credited for education, steps of a certificate. */
export const payGradeParameters: readonly PolicyParameter[] = [
  ...POSTS.flatMap(([post, rulesName]) => [bound(post, '起', rulesName), bound(post, '止', rulesName)]),
  { name: '晋档年数', family: 'payGrade', type: 'number', unit: '年' },
  ...CREDITED.map((education): PolicyParameter => ({
    name: `学历视同年限.${education}`,
    family: 'payGrade',
    type: 'number',
    unit: '年',
    zero: true,
  })),
  ...LEVELS.map((level): PolicyParameter => ({
    name: `持证晋级.${level}`,
    family: 'payGrade',
    type: 'number',
    unit: '级',
    zero: true,
    whole: true,
  })),
];

const OWN_POST = /^岗位等级\.([^.]{1,12})\.([起止])$/;

/** The bound of a post that only a bureau's own scheme has: any name may stand between 岗位等级 and 起 or 止. */
export function ownPost(name: string): PolicyParameter | undefined {
  const [, post, end] = OWN_POST.exec(name) ?? [];
  return post && end ? bound(post, end as keyof typeof END) : undefined;
}
