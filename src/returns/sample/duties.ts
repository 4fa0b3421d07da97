import type { Community } from './communities';
import type { Random } from './random';

/** A post in a community, before somebody holds it. */
export interface Post {
  readonly community: Community;
  readonly duty: '党组织书记' | '居委会主任' | '副书记' | '副主任' | '委员' | '其他专职工作人员';
  readonly postClass: '正职' | '副职' | '其他人员';
  readonly principal: boolean;
  readonly committee: boolean;
  /** Secretary of the party organisation and director of the residents' committee in one person. */
  readonly both: boolean;
}

/** Communities, in order, whose secretary and director are two people. */
const TWO_PRINCIPALS = new Set([3, 11, 20, 29, 36]);

/** All posts of a community, the secretary first. */
export function postsOf(random: Random, community: Community, index: number): Post[] {
  const both = !TWO_PRINCIPALS.has(index);
  const post = (duty: Post['duty'], postClass: Post['postClass'], more: Partial<Post> = {}): Post => ({
    community,
    duty,
    postClass,
    principal: false,
    committee: true,
    both: false,
    ...more,
  });
  const posts: Post[] = [post('党组织书记', '正职', { principal: true, both })];
  if (!both) posts.push(post('居委会主任', '正职', { principal: true }));
  posts.push(post('副书记', '副职'));
  if (random.chance(0.7)) posts.push(post('副主任', '副职'));
  while (posts.length < community.committee) posts.push(post('委员', '其他人员'));
  while (posts.length < community.committee + community.others) {
    posts.push(post('其他专职工作人员', '其他人员', { committee: false }));
  }
  return posts;
}
