import { useCallback, useEffect, useMemo, useState } from 'react';
import type { CellRange, WorkbookPort } from '../../workbook/port';
import type { ChangeWatch } from '../changes';
import type { Parsed } from './argument';
import { formatOf } from './formats';
import { argumentsOf, fill, type Form, homeSheet, readForm, targetOf } from './form-state';
import { NothingSelected } from './nothing-selected';
import type { Size } from './read-argument';
import { hasOwnHeader, resultHeaders } from './result-headers';
import { selectionText } from './selection-text';
import type { Sources, SourceTable } from './source';
import { writeFormula } from './write-formula';
import { areaAt } from './target';
import { type InsertionHandle, useInsertion } from './use-insertion';
import { type PlaceState, usePlace } from './use-place';
import { type PreviewState, usePreview } from './use-preview';
import type { SourcesHandle } from './use-sources';
import { placeText } from './place-text';

export interface Filling {
  readonly form: Form;
  readonly sources: Sources;
}

/** What can be done with a chosen function, and how far it is. */
export interface FillHandle extends Filling {
  readonly parsed: readonly Parsed[];
  readonly formula: string;
  readonly home: string;
  readonly preview: PreviewState;
  readonly place: PlaceState;
  /** What the formula will spill to; null while it is not known. */
  readonly size: Size | null;
  readonly headers: readonly string[];
  readonly wrongTarget: boolean;
  readonly reading: boolean;
  readonly ready: boolean;
  readonly insertion: InsertionHandle;
  setText(parameter: string, text: string): void;
  setTable(table: SourceTable | null): void;
  setTarget(text: string | null): void;
  setHeader(on: boolean): void;
  takeSelection(parameter: string): Promise<void>;
  takeActive(): Promise<void>;
  reread(): void;
  cancelPreview(): void;
  insert(): void;
}

interface Surroundings {
  readonly port: WorkbookPort;
  readonly changes: ChangeWatch;
  readonly reader: SourcesHandle;
  set(filling: Filling): void;
  /** Shows why something failed; null when it is tried again. */
  failed(error: unknown): void;
}

/** Everything about one chosen function: what its fields mean, the preview, the place, the insertion. */
export function useFill({ form, sources }: Filling, around: Surroundings): FillHandle {
  const { port, changes, reader, set, failed } = around;
  // Counts changes of the workbook: what was read from it is out of date.
  const [version, setVersion] = useState(0);
  const changed = useCallback(() => setVersion((n) => n + 1), []);
  useEffect(() => {
    changes.watch();
    return changes.listen(changed);
  }, [changes, changed]);

  const { definition } = form;
  const home = homeSheet(form, sources);
  const parsed = useMemo(() => readForm(form, sources), [form, sources]);
  const args = useMemo(() => argumentsOf(parsed), [parsed]);
  const complete = parsed.every(({ problem }) => !problem);

  const key = `${version} ${writeFormula(definition.name, args, '')}`;
  const { state: preview, cancel } = usePreview(port, complete ? { definition, args } : null, key);
  const size =
    preview.phase === 'done' ? preview.preview.size : preview.phase === 'none' ? null : UNKNOWN_SIZE;

  const typed = targetOf(form, sources);
  const ownHeader = hasOwnHeader(form);
  const known = preview.phase !== 'running' && preview.phase !== 'none';
  const wish =
    known && size && typed !== undefined ? { sources, table: form.table, size, typed, ownHeader } : null;
  const place = usePlace(port, wish, JSON.stringify([version, wish && { ...wish, sources: 0 }]), failed);
  const target = place.place ?? typed ?? null;
  const formula = writeFormula(definition.name, args, target?.sheet ?? home);

  const headers = resultHeaders(form);
  const change = useCallback(
    (changes: Partial<Form>) => set({ form: { ...form, ...changes }, sources }),
    [form, sources, set],
  );
  const done = useCallback(() => {
    changed();
    change({ target: null });
  }, [changed, change]);
  const insertion = useInsertion(port, changes, done, failed);
  const ready =
    complete &&
    known &&
    target !== null &&
    !place.obstacle &&
    typed !== undefined &&
    insertion.state.phase !== 'busy';

  const setText = (parameter: string, text: string): void => {
    if (text === form.texts[parameter]) return;
    insertion.forget();
    change({
      texts: { ...form.texts, [parameter]: text },
      touched: new Set([...form.touched, parameter]),
    });
  };
  const selected = async (): Promise<CellRange | null> => {
    failed(null);
    try {
      const selection = await port.selection();
      if (!selection) failed(new NothingSelected());
      return selection;
    } catch (error) {
      failed(error);
      return null;
    }
  };

  return {
    form,
    sources,
    parsed,
    formula,
    home,
    preview,
    place,
    size: preview.phase === 'done' ? size : null,
    headers,
    wrongTarget: typed === undefined,
    reading: reader.busy,
    ready,
    insertion,
    setText,
    setTable: (table) => {
      insertion.forget();
      set({ form: fill({ ...form, table }, sources), sources });
    },
    setTarget: (text) => change({ target: text }),
    setHeader: (header) => change({ header }),
    takeSelection: async (parameter) => {
      const selection = await selected();
      if (selection) setText(parameter, selectionText(selection, sources, form.table, home));
    },
    takeActive: async () => {
      const selection = await selected();
      if (selection) change({ target: placeText(selection, home) });
    },
    reread: () => {
      void reader.read().then((fresh) => {
        if (!fresh) return;
        insertion.forget();
        set({
          form: fill({ ...form, table: fresh.selected ?? sameTable(form.table, fresh) }, fresh),
          sources: fresh,
        });
        changed();
      });
    },
    cancelPreview: cancel,
    insert: () => {
      if (!ready || !target || !size) return;
      const formats = Array.from({ length: size.columns }, (_, i) =>
        formatOf(definition.name, i, size.columns),
      );
      insertion.insert({
        formula,
        area: areaAt(target, size),
        headers: form.header ? headers : [],
        formats,
      });
    },
  };
}

/** A result too big to preview: only its own cell is looked at. */
const UNKNOWN_SIZE: Size = { rows: 1, columns: 1 };

const sameTable = (table: SourceTable | null, { tables }: Sources): SourceTable | null =>
  (table && tables.find(({ name, range }) => name === table.name && range.sheet === table.range.sheet)) ??
  null;
