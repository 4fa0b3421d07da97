import fc from 'fast-check';
import type { Cell } from '../../../src/domain/cell';
import { CriteriaIndex } from '../../../src/rules/language/criteria-index';
import { Dictionaries } from '../../../src/rules/language/dictionary';
import { literal, type Node, ofRecord } from '../../../src/rules/language/nodes';
import { Search } from '../../../src/rules/language/search';

const ROWS = 12;
/** So many different values that far more pairs are possible than there are records. */
const value = fc.nat(ROWS - 1).map((n): Cell => `v${n}`);
const column = fc.array(value, { minLength: ROWS, maxLength: ROWS });
const edits = fc.array(fc.record({ second: fc.boolean(), row: fc.nat(ROWS - 1), value }), { maxLength: 6 });

/** Searches the columns a and b for what `criteria` make of their cells, while cells change. */
const countsAs = (criteria: (a: Node, b: Node) => Node[], asked: (a: Cell, b: Cell) => Cell[]): void =>
  fc.assert(
    fc.property(column, column, edits, (a, b, changes) => {
      const index = new CriteriaIndex(new Dictionaries());
      const nodes = [a, b].map((values, at) => ofRecord({ name: String(at), column: at, values }));
      const search = new Search(index, [a, b], criteria(nodes[0]!, nodes[1]!));
      const expectRight = (): void => {
        for (let row = 0; row < ROWS; row += 1) {
          const [first, second] = asked(a[row]!, b[row]!);
          const rows = a.filter((cell, n) => cell === first && b[n] === second);
          expect(search.count(row)).toBe(rows.length);
        }
      };
      expectRight();
      for (const { second, row, value: cell } of changes) {
        const changed = second ? b : a;
        changed[row] = cell;
        index.replace(changed, row, cell);
        search.renew();
        expectRight();
      }
    }),
    { numRuns: 200 },
  );

test('records are counted by their own cells as these change', () =>
  countsAs(
    (a, b) => [a, b],
    (a, b) => [a, b],
  ));

test('and by those of another column, and by what is the same for all', () => {
  countsAs(
    (a, b) => [b, a],
    (a, b) => [b, a],
  );
  countsAs(
    (a) => [a, literal('v1')],
    (a) => [a, 'v1'],
  );
  countsAs(
    (_, b) => [b, literal('v1')],
    (_, b) => [b, 'v1'],
  );
});
