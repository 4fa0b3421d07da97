import { codeList, communityWorkforce, storedCode } from '../../../src/returns';
import type { ReturnContent, ReturnRecord } from '../../../src/returns/content';
import { contentOf, givenRecords } from '../../../src/returns/given';
import { sampleCounty } from '../../../src/returns/sample';
import { STREETS } from '../../../src/returns/sample/places';
import { staffingFigures } from '../../../src/returns/sheets/summary/staffing';
import type { ColumnSpec, SheetSpec } from '../../../src/returns/template';
import { calculated } from '../../../src/summary/calculate';
import { writeReturn } from '../../../src/xlsx/write-return';

type Records = readonly ReturnRecord[];

/** Something for every kind of column. */
function sampleOf(column: ColumnSpec, n: number): ReturnRecord[string] {
  if (column.codes !== undefined) {
    const { entries } = codeList(column.codes);
    return storedCode(entries[n % entries.length]);
  }
  switch (column.type) {
    case 'integer':
    case 'decimal':
      return Math.min(column.most ?? Infinity, (column.least ?? 0) + 3 * n + 1);
    case 'percent':
      return (n + 1) / 8;
    case 'date':
    case 'month':
      return 45_000 + 30 * n;
    case 'digits':
      return `41012200400${n + 1}`;
    default:
      return `${column.name}${n}`;
  }
}

/** All sheets of the template with records on them: the sample county's, and some for the others. */
export function allSheets(): Map<string, Records> {
  const county = sampleCounty().sheets;
  const streets = STREETS.map(({ name }) => name);
  const made = ({ columns }: SheetSpec, n: number): ReturnRecord =>
    Object.fromEntries(
      columns.flatMap((column) => {
        if (column.formula !== undefined) return [];
        return [[column.name, column.name.includes('街道') ? streets[n] : sampleOf(column, n)]];
      }),
    );
  return new Map(
    communityWorkforce.sheets.flatMap((spec): [string, Records][] => {
      if (spec.given) return [];
      return [[spec.name, county.get(spec.name) ?? [0, 1, 2].map((n) => made(spec, n))]];
    }),
  );
}

/** Figures of 汇总表 for every street of the sample county. */
export const streetFigures = (): Records => STREETS.flatMap(({ name }) => staffingFigures(name));

/** The template without anything filled in: its tables have a blank row each. */
export const noSheets = (): Map<string, Records> =>
  new Map(communityWorkforce.sheets.flatMap(({ name, given }) => (given ? [] : [[name, [{}]]])));

/**
 * A return with these sheets, its formulas with the values that the rules' language gives them.
 * @param figures formulas of 汇总表 besides those that the template has.
 */
export function fileOf(sheets: ReadonlyMap<string, Records>, figures: Records = []): Promise<Uint8Array> {
  const all = new Map(sheets);
  const formulas = new Map<string, string>();
  for (const spec of communityWorkforce.sheets) {
    if (spec.given) {
      const content = contentOf([...givenRecords(spec, communityWorkforce), ...figures]);
      all.set(spec.name, content.records);
      content.formulas.forEach((formula, place) => formulas.set(`${spec.name}/${place}`, formula));
    }
    // Named one by one, the formulas of whole columns are calculated too.
    for (const { name, formula } of spec.columns) {
      if (formula === undefined) continue;
      all.get(spec.name)?.forEach((_, record) => {
        const place = `${spec.name}/${record}/${name}`;
        if (!formulas.has(place)) formulas.set(place, formula);
      });
    }
  }
  const content: ReturnContent = { fictitious: true, sheets: all, formulas };
  return writeReturn(communityWorkforce, calculated(content, communityWorkforce));
}
