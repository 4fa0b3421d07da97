import fc from 'fast-check';
import { communityWorkforce, pickSheets } from '../../src/returns';

const names = communityWorkforce.sheets.map(({ name }) => name);
const required = communityWorkforce.sheets.filter((sheet) => sheet.required).map(({ name }) => name);

test('the sheets that are asked for, the required ones always, in the order of the template', () => {
  fc.assert(
    fc.property(fc.subarray(names), (wanted) => {
      const { template, unknown } = pickSheets(communityWorkforce, wanted);
      expect(unknown).toEqual([]);
      expect(template.sheets.map(({ name }) => name)).toEqual(
        names.filter((name) => required.includes(name) || wanted.includes(name)),
      );
    }),
  );
});

test('a name of no sheet is said, not passed over', () => {
  const { template, unknown } = pickSheets(communityWorkforce, ['培训登记', '培训登记表']);
  expect(unknown).toEqual(['培训登记']);
  expect(template.sheets.map(({ name }) => name)).toEqual([...required, '培训登记表']);
});
