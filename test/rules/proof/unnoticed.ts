/**
 * Slips that no case notices, by rule: how many, and why. The number is exact: a case that notices one more takes it
 * off the list.
 */
export const unnoticed: Readonly<
  Record<string, Readonly<Record<string, readonly [slips: number, why: string]>>>
> = {
  社区基本情况表: {
    A14: [3, 'part of a scope in which the formula gives the same answer or none'],
    B12b: [1, 'part of a scope in which the formula gives the same answer or none'],
    D02b: [5, 'six bounds stand in one formula: each is shown from one side'],
    E01: [6, 'part of a scope in which the formula gives the same answer or none'],
    E06: [3, 'part of a scope in which the formula gives the same answer or none'],
    E08b: [1, 'part of a scope in which the formula gives the same answer or none'],
    F04: [1, 'part of a scope in which the formula gives the same answer or none'],
    F13: [1, 'part of a scope in which the formula gives the same answer or none'],
    F14: [1, 'part of a scope in which the formula gives the same answer or none'],
    H01: [15, 'whether a count may be exactly so many times its partner: the bound itself is nobody’s case'],
    S14: [1, 'part of a scope in which the formula gives the same answer or none'],
  },
  社区工作者花名册: {
    A02: [1, 'part of a scope in which the formula gives the same answer or none'],
    B01: [1, 'part of a scope in which the formula gives the same answer or none'],
    B05b: [1, 'part of a scope in which the formula gives the same answer or none'],
    B06b: [1, 'part of a scope in which the formula gives the same answer or none'],
    B06c: [3, 'part of a scope in which the formula gives the same answer or none'],
    B06d: [1, 'part of a scope in which the formula gives the same answer or none'],
    B08: [3, 'codes shorter than nine digits under the level that they cannot decide'],
    C02: [4, 'the cheap question before the dear one gives the same answer'],
    C02b: [2, 'the cheap question before the dear one gives the same answer'],
    C02c: [2, 'the cheap question before the dear one gives the same answer'],
    C08: [1, 'part of a scope in which the formula gives the same answer or none'],
    D09b: [1, 'part of a scope in which the formula gives the same answer or none'],
    E02e: [2, 'no case shows this part from both sides'],
    E09: [6, 'no case shows this part from both sides'],
    E10: [4, 'no case shows this part from both sides'],
    E11: [2, 'no case shows this part from both sides'],
    E12: [2, 'no case shows this part from both sides'],
    F08: [1, 'part of a scope in which the formula gives the same answer or none'],
    F08b: [8, 'the bounds of the scope are F08’s own cases'],
  },
  社工站情况表: {
    D03b: [1, 'part of a scope in which the formula gives the same answer or none'],
    E01: [2, 'part of a scope in which the formula gives the same answer or none'],
  },
  社工服务机构台账: {
    E01: [4, 'part of a scope in which the formula gives the same answer or none'],
    G16: [1, 'part of a scope in which the formula gives the same answer or none'],
  },
  培训登记表: {
    B10: [2, 'part of a scope in which the formula gives the same answer or none'],
  },
  考试登记表: {
    E04: [5, 'the same question is asked of two ways to write a year'],
    E07: [6, 'the same question is asked of two ways to write a year'],
    G14: [2, 'part of a scope in which the formula gives the same answer or none'],
  },
  活动与服务表: {
    B11b: [2, 'part of a scope in which the formula gives the same answer or none'],
    D12: [2, 'part of a scope in which the formula gives the same answer or none'],
  },
  服务对象情况表: {
    B12c: [2, 'part of a scope in which the formula gives the same answer or none'],
  },
  经费与待遇表: {
    D10: [2, 'part of a scope in which the formula gives the same answer or none'],
    S15: [4, 'part of a scope in which the formula gives the same answer or none'],
  },
  换届情况表: {
    D07: [1, 'part of a scope in which the formula gives the same answer or none'],
  },
  人员变动登记表: {
    D08: [3, 'part of a scope in which the formula gives the same answer or none'],
    D08b: [1, 'part of a scope in which the formula gives the same answer or none'],
    E02d: [5, 'no case shows this part from both sides'],
    F11: [1, 'part of a scope in which the formula gives the same answer or none'],
  },
  区划变更: {
    E14: [4, 'no case shows this part from both sides'],
  },
  封面: {
    I02: [1, 'part of a scope in which the formula gives the same answer or none'],
    I06: [1, 'part of a scope in which the formula gives the same answer or none'],
  },
  汇总表: {
    D13: [4, 'no case shows this part from both sides'],
    D14: [6, 'no case shows this part from both sides'],
    F01b: [2, 'no case shows this part from both sides'],
    G11: [4, 'no case shows this part from both sides'],
    G11b: [6, 'no case shows this part from both sides'],
    G11c: [2, 'no case shows this part from both sides'],
    G12: [1, 'no case shows this part from both sides'],
    G12b: [1, 'no case shows this part from both sides'],
    G13: [2, 'no case shows this part from both sides'],
    G13b: [5, 'no case shows this part from both sides'],
    G17: [1, 'no case shows this part from both sides'],
    G17b: [3, 'no case shows this part from both sides'],
    G18: [1, 'no case shows this part from both sides'],
    H09: [8, 'no case shows this part from both sides'],
    H10: [5, 'no case shows this part from both sides'],
    H11: [4, 'no case shows this part from both sides'],
    I01: [1, 'no case shows this part from both sides'],
  },
  上期数据: {
    E08: [1, 'part of a scope in which the formula gives the same answer or none'],
  },
};
