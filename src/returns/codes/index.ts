import { appraisal } from './appraisal';
import { certificateLevel } from './certificate-level';
import { certificateTitle } from './certificate-title';
import { cityArea } from './city-area';
import { communityType } from './community-type';
import { contractForm } from './contract-form';
import { duty } from './duty';
import { dutyStatus } from './duty-status';
import { education } from './education';
import { employerClass } from './employer-class';
import { ethnicity } from './ethnicity';
import { hasPremises } from './has-premises';
import { localityLevel } from './locality-level';
import { officeMode } from './office-mode';
import { origin } from './origin';
import { periodType } from './period-type';
import { political } from './political';
import { postClass } from './post-class';
import { reportStatus } from './report-status';
import { sex } from './sex';
import { tenure } from './tenure';
import { unitLevel } from './unit-level';
import { workField } from './work-field';
import { yesNo } from './yes-no';
import { stationLevel } from './station-level';
import { stationStatus } from './station-status';
import { serviceMode } from './service-mode';
import { stationRoom } from './station-room';
import { stationAppraisal } from './station-appraisal';
import { stationGrade } from './station-grade';
import { agencyStatus } from './agency-status';
import { annualCheck } from './annual-check';
import { trainingKind } from './training-kind';
import { activityKind } from './activity-kind';
import { serviceField } from './service-field';
import { clientKind } from './client-kind';
import { fundItem } from './fund-item';
import { fundSource } from './fund-source';
import { appraisalKind } from './appraisal-kind';
import { appraisalGrade } from './appraisal-grade';
import { electionResult } from './election-result';
import { changeKind } from './change-kind';
import { divisionChange } from './division-change';
import { volunteerLevel } from './volunteer-level';
import { summaryKind } from './summary-kind';
import { surveyClass } from './survey-class';
import { facilityKind } from './facility-kind';
import type { CodeList } from '../template';

/** Every code list of the templates, in the order of the drop-down sheet. */
export const codeLists: readonly CodeList[] = [
  sex,
  political,
  communityType,
  cityArea,
  yesNo,
  hasPremises,
  tenure,
  officeMode,
  postClass,
  duty,
  origin,
  contractForm,
  localityLevel,
  certificateLevel,
  certificateTitle,
  appraisal,
  dutyStatus,
  employerClass,
  workField,
  unitLevel,
  periodType,
  reportStatus,
  stationLevel,
  stationStatus,
  serviceMode,
  stationRoom,
  stationAppraisal,
  stationGrade,
  agencyStatus,
  annualCheck,
  trainingKind,
  activityKind,
  serviceField,
  clientKind,
  fundItem,
  fundSource,
  appraisalKind,
  appraisalGrade,
  electionResult,
  changeKind,
  divisionChange,
  volunteerLevel,
  surveyClass,
  facilityKind,
  education,
  ethnicity,
  summaryKind,
];

const byId = new Map(codeLists.map((list) => [list.id, list]));

/** The code list with this id; an unknown id is a mistake in a template, so it throws. */
export function codeList(id: string): CodeList {
  const list = byId.get(id);
  if (!list) throw new Error(`No code list ${id}`);
  return list;
}
