import { examples } from '../../../src/domain/functions/examples';
import { functions } from '../../../src/domain/functions/registry';
import { associated } from '../../../src/functions/associate';
import { descriptions as en } from '../../../src/locale/en/functions';
import { guide as enGuide } from '../../../src/locale/en/guide';
import type { GuideEntry } from '../../../src/locale/guide-entry';
import { descriptions as zhCN } from '../../../src/locale/zh-CN/functions';
import { guide as zhGuide } from '../../../src/locale/zh-CN/guide';

/** Every function of this edition with its parameters, optional ones in brackets: formulas in cells rely on both. */
const SIGNATURES = `
  STAFFQUOTA(population, [households], [basis], [policy])
  STAFFQUOTA.DETAIL(population, [households], [policy])
  STAFFGAP(actual, quota)
  STAFFPER10K(staff, population)
  COMMITTEEOK(members, [min], [max])
  APPORTION(total, weights)
  LOCALLEVEL(homeCode, communityCode)
  LOCALRATE(levels, [scope])
  LOCALTABLE(levels, [groups])
  LOCALRULE(levels, [communities], [minCommunity], [minStreet], [mode])
  AGEAT(birth, date)
  AGEBAND(birth, date, [bands])
  EDUBAND(education, [scheme])
  IDCHECK(id)
  IDCHECK.REASON(id, [date])
  IDBIRTH(id)
  IDSEX(id)
  IDREGION(id)
  IDUPGRADE(id)
  IDMASK(id)
  USCCCHECK(code)
  USCCCHECK.REASON(code)
  PHONECHECK(phone)
  REGIONNAME(code)
  REGIONCODE(name)
  CERTRATE(levels, [level])
  CERTBONUS(level, policy)
  CERTALLOWANCE(level, policy, [months])
  PAYGRADE(post, years, [education], [certificate], [policy])
  PASSRATE(passed, base)
  PLANRATE(actual, plan)
  COVERAGE(present, required)
  SERVICERATIO(clients, staff)
  SHARE(part, whole, [decimals])
  SHARES(counts, [decimals], [method])
  SHARECHECK(shares, n, [decimals], [exhaustive])
  WHICHN(shares, [decimals], [max], [exhaustive])
  PPDIFF(a, b)
  YOY(now, before)
  PRIORFROMYOY(now, growth, [decimals])
  COMPOUND(base, rate, years)
  CNDATE(text)
  CNNUMBER(text)
  NUMCHECK(value)
  TEXTCHECK(text)
  TEXTCLEAN(text)
`
  .trim()
  .split('\n')
  .map((line) => line.trim());

const signature = (name: string): string => {
  const { parameters = [] } = functions.get(name) ?? {};
  return `${name}(${parameters.map((it) => (it.optional ? `[${it.name}]` : it.name)).join(', ')})`;
};
const nameOf = (line: string): string => line.slice(0, line.indexOf('('));
const names = SIGNATURES.map(nameOf);

test('the functions of this edition, and no others', () =>
  expect([...functions.keys()].filter((name) => !names.includes(name))).toEqual([]));

test('a name stands in the registry once', () => expect(new Set(names).size).toBe(46));

describe.each(SIGNATURES)('%s', (line) => {
  const name = nameOf(line);
  const own = examples.filter((example) => example.name === name);

  test('is there, with these parameters', () => expect(signature(name)).toBe(line));

  test('has a wrapper', () => expect(associated.has(name)).toBe(true));

  test.each([
    ['zh-CN', zhCN, zhGuide],
    ['en', en, enGuide],
  ] as [string, Record<string, { parameters: object }>, Record<string, GuideEntry>][])(
    'has words for the function wizard and the guide in %s',
    (_, descriptions, guide) => {
      expect(Object.keys(descriptions[name]?.parameters ?? {})).toEqual(
        functions.get(name)?.parameters.map((parameter) => parameter.name),
      );
      const { title = '', returns = '', notes = [] } = guide[name] ?? {};
      expect([title, returns, notes.join('')]).not.toContain('');
    },
  );

  test('has two worked examples or more, one of them with a range', () => {
    expect(own.length).toBeGreaterThanOrEqual(2);
    expect(own.some(({ args }) => args.some(Array.isArray))).toBe(true);
  });
});
