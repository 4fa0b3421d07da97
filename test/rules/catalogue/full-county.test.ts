import { describeFinding } from '../../../src/locale/findings';
import { checkParts } from '../support/cases';
import { fullCounty } from '../support/sheets';

test('a sheet that was not handed in has no finding, whatever the others say of it', () => {
  const { 持证社工登记表: _, ...sheets } = fullCounty.sheets!;
  const { findings, outcomes } = checkParts({ ...fullCounty, sheets });
  expect(findings.filter(({ sheet }) => sheet === '持证社工登记表')).toEqual([]);
  expect(outcomes.find(({ rule }) => rule === 'D05c')).toMatchObject({ status: 'ran', fail: 0 });
});

test('a county that hands in all sheets without a mistake has no finding', () => {
  const { findings, outcomes } = checkParts(fullCounty);
  expect(
    findings.map((finding) => `${finding.sheet} ${finding.rule} ${describeFinding(finding).message}`),
  ).toEqual([]);
  expect(
    outcomes
      // Last period's return was not given.
      .filter(({ status, reason }) => status === 'skipped' && reason && reason.key !== 'noPrior')
      .map(({ rule, reason }) => [rule, reason]),
  ).toEqual([]);
});
