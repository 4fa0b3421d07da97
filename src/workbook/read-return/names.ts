import { columnAliases } from '../../returns/aliases';
import type { SheetSpec } from '../../returns/template';
import { fold, withoutNote } from './fold';

/** The column names of one sheet, by every spelling that certainly means them. */
export class ColumnNames {
  private readonly names = new Map<string, string>();
  private readonly aliases = new Map<string, string>();

  constructor(spec: SheetSpec) {
    for (const column of spec.columns) this.names.set(fold(column.name), column.name);
    for (const column of spec.columns) {
      for (const alias of columnAliases[column.name] ?? []) {
        const key = fold(alias);
        if (!this.names.has(key) && !this.aliases.has(key)) this.aliases.set(key, column.name);
      }
    }
  }

  /** The column that a folded header names outright, whatever unit or note is printed behind it. */
  exact(folded: string): string | undefined {
    return this.names.get(folded) ?? this.names.get(withoutNote(folded));
  }

  /** The column that a folded header means by another certain name. */
  alias(folded: string): string | undefined {
    return this.aliases.get(folded) ?? this.aliases.get(withoutNote(folded));
  }

  any(folded: string): string | undefined {
    return this.exact(folded) ?? this.alias(folded);
  }
}
