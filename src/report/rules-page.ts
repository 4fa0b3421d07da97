import { t } from '../locale';
import { type Html, markup } from '../markup/markup';
import type { Rule } from '../rules/rule';
import { pageEnd, pageStart } from './page-frame';
import { ruleColumnName, ruleEntries, type RuleEntry, structureEntries } from './rule-table';
import { count } from './number-text';

/**
 * 审核规则表 as a page to print: a section a class, an entry a rule. A check that is made of many columns in the same
 * way is printed once, with all the columns; the sheet has it row by row.
 *
 * @param version of the program, for the title
 */
export function* rulesPage(rules: readonly Rule[], version: string): Generator<string> {
  const entries = ruleEntries(rules);
  const title = t('report/ruleTable.title');
  const ids = new Set(rules.map(({ id }) => id)).size;
  yield pageStart(title);
  yield markup`<h1>${title}</h1>
<p class="note">${t('report/ruleTable.pageNote', { count: ids, rows: count(rules.length), version })}</p>
`.text;
  for (const [kind, members] of grouped(entries, ({ kind: of }) => of)) {
    yield markup`<h2>${kind}</h2>
`.text;
    for (const [, variants] of grouped(members, ({ rule }) => rule.id)) yield ruleSection(variants).text;
  }
  yield structure().text;
  yield pageEnd;
}

/** One rule: what it says, then each way in which it is said with the places it is said of. */
function ruleSection(variants: readonly RuleEntry[]): Html {
  const [{ texts, rule, note }] = variants;
  const parameters = [...new Set(variants.flatMap((each) => each.parameters))];
  const severities = [...new Set(variants.map((each) => each.texts.类别))].join(t('report/and'));
  return markup`<section class="rule ${rule.severity}"><h3>${texts.编号} ${texts.标题} <span class="severity">${severities}</span></h3>
<p>${texts.提示}</p>
${texts.处理办法 !== '' && line('处理办法', texts.处理办法)}
${[...grouped(variants, shape)].map(([, alike]) => way(alike))}
${parameters.length > 0 && markup`<p><b>${t('report/ruleTable.parameters')}</b> ${parameters.join(t('report/and'))}</p>`}
${note !== '' && markup`<p><b>${t('report/ruleTable.ruleNote')}</b> ${note}</p>`}
${texts.来源 !== '' && line('来源', texts.来源)}
</section>
`;
}

const line = (column: '处理办法' | '来源', text: string): Html =>
  markup`<p><b>${ruleColumnName(column)}</b> ${text}</p>`;

/** A formula with all the places that share it, but for the name of the column. */
function way(alike: readonly RuleEntry[]): Html {
  const [{ texts }] = alike;
  const places = [...grouped(alike, ({ rule }) => rule.table)].map(([table, entries]) =>
    t('report/pair', { name: table, value: entries.map((each) => each.texts.标记列).join(t('report/and')) }),
  );
  const parts = (['适用条件', '应有值', '容差', '舍位单位'] as const).filter(
    (column) => texts[column] !== '',
  );
  return markup`<p class="places">${places.map((place) => markup`${place}<br>`)}</p>
<p><code>${texts.公式}</code></p>
${parts.map((column) => markup`<p><b>${ruleColumnName(column)}</b> <code>${texts[column]}</code></p>`)}`;
}

/** What two variants must share to be printed as one: all of their formulas, but for the marked column's name. */
function shape({ rule, texts }: RuleEntry): string {
  const { 公式, 适用条件, 应有值, 容差, 舍位单位 } = texts;
  const text = [公式, 适用条件, 应有值, 容差, 舍位单位].join('\n');
  return rule.marks.length === 1 ? text.replaceAll(rule.marks[0], '\u0000') : text;
}

const structure = (): Html => markup`<h2>${t('report/ruleTable.structure')}</h2>
<p class="note">${t('report/ruleTable.structureNote')}</p>
<table><thead><tr>${(['编号', '标题', '提示', '处理办法'] as const).map((column) => markup`<th scope="col">${ruleColumnName(column)}</th>`)}</tr></thead><tbody>
${structureEntries().map(
  ({
    id,
    title,
    message,
    todo,
  }) => markup`<tr><td>${id}</td><td>${title}</td><td>${message}</td><td>${todo}</td></tr>
`,
)}</tbody></table>
`;

function grouped<T>(entries: readonly T[], key: (entry: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const entry of entries) {
    const group = groups.get(key(entry));
    if (group) group.push(entry);
    else groups.set(key(entry), [entry]);
  }
  return groups;
}
