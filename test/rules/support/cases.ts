import { catalogue } from '../../../src/rules/catalogue';
import type { Finding, RuleOutcome } from '../../../src/rules/finding';
import { county } from './county';
import { type Parts, returnData, sheetNamed } from './return-data';
import { run } from './run';

/** One rule with a return that breaks it, a near miss that does not, and one that cannot be judged. */
export interface Case {
  readonly rule: string;
  /** Which of several rules of one id, in words. */
  readonly about?: string;
  readonly fail: Parts;
  /** Cells blamed: record (from 0) and column, in order. */
  readonly cells: readonly (readonly [record: number, column: string])[];
  /** Whole columns blamed, where no record is. */
  readonly columns?: readonly string[];
  readonly pass: Parts;
  /** Null where a rule looks at the blank itself, so that there is nothing it could not judge. */
  readonly undecided: Parts | null;
  /** Other rules that the same defect breaks. */
  readonly also?: readonly string[];
}

export interface Result {
  readonly findings: readonly Finding[];
  readonly outcomes: readonly RuleOutcome[];
}

export const checkParts = (parts: Parts): Result => run(returnData(parts), catalogue);

const outcome = (result: Result, rule: string): RuleOutcome => {
  const found = result.outcomes.find((candidate) => candidate.rule === rule);
  if (!found) throw new Error(`no outcome of ${rule}`);
  return found;
};

const cellOf = (sheet: string, record: number, column: string): { row: number; column: number } => {
  const spec = sheetNamed(sheet);
  const place = spec.columns.findIndex((candidate) => candidate.name === column);
  if (place < 0) throw new Error(`no column ${column}`);
  return spec.layout === 'form' ? { row: place, column: 1 } : { row: record + 1, column: place };
};

type Collect = (suite: { sheet: string; cases: readonly Case[]; sound: Parts }) => void;
let collect: Collect | undefined;

/** Hands the cases of the tests loaded from now on to whoever wants to look at all of them, instead of running them. */
export const collecting = (to: Collect | undefined): void => {
  collect = to;
};

/** Runs the cases of one sheet as tests; `sound` is the return without a finding that they start from. */
export function testCases(sheet: string, cases: readonly Case[], sound: Parts = county): void {
  if (collect) return collect({ sheet, cases, sound });
  // A return that breaks a rule is judged by all of them, to see that no other one accuses it. What the rule itself
  // makes of a return takes the rules of that id on this sheet alone, so that those of other sheets cannot answer.
  const judge = (parts: Parts, rule: string): Result =>
    run(
      returnData(parts),
      catalogue.filter(({ id, table }) => id === rule && table === sheet),
    );
  describe.each(cases.map((each) => [`${each.rule} ${each.about ?? ''}`.trim(), each] as const))(
    '%s',
    (_, each) => {
      test('fails, and blames the right cells', () => {
        const result = checkParts(each.fail);
        const own = result.findings.filter((finding) => finding.rule === each.rule);
        expect(own.map((finding) => finding.cells)).toEqual([
          each.cells.map(([record, column]) => cellOf(sheet, record, column)),
        ]);
        expect(own.flatMap(({ ranges = [] }) => ranges.map(({ column }) => column))).toEqual(
          (each.columns ?? []).map((column) => cellOf(sheet, 0, column).column),
        );
        expect(own[0].sheet).toBe(sheet);
        const others = new Set(result.findings.map((finding) => finding.rule));
        others.delete(each.rule);
        expect([...others].sort()).toEqual([...(each.also ?? [])].sort());
      });
      test('passes', () => {
        const result = judge(each.pass, each.rule);
        expect(result.findings.filter((finding) => finding.rule === each.rule)).toEqual([]);
        expect(outcome(result, each.rule).pass).toBeGreaterThan(0);
      });
      if (each.undecided) {
        const { undecided } = each;
        test('is undecided where a value is missing', () => {
          const result = judge(undecided, each.rule);
          expect(result.findings.filter((finding) => finding.rule === each.rule)).toEqual([]);
          expect(outcome(result, each.rule).undecided).toBeGreaterThan(
            outcome(judge(sound, each.rule), each.rule).undecided,
          );
        });
      }
    },
  );
}
