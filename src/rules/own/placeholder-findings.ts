import { fingerprint } from '../../domain/fingerprint';
import type { RuleColumn } from '../../returns/rule-sheet';
import type { Finding } from '../finding';
import { keyOf } from '../identify/key';
import { foldedName } from '../language/same-name';
import type { ReadyRule } from '../prepare';
import type { Rule, RuleWords } from '../rule';
import { PLACEHOLDERS, placeholdersIn } from './placeholders';
import { UNREADABLE } from './row-problem';

/** Those that every rule can fill in, and those that it takes an expected value for, or else a tolerance. */
const ALWAYS = ['found', 'column', 'value', 'why'];
const OF_EXPECTED = ['expected', 'difference', 'distance'];
const OF_GAP = ['difference', 'distance'];

/** A clause that is left out where it cannot be filled in. */
const CLAUSE = /\[\[.+?\]\]/g;

/** Braces around anything else are braces: `{1,2}`. */
const NAME = /^(?=.*\p{L})[^,，;；=<>]+$/u;

/** The soft findings about brackets that nothing can be filled into: they would be read as they stand. */
export function placeholderFindings(rule: Rule, ready: ReadyRule): Finding[] {
  const { words, origin } = rule;
  if (!words || !origin) return [];
  return WORDS.flatMap(([part, column]): Finding[] => {
    const at = origin.columns[part];
    if (at === undefined) return [];
    const text = words[part];
    const names = placeholdersIn(text.replace(CLAUSE, '')).filter((name) => NAME.test(name));
    const unknown = [...new Set(names.filter((name) => !isKnown(name, rule, ready)))];
    if (unknown.length === 0) return [];
    return [
      {
        rule: UNREADABLE,
        severity: 'soft',
        sheet: origin.sheet,
        cells: [{ row: origin.row, column: at }],
        record: rule.id,
        values: { [column]: text },
        expected: null,
        key: keyOf(UNREADABLE, '', [column, rule.id, text]),
        sign: fingerprint([text]),
        problem: {
          key: 'rowPlaceholder',
          params: { column, names: unknown.map((name) => `{${name}}`).join(' ') },
        },
      },
    ];
  });
}

const WORDS: readonly (readonly [keyof RuleWords, RuleColumn])[] = [
  ['title', '标题'],
  ['message', '提示'],
  ['todo', '处理办法'],
];

function isKnown(name: string, rule: Rule, { table, values, formula }: ReadyRule): boolean {
  const wanted = foldedName(name);
  const columns = formula.perRecord ? table.columns.filter(({ derived }) => !derived) : [];
  if ([...columns.map((column) => column.name), ...values.keys()].some((one) => foldedName(one) === wanted))
    return true;
  const meant = PLACEHOLDERS[name] ?? name;
  return (
    ALWAYS.includes(meant) ||
    (rule.expected !== undefined && OF_EXPECTED.includes(meant)) ||
    (values.has('gap') && OF_GAP.includes(meant)) ||
    values.has(meant)
  );
}
