import type { Rule } from '../rule';
import { careerRules } from './careers';
import { certificateRules } from './certificates';
import { stationRules } from './stations';
import { agencyRules } from './agencies';
import { trainingRules } from './trainings';
import { examRules } from './exams';
import { examGrowthRules } from './exam-growth';
import { activityRules } from './activities';
import { clientRules } from './clients';
import { fundRules } from './funds';
import { appraisalRules } from './appraisals';
import { electionRules } from './elections';
import { changeRules } from './changes';
import { postRules } from './posts';
import { facilityRules } from './facilities';
import { communityRules } from './communities';
import { coverRules } from './cover';
import { numberRules } from './numbers';
import { divisionChangeRules } from './division-changes';
import { lastRosterRules } from './last-roster';
import { priorRules } from './prior';
import { requiredRules } from './required';
import { rosterAcrossRules } from './roster-across';
import { rosterCellRules } from './roster-cells';
import { rosterRecordRules } from './roster-records';
import { staffCountRules } from './staff-counts';
import { respelledRules } from './respelled';
import { summaryRules } from './summary';
import { textRules } from './text';

/**
 * The built-in rules. Their first letter is their class: A a cell, B a record, C across records, D across sheets,
 * E against last period, F policy, G totals, H damage by importing, I procedure, S structure of the return.
 *
 * Hard is only what cannot be true; what a true return can break is soft. Where that was decided the comment at
 * the rule says so, and its note (`rules/note` in src/locale) says it to whoever reads the printed rules. Structure
 * rules S01 to S09, S17 and S18 come from reading the return and are not formulas.
 */
export const catalogue: readonly Rule[] = [
  ...coverRules,
  ...communityRules,
  ...staffCountRules,
  ...rosterCellRules,
  ...rosterRecordRules,
  ...rosterAcrossRules,
  ...careerRules,
  ...certificateRules,
  ...stationRules,
  ...agencyRules,
  ...trainingRules,
  ...examRules,
  ...activityRules,
  ...clientRules,
  ...fundRules,
  ...appraisalRules,
  ...electionRules,
  ...changeRules,
  ...postRules,
  ...facilityRules,
  ...priorRules,
  ...examGrowthRules,
  ...summaryRules,
  ...lastRosterRules,
  ...divisionChangeRules,
  ...numberRules,
  ...textRules,
  ...respelledRules,
  ...requiredRules,
];
