import fc from 'fast-check';
import { makeIdentity } from '../../../src/domain/identity/make';
import { correctCell } from '../../../src/rules/fixes/cells/correct';
import { applyRecipe, recipeFor } from '../../../src/workbook/fixes/recipe';

const ID = makeIdentity('412428', 19800717, 302);

test.each<[string | number, string]>([
  [` ${ID}`, 'u20 0-17'],
  [ID.slice(0, 6) + ID.slice(8, 17), '0-5 8-16'],
  [Number(ID.slice(0, 6) + ID.slice(8, 17)), '# 0-5 8-16'],
])('%j is told by places', (before, recipe) => {
  expect(recipeFor(before, ID)).toBe(recipe);
  expect(applyRecipe(recipe, ID)).toBe(before);
});

test('every spelling that is corrected comes back from its recipe, which holds no run of its digits', () => {
  const sign = fc.constantFrom('', '', '', ' ', '-', '\u200b', '\u3000');
  const spelling = fc.record({
    sequence: fc.integer({ min: 0, max: 995 }),
    wide: fc.array(fc.boolean(), { minLength: 18, maxLength: 18 }),
    signs: fc.array(sign, { minLength: 18, maxLength: 18 }),
  });
  fc.assert(
    fc.property(spelling, ({ sequence, wide, signs }) => {
      const id = makeIdentity('412428', 19800717, sequence);
      const before = [...id]
        .map((c, i) => signs[i] + (wide[i] ? String.fromCharCode(c.charCodeAt(0) + 0xfee0) : c.toLowerCase()))
        .join('');
      const after =
        correctCell(before, { name: '号', type: 'identity', fill: 'must' }, '表')?.after ?? before;
      if (after === before) return;
      const recipe = recipeFor(before, String(after));
      expect(recipe).not.toBeNull();
      expect(applyRecipe(recipe!, String(after))).toBe(before);
      expect(recipe).not.toContain('19800717');
    }),
  );
});

test('a recipe that cannot be read, or that asks for more than is there, gives nothing', () => {
  for (const recipe of ['x', '0-99', 'uffffffff', '5-', '-']) expect(applyRecipe(recipe, ID)).toBeUndefined();
});
