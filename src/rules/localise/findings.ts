import type { Finding } from '../finding';
import type { Edit, EditBook } from './edits/edit-book';
import type { EditRule } from './edits/edit-rules';

/** The findings that were asked for, by the cells that they mark. */
export class Asked {
  private readonly byCell = new Map<string, Finding[]>();
  private readonly records = new Map<EditRule, ReadonlyMap<number, number>>();

  private readonly places: ReadonlyMap<Finding, number>;

  constructor(
    private readonly book: EditBook,
    findings: readonly Finding[],
  ) {
    this.places = new Map(findings.map((finding, place) => [finding, place]));
    for (const finding of findings) {
      // A rule of a whole table may mark no cell, or whole columns: these are found by their first record.
      if (finding.cells.length === 0) this.put(keyOf(finding.rule, finding.sheet), finding);
      const own = finding.ranges?.filter(({ sheet }) => sheet === finding.sheet) ?? [];
      for (const { row, column } of [...finding.cells, ...own]) {
        this.put(keyOf(finding.rule, finding.sheet, row, column), finding);
      }
    }
  }

  private put(key: string, finding: Finding): void {
    const list = this.byCell.get(key);
    if (list) list.push(finding);
    else this.byCell.set(key, [finding]);
  }

  /** Builds, in steps, what is needed to say of which edits a finding is. */
  prepare(finding: Finding): Generator<void, void> {
    return this.book.prepare(
      this.rulesOf(finding).filter(({ ready }) => ready.table.rows > 0),
      0,
    );
  }

  private rulesOf({ rule: id, sheet, severity }: Finding): readonly EditRule[] {
    return this.book.rules.filter(
      ({ rule, ready }) => rule.id === id && ready.table.sheet === sheet && rule.severity === severity,
    );
  }

  /** The linear edits that a finding is about. */
  editsOf(finding: Finding): Edit[] {
    return this.rulesOf(finding).flatMap((rule) => {
      const { marks, formula } = rule.ready;
      if (!formula.perRecord) return this.book.edit(rule, -1) ?? [];
      const [mark] = marks;
      if (!mark) return [];
      const records = this.recordsOf(rule);
      return finding.cells.flatMap(({ row, column }) => {
        const record = column === mark.column ? records.get(row) : undefined;
        return record === undefined ? [] : (this.book.edit(rule, record) ?? []);
      });
    });
  }

  /** The findings that some edits made, of the same severity as the first one, which is among them; in their order. */
  among(edits: readonly Edit[], first: Finding): Finding[] {
    const found = new Set([first]);
    for (const { rule, table, record } of edits) {
      const marks = this.book.rules.find((candidate) => candidate.rule === rule)?.ready.marks ?? [];
      const [mark] = marks;
      const at: [number, number] | [] =
        mark && table.rows > 0 ? [table.rowOf(Math.max(record, 0), mark), mark.column] : [];
      for (const finding of this.byCell.get(keyOf(rule.id, table.sheet, ...at)) ?? []) {
        if (finding.severity === first.severity) found.add(finding);
      }
    }
    const placeOf = (finding: Finding): number => this.places.get(finding) ?? 0;
    return [...found].sort((a, b) => placeOf(a) - placeOf(b));
  }

  /** Records by the sheet row of their first marked cell. */
  private recordsOf(rule: EditRule): ReadonlyMap<number, number> {
    let records = this.records.get(rule);
    if (!records) {
      const { table, marks } = rule.ready;
      const rows = Array.from(
        { length: table.rows },
        (_, record) => [table.rowOf(record, marks[0]), record] as const,
      );
      this.records.set(rule, (records = new Map(rows)));
    }
    return records;
  }
}

const keyOf = (rule: string, sheet: string, row?: number, column?: number): string =>
  `${rule}\u0001${sheet}\u0001${row ?? ''}\u0001${column ?? ''}`;
