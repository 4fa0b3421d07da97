import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { WorkbookWriter } from '@cj-tech-master/excelts';
import type { Cell } from '../../src/domain/cell';
import { loadRegions } from '../../src/domain/regions/load';
import { catalogue } from '../../src/rules/catalogue';
import { check, type Ground, groundOf } from '../../src/rules/check';
import { prepare } from '../../src/rules/prepare';
import type { Rule } from '../../src/rules/rule';
import type { ReturnData } from '../../src/returns/table';
import { toA1 } from '../conformance/a1';
import { calcVersion, recalculate } from '../conformance/calc';
import { readSheet } from '../conformance/workbook';
import { bigReturn } from './roster';

// The roster's rules as formulas of a workbook that LibreOffice calculates, beside our check of the same records by the
// same rules: those whose functions both know and that look at no other sheet.
const ROSTER = '社区工作者花名册';
const rows = Number(process.argv[2]);

/** The roster with some slips in it, so that there is something to find. */
function withSlips(): ReturnData {
  const data = bigReturn(rows);
  const cells = (name: string): Cell[] =>
    data.tables.get(ROSTER)!.columns.find((column) => column.name === name)!.values as Cell[];
  const [schooling, entered, numbers] = [cells('学历'), cells('进入社区工作日期'), cells('序号')];
  for (let record = 20; record < rows; record += 50) {
    schooling[record] = '没有';
    entered[record + 1] = 60_000;
    numbers[record + 2] = numbers[record + 3]!;
  }
  return data;
}

/** A rule with the formula of its verdict on a record; TRUE, FALSE, or an empty text where it does not apply. */
interface Asked {
  readonly rule: Rule;
  formula(record: number): string;
}

function ask(rule: Rule, { scope, data }: Ground): Asked | undefined {
  const prepared = prepare(rule, scope);
  if (rule.table !== ROSTER || !('ready' in prepared)) return undefined;
  const { formula, when, needs } = prepared.ready;
  const parts = when ? [when, formula] : [formula];
  const names = new Map(parts.flatMap((part) => part.names).map((name) => [name, scope.named(name)]));
  const roster = data.tables.get(ROSTER)!;
  const own = new Set(roster.columns.filter(({ derived }) => !derived).map(({ values }) => values));
  const isOwn = parts.every(
    ({ reads, wholes }) =>
      reads.every(({ values }) => own.has(values)) &&
      wholes.every(({ columns }) => columns.every((column) => own.has(column))),
  );
  const known = [...names.values()].every((value) => typeof value === 'number');
  const regexes = (text: string): string =>
    text.replace(/REGEXTEST\((\[@[^\]]+\]),("(?:[^"]|"")*")\)/g, 'ISTEXT(REGEX($1,$2))');
  const filled = needs.map(({ name }) => `[@${name}]<>""`);
  const judged = when ? `IF(${rule.when!},${rule.formula},"")` : rule.formula;
  const text = regexes(filled.length > 0 ? `IF(AND(${filled.join()}),${judged},"")` : judged);
  if (!formula.perRecord || !isOwn || !known || /SHEQU\.|REGEXTEST|XLOOKUP/.test(text)) return undefined;
  const place = { sheet: ROSTER, columns: roster.columns.map(({ name }) => name), rows };
  // Longer names first: one may begin another.
  const pattern = [...names.keys()].sort((a, b) => b.length - a.length).join('|');
  return {
    rule,
    formula: (record) => {
      const inCells = toA1(text, record, place, []);
      return pattern ? inCells.replace(new RegExp(pattern, 'g'), (name) => String(names.get(name))) : inCells;
    },
  };
}

/** Writes the roster with the rules' formulas beside it, or with a value in place of each. */
async function write(file: string, asked: readonly Asked[] | number, { data }: Ground): Promise<void> {
  const { columns } = data.tables.get(ROSTER)!;
  const writer = new WorkbookWriter({ filename: file, useSharedStrings: true });
  const sheet = writer.addWorksheet(ROSTER);
  sheet.addRow(columns.map(({ name }) => name)).commit();
  for (let record = 0; record < rows; record += 1) {
    const beside =
      typeof asked === 'number'
        ? new Array<boolean>(asked).fill(true)
        : asked.map(({ formula }) => ({ formula: formula(record) }));
    sheet.addRow([...columns.map(({ values }) => values[record]), ...beside]).commit();
  }
  await sheet.commit();
  await writer.commit();
}

function seconds(work: () => void): number {
  const began = performance.now();
  work();
  return (performance.now() - began) / 1000;
}

function failing(rules: readonly Rule[]): { failed: number; spent: number } {
  const data = withSlips();
  let failed = 0;
  const spent = seconds(() => {
    const run = check(data, rules);
    let step = run.next();
    while (!step.done) step = run.next();
    failed = step.value.outcomes.reduce((sum, { fail }) => sum + fail, 0);
  });
  return { failed, spent };
}

async function compare(scratch: string): Promise<object> {
  await loadRegions();
  const ground = groundOf(withSlips(), catalogue, {});
  const asked = catalogue.flatMap((rule) => ask(rule, ground) ?? []);
  const [withRules, without] = ['rules', 'values'].map((name) => path.join(scratch, `${name}.xlsx`));
  await write(withRules!, asked, ground);
  await write(without!, asked.length, ground);
  // The first run makes the profile.
  recalculate(without!, scratch);
  const alone = seconds(() => recalculate(without!, scratch));
  let answers = '';
  const calc = seconds(() => (answers = recalculate(withRules!, scratch))) - alone;
  const width = ground.data.tables.get(ROSTER)!.columns.length;
  const cells = (await readSheet(answers, ROSTER)).slice(1).flatMap((row) => row.slice(width));
  const rules = asked.map(({ rule }) => rule);
  failing(rules);
  const { failed, spent } = failing(rules);
  return {
    rows,
    rules: rules.length,
    calc,
    ours: spent,
    failed,
    calcFailed: cells.filter((cell) => cell === false).length,
    calcErrors: cells.filter((cell) => typeof cell === 'object' && cell !== null).length,
  };
}

if (!calcVersion()) process.stdout.write('null');
else {
  const scratch = mkdtempSync(path.join(tmpdir(), 'shequ-calc-'));
  try {
    process.stdout.write(JSON.stringify(await compare(scratch)));
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}
