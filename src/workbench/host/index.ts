import type { RichApiMessage } from './events';
import type { Grid } from './grid';
import { Model } from './model';
import type { GlobalObjects } from './object-type';
import { workbook } from './objects/workbook';
import type { PivotLabels } from './pivot';
import type { Pivot } from './pivot-model';
import { processQuery } from './process-query';
import type { ReplyBody, RequestBody } from './wire';

export type { Grid } from './grid';
export type { RichApiMessage } from './events';

export interface ExcelHostOptions {
  /** Objects beside Excel's own, by global name, e.g. from `customFunctionGlobals()` in `custom-functions.ts`. */
  readonly globals?: GlobalObjects;
  /** Largest request and reply body in bytes; Excel on the web has 5 MB. */
  readonly maxBodyBytes?: number;
  /** Most cells that one property read may return; Excel has 5,000,000. */
  readonly maxReadCells?: number;
  /** Document settings at the start (`workbook.settings`). */
  readonly settings?: Readonly<Record<string, unknown>>;
  /** Words written into PivotTables, in the language of the page; English by default. */
  readonly pivotLabels?: PivotLabels;
  /** Opens a new workbook from an .xlsx file in base64 (`Excel.createWorkbook`); called while a request is answered. */
  readonly openWorkbook?: (base64: string) => void;
}

const MAX_BODY_BYTES = 5 * 1024 * 1024;
const MAX_READ_CELLS = 5_000_000;
const PIVOT_LABELS: PivotLabels = {
  rows: 'Row Labels',
  columns: 'Column Labels',
  total: 'Grand Total',
  blank: '(blank)',
};

/**
 * Excel's side of the requests of Office.js: give it the body of a `ProcessQuery` call, get the body of the reply.
 *
 *   const host = new ExcelHost(grid);
 *   const stop = host.onMessage((message) => channel.fire('richApiMessage', message));
 *   const replyBody = await host.processQuery(requestBody);   // JSON text in, JSON text out; never rejects
 *
 * Requests are answered one after the other in the order of the calls. While a person types in a cell they are
 * refused with `InvalidOperationInCellEditMode`, unless the caller waits (`delayForCellEdit`, request flag 64).
 */
export class ExcelHost {
  private readonly model: Model;
  private last: Promise<unknown> = Promise.resolve();

  constructor(
    readonly grid: Grid,
    private readonly options: ExcelHostOptions = {},
  ) {
    this.model = new Model(grid, workbook, {
      globals: options.globals ?? {},
      maxReadCells: options.maxReadCells ?? MAX_READ_CELLS,
      settings: options.settings ?? {},
      pivotLabels: options.pivotLabels ?? PIVOT_LABELS,
      openWorkbook: options.openWorkbook,
    });
  }

  /** @param flags the request flags of the call, where known (64 = wait for the end of cell editing). */
  processQuery(body: string, flags = 0): Promise<string> {
    const reply = this.last.then(() => this.answer(body, flags));
    this.last = reply;
    return reply;
  }

  /** Messages for the page (worksheet and selection events). @returns how to stop. */
  onMessage(listener: (message: RichApiMessage) => void): () => void {
    return this.model.events.onMessage(listener);
  }

  /** Sends a message of our own making (custom functions) to the same listeners. */
  send(message: RichApiMessage): void {
    this.model.events.send(message);
  }

  /** How many objects the page keeps references to. */
  get referenceCount(): number {
    return this.model.references.count;
  }

  /** Document settings as they are now, to be saved with the file. */
  get settings(): Readonly<Record<string, unknown>> {
    return Object.fromEntries(this.model.settings);
  }

  /** PivotTables as they stand now, to be saved with the file. */
  get pivots(): readonly Pivot[] {
    return this.model.pivots;
  }

  /** Forgets events and listeners. */
  dispose(): void {
    this.model.events.dispose();
  }

  private async answer(body: string, flags: number): Promise<string> {
    const limit = this.options.maxBodyBytes ?? MAX_BODY_BYTES;
    if (byteLength(body) > limit)
      return refusal('RequestPayloadSizeLimitExceeded', 'The request is too large.');
    if (this.grid.editing?.() && !(await this.editingEnds(flags))) {
      return refusal('InvalidOperationInCellEditMode', 'Excel is in cell-editing mode.');
    }
    this.grid.beginBatch?.();
    try {
      const request = JSON.parse(body) as RequestBody;
      const reply = JSON.stringify(await processQuery(this.model, request));
      return byteLength(reply) > limit
        ? refusal('ResponsePayloadSizeLimitExceeded', 'The response is too large.')
        : reply;
    } catch (error) {
      return refusal('GeneralException', error instanceof Error ? error.message : String(error));
    } finally {
      this.grid.endBatch?.();
    }
  }

  private async editingEnds(flags: number): Promise<boolean> {
    if ((flags & DELAY_FOR_CELL_EDIT) === 0) return false;
    while (this.grid.editing?.()) await new Promise((resolve) => setTimeout(resolve, 100));
    return true;
  }
}

const DELAY_FOR_CELL_EDIT = 64;

/** UTF-8 bytes, as they travel. */
const byteLength = (text: string): number => new TextEncoder().encode(text).length;

function refusal(code: string, message: string): string {
  const reply: ReplyBody = {
    Error: { Code: code, Message: message, Location: '', ActionIndex: 0 },
    ProcessedResults: { Results: [], TraceIds: [] },
  };
  return JSON.stringify(reply);
}
