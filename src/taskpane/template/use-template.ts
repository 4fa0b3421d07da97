import { useCallback, useContext, useEffect, useRef, useState } from 'react';
import { type Language, t } from '../../locale';
import { communityWorkforce } from '../../returns';
import { FilesContext } from '../files/files';
import { saveFile } from '../files/save-file';
import { isCancelled } from '../words';

export type TemplateState =
  | { readonly phase: 'idle' }
  | { readonly phase: 'opened' }
  | { readonly phase: 'cancelled' }
  | { readonly phase: 'busy'; readonly done: number; readonly total: number }
  /** The one step that is not stopped half way. */
  | { readonly phase: 'handing' }
  | { readonly phase: 'saved'; readonly file: string }
  | { readonly phase: 'failed'; readonly error: unknown };

export interface TemplateHandle {
  readonly state: TemplateState;
  /** Whether there is any way to hand over a file here. */
  readonly possible: boolean;
  make(sheets: readonly string[], words: Language): void;
  cancel(): void;
}

/** Makes an empty return: opened as a new workbook where Excel can, else saved; one at a time. */
export function useTemplate(): TemplateHandle {
  const { makeReturn, openWorkbook, canSave } = useContext(FilesContext);
  const [state, setState] = useState<TemplateState>({ phase: 'idle' });
  const run = useRef<AbortController | null>(null);
  useEffect(() => () => run.current?.abort(), []);
  const make = useCallback(
    (sheets: readonly string[], words: Language) => {
      if (run.current || !makeReturn) return;
      const { signal } = (run.current = new AbortController());
      setState({ phase: 'busy', done: 0, total: 0 });
      const onProgress = (progress: { done: number; total: number }): void =>
        setState({ phase: 'busy', ...progress });
      makeReturn({ sheets, words }, { signal, onProgress })
        .then(async (bytes): Promise<TemplateState> => {
          setState({ phase: 'handing' });
          if (openWorkbook) {
            await openWorkbook(bytes);
            return { phase: 'opened' };
          }
          const name = `${t('returns/template.communityWorkforce')} ${communityWorkforce.version}`;
          saveFile([bytes as BlobPart], name, 'xlsx');
          return { phase: 'saved', file: `${name}.xlsx` };
        })
        .catch((error: unknown): TemplateState =>
          isCancelled(error) ? { phase: 'cancelled' } : { phase: 'failed', error },
        )
        .then((next) => {
          run.current = null;
          setState(next);
        });
    },
    [makeReturn, openWorkbook],
  );
  return {
    state,
    possible: makeReturn !== undefined && (openWorkbook !== undefined || canSave),
    make,
    cancel: () => run.current?.abort(),
  };
}
