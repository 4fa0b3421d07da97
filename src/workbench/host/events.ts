import { formatAddress } from './geometry';
import type { Grid, GridChange } from './grid';

/** Event types on the wire (Office.js 16.0.15407). */
export const EventType = {
  worksheetChanged: 10,
  worksheetAdded: 13,
  selectionChanged: 14,
  worksheetDeleted: 15,
} as const;

/** Target id of events of the whole workbook; those of one sheet have the sheet's id. */
export const WORKBOOK_TARGET = 'Workbook';

/** The message category of events. */
const EVENT_CATEGORY = 65536;

/** The argument of Office.js's `richApiMessage` event: entries `[messageCategory, messageType, targetId, json]`. */
export interface RichApiMessage {
  readonly ArrayData: readonly (readonly [number, number, string, string])[];
}

const CHANGE_TYPES: Record<GridChange['kind'], string> = {
  edited: 'RangeEdited',
  rowsInserted: 'RowInserted',
  rowsDeleted: 'RowDeleted',
  columnsInserted: 'ColumnInserted',
  columnsDeleted: 'ColumnDeleted',
};

/** Which events the page has registered for, and what happened since the last message. */
export class EventHub {
  private readonly registered = new Map<string, number>();
  private readonly listeners = new Set<(message: RichApiMessage) => void>();
  private waiting: [number, number, string, string][] = [];
  private readonly stops: (() => void)[];

  constructor(grid: Grid) {
    this.stops = [
      grid.onChange(({ sheet, rect, kind }) => {
        const details = { address: formatAddress(rect), changeType: CHANGE_TYPES[kind] };
        this.tell(EventType.worksheetChanged, sheet, { ...details, source: 'Local' });
      }),
      grid.onSelect(({ sheet, rects }) => {
        this.tell(EventType.selectionChanged, sheet, { address: rects.map(formatAddress).join(',') });
      }),
    ];
  }

  register(type: number, target: string): void {
    const key = `${type} ${target}`;
    this.registered.set(key, (this.registered.get(key) ?? 0) + 1);
  }

  unregister(type: number, target: string): void {
    const key = `${type} ${target}`;
    const left = (this.registered.get(key) ?? 0) - 1;
    if (left > 0) this.registered.set(key, left);
    else this.registered.delete(key);
  }

  /** Tells the page of an event of a sheet, when it has asked for it. */
  tell(type: number, sheet: string, details: Readonly<Record<string, unknown>>): void {
    for (const target of [sheet, WORKBOOK_TARGET]) {
      if (!this.registered.has(`${type} ${target}`)) continue;
      this.waiting.push([EVENT_CATEGORY, type, target, JSON.stringify({ worksheetId: sheet, ...details })]);
      if (this.waiting.length === 1) queueMicrotask(() => this.flush());
    }
  }

  /** Events wait until the work that caused them has returned, and go in one message. */
  private flush(): void {
    const message = { ArrayData: this.waiting };
    this.waiting = [];
    if (message.ArrayData.length > 0) this.send(message);
  }

  send(message: RichApiMessage): void {
    for (const listener of [...this.listeners]) listener(message);
  }

  onMessage(listener: (message: RichApiMessage) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  dispose(): void {
    for (const stop of this.stops) stop();
    this.registered.clear();
    this.listeners.clear();
    this.waiting = [];
  }
}
