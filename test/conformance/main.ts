import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Cell } from '../../src/domain/cell';
import { toA1 } from './a1';
import { calcVersion, recalculate } from './calc';
import { type Answered, compareAll } from './compare';
import { differences } from './differences';
import { questions } from './generate';
import { numberForTruth, numbersForTruths } from './booleans';
import { asTable, ourAnswers, retold, scopeOf } from './ours';
import { Random } from './random';
import { roundTrip } from './round-trip';
import { LOOKUP, lookupTable, MAIN, mainTable } from './records';
import { printComparison } from './print';
import { FALSE_ANSWER, readSheet, type Sheet, writeWorkbook } from './workbook';

const SEED = 20251231;
const ROWS = 60;
const PER_FORM = 8;
/** A sheet of Calc holds 1024 columns in files for others; each question takes one. */
const QUESTIONS_A_SHEET = 400;

const version = calcVersion();
if (!version) {
  process.stderr.write(
    'LibreOffice is not installed: its program "soffice" (package libreoffice-calc) must be on the path.\n',
  );
  process.exit(2);
}

const main = mainTable(new Random(SEED), ROWS);
const codes = lookupTable();
const tables = [asTable(MAIN, main), asTable(LOOKUP, codes)];
const scope = scopeOf(tables);
const asked = questions(SEED, PER_FORM).map((question) => ({
  ...question,
  answers: ourAnswers(question.ours, tables[0], scope),
}));

const numberTables = [
  asTable(MAIN, retold(main, numberForTruth)),
  asTable(LOOKUP, retold(codes, numberForTruth)),
];
const numberScope = scopeOf(numberTables);
const numberAnswers = new Map<string, Cell[]>();
/** What the rule language would give if truth values were numbers. */
function withNumbers(formula: string, record: number): Cell {
  let answers = numberAnswers.get(formula);
  if (!answers) {
    answers = ourAnswers(numbersForTruths(formula), numberTables[0], numberScope);
    numberAnswers.set(formula, answers);
  }
  return answers.length === 1 ? answers[0] : answers[record];
}

const columns = Object.keys(main);
const place = { sheet: MAIN, columns, rows: ROWS };
const others = [{ sheet: LOOKUP, columns: Object.keys(codes), rows: codes.键.length }];
const sheets: Sheet[] = [{ name: LOOKUP, table: codes, formulas: [] }];
for (let from = 0; from < asked.length; from += QUESTIONS_A_SHEET) {
  const formulas = asked.slice(from, from + QUESTIONS_A_SHEET).flatMap(({ calc, answers }, n) =>
    answers.map((_, record) => ({
      row: record + 1,
      column: columns.length + n,
      formula: toA1(calc, record, place, others),
    })),
  );
  sheets.push({ name: `${MAIN}${from / QUESTIONS_A_SHEET}`, table: main, formulas });
}

const scratch = mkdtempSync(path.join(tmpdir(), 'shequ-conformance-'));
const answered: Answered[] = [];
let asExpected = false;
try {
  const file = path.join(scratch, 'questions.xlsx');
  await writeWorkbook(file, sheets);
  const recalculated = recalculate(file, scratch);
  for (let from = 0; from < asked.length; from += QUESTIONS_A_SHEET) {
    const rows = await readSheet(recalculated, `${MAIN}${from / QUESTIONS_A_SHEET}`);
    asked.slice(from, from + QUESTIONS_A_SHEET).forEach(({ about, ours, answers }, n) => {
      const names = [...ours.matchAll(/\[@([^\]]+)\]/g)].map((match) => match[1]);
      answers.forEach((answer, record) => {
        const calc: Cell = rows[record + 1]?.[columns.length + n] ?? '';
        if (calc === FALSE_ANSWER) throw new Error('Calc has not recalculated the workbook.');
        const read = names.map((name) => main[name][record]);
        const oursWithNumbers = () => withNumbers(ours, record);
        answered.push({ about, formula: ours, read, ours: answer, calc, oursWithNumbers });
      });
    });
  }
  const comparison = compareAll(answered, differences);
  printComparison(version, comparison, differences);
  asExpected = (await roundTrip(scratch)) && comparison.unexplained.length === 0;
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
process.exitCode = asExpected ? 0 : 1;
