import type { ReturnData } from '../../../src/returns/table';
import { catalogue } from '../../../src/rules/catalogue';
import type { Rule } from '../../../src/rules/rule';
import { collectSuites } from './collect';
import { evidenceOf } from './evidence';
import { families } from './families';
import { alone } from './judge-alone';
import { mutantsOf } from './mutants';
import { unnoticed } from './unnoticed';
import '../support/run';

const suites = collectSuites();

/** Rules of a family are the same formula on many columns: the first one stands for them. */
const rules = catalogue.filter(
  (rule, n) => !(rule.id in families) || catalogue.findIndex(({ id }) => id === rule.id) === n,
);

/** What a rule says of each return. */
const said = (rule: Rule, returns: readonly ReturnData[]): string =>
  returns
    .map((data) => {
      const { pass, fail, undecided } = alone(rule, data);
      return `${pass}/${fail}/${undecided}`;
    })
    .join(' ');

/** Slips in a rule that change nothing on any of its cases. */
function survivors(rule: Rule): string[] {
  const { fails, passes, undecided } = evidenceOf(rule, suites);
  const returns = [...new Set([...fails, ...passes, ...undecided])];
  const right = said(rule, returns);
  return mutantsOf(rule)
    .filter((mutant) => said(mutant.rule, returns) === right)
    .map(({ what }) => what);
}

const sheets = [...new Set(suites.map(({ sheet }) => sheet))];

test.each(sheets)(
  'the cases of %s notice a slip in any rule',
  (sheet) => {
    const found: Record<string, number> = {};
    const reversed: string[] = [];
    for (const rule of rules.filter(({ table }) => table === sheet)) {
      for (const what of survivors(rule)) {
        found[rule.id] = (found[rule.id] ?? 0) + 1;
        if (what.endsWith('negated')) reversed.push(`${rule.id} ${what}`);
      }
    }
    expect(reversed).toEqual([]);
    const listed = Object.entries(unnoticed[sheet] ?? {}).map(([id, [slips]]) => [id, slips]);
    expect(found).toEqual(Object.fromEntries(listed));
  },
  240_000,
);
