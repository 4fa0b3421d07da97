import type { Rule } from '../../rule';
import { shareRules } from './shares';
import { totalRules } from './totals';
import { wordingRules } from './wording';

/** 汇总表: what reports quote, and what they say about it. */
export const summaryRules: readonly Rule[] = [...shareRules, ...totalRules, ...wordingRules];
