import { describeFinding } from '../../../src/locale/findings';
import { checkParts } from '../support/cases';
import { fullCounty } from '../support/sheets';

test('a county that hands in all sheets without a mistake has no finding', () => {
  const { findings, outcomes } = checkParts(fullCounty);
  expect(
    findings.map((finding) => `${finding.sheet} ${finding.rule} ${describeFinding(finding).message}`),
  ).toEqual([]);
  expect(
    outcomes
      .filter(({ status, reason }) => status === 'skipped' && reason)
      .map(({ rule, reason }) => [rule, reason]),
  ).toEqual([]);
});
