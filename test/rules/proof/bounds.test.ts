import { catalogue } from '../../../src/rules/catalogue';
import { returnData } from '../support/return-data';
import { bounds } from './bounds';
import { alone } from './judge-alone';
import '../support/run';

test.each(bounds.map((bound, n) => [`${bound[0]} ${bound[3]} (${n})`, bound] as const))(
  '%s',
  (_, [id, sheet, parts, says]) => {
    const data = returnData(parts);
    const verdicts = catalogue
      .filter((rule) => rule.id === id && rule.table === sheet)
      .map((rule) => alone(rule, data));
    expect(verdicts.some(({ fail }) => fail > 0)).toBe(says === 'fails');
    expect(verdicts.some(({ pass, fail }) => pass + fail > 0)).toBe(true);
  },
);
