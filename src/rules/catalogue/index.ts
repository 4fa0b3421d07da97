import type { Rule } from '../rule';
import { communityRules } from './communities';
import { coverRules } from './cover';
import { numberRules } from './numbers';
import { requiredRules } from './required';
import { rosterAcrossRules } from './roster-across';
import { rosterCellRules } from './roster-cells';
import { rosterRecordRules } from './roster-records';
import { staffCountRules } from './staff-counts';
import { textRules } from './text';

/**
 * The built-in rules. Their first letter is their class: A a cell, B a record, C across records, D across sheets,
 * F policy, G totals, H damage by importing, I procedure, S structure of the return.
 *
 * Hard is only what cannot be true; what a true return can break is soft. Where that was decided the comment at
 * the rule says so. Structure rules S01 to S08 come from reading the return and are not formulas.
 */
export const catalogue: readonly Rule[] = [
  ...coverRules,
  ...communityRules,
  ...staffCountRules,
  ...rosterCellRules,
  ...rosterRecordRules,
  ...rosterAcrossRules,
  ...numberRules,
  ...textRules,
  ...requiredRules,
];
