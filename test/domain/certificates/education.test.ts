import { cellError, isError } from '../../../src/domain/cell';
import { creditedYears, type Education } from '../../../src/domain/certificates/education';
import { education } from '../../../src/returns/codes/education';

const CREDIT: ReadonlyMap<Education, number> = new Map([
  ['博士', 7],
  ['硕士', 5],
  ['本科', 3],
  ['大专', 1],
]);
const lacks = () => cellError('#N/A', 'policyLacks');
const years = (cell: string | number) => {
  const credited = creditedYears(cell, CREDIT, lacks);
  return isError(credited) ? credited.reason?.key : credited;
};

test('code, name and other names of a return count alike', () => {
  for (const { code, name, aliases = [] } of education.entries) {
    for (const word of [Number(code), name, `${code}${name}`, ...aliases]) {
      expect([code, word, years(word)]).toEqual([code, word, years(code)]);
    }
  }
});

test.each([
  [11, 7],
  ['硕士研究生毕业', 5],
  ['21', 3],
  ['大学专科', 1],
  ['中专', 0],
  ['初中', 0],
  ['研究生', 'creditUnclear'],
  ['研究生班毕业', 'creditUnclear'],
  ['硕士肄业', 'creditUnclear'],
  ['大专及以上', 'creditUnclear'],
  ['90', 'creditUnknown'],
  ['文化', 'creditUnknown'],
])('%s', (cell, expected) => expect(years(cell)).toBe(expected));

test('a policy that credits nothing cannot say; a blank asks for nothing', () => {
  expect(creditedYears('本科', new Map(), lacks)).toMatchObject({ reason: { key: 'policyLacks' } });
  expect(creditedYears('', new Map(), lacks)).toBe(0);
});
