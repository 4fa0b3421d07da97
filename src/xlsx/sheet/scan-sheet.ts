import { TreeBuilder } from '../xml/tree';
import type { Attributes } from '../xml/scan';
import { MAX_COLUMNS, MAX_ROWS } from '../../workbook/limits';
import { WorkbookError } from '../../workbook/port';

/** One `<c>` as stored. The scanner reuses the object: copy what you keep. */
export interface RawCell {
  row: number;
  column: number;
  type: string | undefined;
  style: number;
  /** Text of `<v>` or of the inline string; null when there is none. */
  value: string | null;
  formula: string | null;
  formulaAttributes: Attributes | null;
  /** Cell metadata index (`cm`): 1 and more marks a formula that may spill. */
  metadata: number;
  start: number;
  end: number;
  /** Whether the address is written, rather than implied by the place. */
  addressed: boolean;
  tag: string;
}

export interface RawRow {
  readonly row: number;
  readonly attributes: Attributes;
  readonly start: number;
  readonly open: number;
  readonly tag: string;
  readonly empty: boolean;
}

export interface SheetEvents {
  row?(row: RawRow): void;
  cell?(cell: RawCell): void;
  /** `end` is the position behind the row's end tag; `lastEnd` that behind its last cell (or its start tag). */
  rowEnd?(row: RawRow, lastEnd: number, end: number): void;
}

/**
 * Scans a worksheet part: the cells go to `events`, everything around them into a tree (`root`) in which
 * `sheetData` is a node without children. Rows and cells without an address follow the one before.
 */
export class SheetScanner extends TreeBuilder {
  private inData = false;
  private row: RawRow | null = null;
  private nextRow = 0;
  private nextColumn = 0;
  private lastEnd = 0;
  private target: 'value' | 'formula' | null = null;
  private inPhonetic = false;
  private inCell = false;
  private readonly cell: RawCell = {
    row: 0,
    column: 0,
    type: undefined,
    style: 0,
    value: null,
    formula: null,
    formulaAttributes: null,
    metadata: 0,
    start: 0,
    end: 0,
    addressed: false,
    tag: 'c',
  };

  constructor(
    private readonly events: SheetEvents,
    private readonly part: string,
  ) {
    super();
  }

  override open(
    name: string,
    attributes: Attributes,
    start: number,
    end: number,
    tag: string,
    empty: boolean,
  ): void {
    if (!this.inData) {
      super.open(name, attributes, start, end, tag, empty);
      if (name === 'sheetData') this.inData = true;
      return;
    }
    if (this.inCell) this.openInCell(name, attributes);
    else if (name === 'c') this.openCell(attributes, start, tag);
    else if (name === 'row') this.openRow(attributes, start, end, tag, empty);
  }

  override close(name: string, end: number): void {
    if (!this.inData) return super.close(name, end);
    switch (name) {
      case 'c':
        this.cell.end = end;
        this.lastEnd = end;
        this.inCell = false;
        this.events.cell?.(this.cell);
        break;
      case 'v':
      case 't':
      case 'f':
        this.target = null;
        break;
      case 'rPh':
        this.inPhonetic = false;
        break;
      case 'row':
        if (this.row) this.events.rowEnd?.(this.row, this.lastEnd, end);
        this.row = null;
        break;
      case 'sheetData':
        this.inData = false;
        super.close(name, end);
        break;
      default:
    }
  }

  override text(text: string): void {
    if (this.target === 'value') this.cell.value += text;
    else if (this.target === 'formula') this.cell.formula += text;
    else if (!this.inData) super.text(text);
  }

  private openRow(attributes: Attributes, start: number, open: number, tag: string, empty: boolean): void {
    const row = attributes.r === undefined ? this.nextRow : Number(attributes.r) - 1;
    if (!(row >= 0 && row < MAX_ROWS))
      throw new WorkbookError('notAWorkbook', { context: 'part', part: this.part });
    this.row = { row, attributes, start, open, tag, empty };
    this.nextRow = row + 1;
    this.nextColumn = 0;
    this.lastEnd = open;
    this.events.row?.(this.row);
  }

  private openCell(attributes: Attributes, start: number, tag: string): void {
    const cell = this.cell;
    cell.row = this.row?.row ?? 0;
    cell.addressed = attributes.r !== undefined;
    cell.column = cell.addressed ? columnOf(attributes.r) : this.nextColumn;
    if (cell.column >= MAX_COLUMNS)
      throw new WorkbookError('notAWorkbook', { context: 'part', part: this.part });
    this.nextColumn = cell.column + 1;
    cell.type = attributes.t;
    cell.style = attributes.s === undefined ? 0 : Number(attributes.s);
    cell.metadata = attributes.cm === undefined ? 0 : Number(attributes.cm);
    cell.value = null;
    cell.formula = null;
    cell.formulaAttributes = null;
    cell.start = start;
    cell.tag = tag;
    this.inCell = true;
  }

  private openInCell(name: string, attributes: Attributes): void {
    if (name === 'v' || (name === 't' && !this.inPhonetic)) {
      this.cell.value ??= '';
      this.target = 'value';
    } else if (name === 'f') {
      this.cell.formula = '';
      this.cell.formulaAttributes = attributes;
      this.target = 'formula';
    } else if (name === 'rPh') {
      this.inPhonetic = true;
    }
  }
}

/** `AB12` → 27. */
function columnOf(address: string): number {
  let column = 0;
  for (let i = 0; i < address.length; i++) {
    const letter = address.charCodeAt(i) & ~0x20;
    if (letter < 65 || letter > 90) break;
    column = column * 26 + letter - 64;
  }
  return column - 1;
}
