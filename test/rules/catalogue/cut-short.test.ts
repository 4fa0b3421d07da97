import { catalogue } from '../../../src/rules/catalogue';
import { returnData } from '../support/return-data';
import { run } from '../support/run';
import { fullCounty } from '../support/sheets';

const whole = String(fullCounty.roster[1].公民身份号码);

// COUNTIFS looks for long numbers by what begins with them: `41` begins all of a province, and `*` is a wildcard.
test.each(['41', '*', '?', `${whole.slice(0, 6)}****${whole.slice(10)}`, whole.slice(0, 17)])(
  'the number %s is not held against the people whose numbers it fits',
  (identity) => {
    const roster = fullCounty.roster.map((record, n) =>
      n === 0 ? { ...record, 公民身份号码: identity, 持证级别: '2中级' } : record,
    );
    const { findings } = run(returnData({ ...fullCounty, roster }), catalogue);
    const rules = new Set(findings.map(({ rule }) => rule));
    expect(['C02', 'C02b', 'C02c', 'C03b', 'D05'].filter((rule) => rules.has(rule))).toEqual([]);
    expect(['A02', 'A02b', 'A02d', 'A16'].some((rule) => rules.has(rule))).toBe(true);
  },
);
