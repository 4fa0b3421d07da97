import { catalogue } from '../../../src/rules/catalogue';
import { county } from '../support/county';
import { returnData } from '../support/return-data';
import { run } from '../support/run';

test('a sound county has no finding, and only rules without a threshold or sheet do not speak', () => {
  const { findings, outcomes } = run(returnData(county), catalogue);
  expect(findings).toEqual([]);
  expect(outcomes.filter(({ status, reason }) => status === 'skipped' && reason?.key !== 'noPrior')).toEqual(
    [],
  );
});
