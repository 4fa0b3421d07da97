import { useCallback, useContext, useRef, useState } from 'react';
import { language as current, setLanguage, type Language, t } from '../../locale';
import { communityWorkforce, pickSheets } from '../../returns';
import { FilesContext } from '../files/files';
import { saveFile } from '../files/save-file';

export type TemplateState =
  | { readonly phase: 'idle' }
  | { readonly phase: 'busy' }
  | { readonly phase: 'opened' }
  | { readonly phase: 'saved'; readonly file: string }
  | { readonly phase: 'failed'; readonly error: unknown };

export interface TemplateHandle {
  readonly state: TemplateState;
  /** Whether there is any way to hand over a file here. */
  readonly possible: boolean;
  make(sheets: readonly string[], words: Language): void;
}

/** Makes an empty return: opened as a new workbook where Excel can, else saved; one at a time. */
export function useTemplate(): TemplateHandle {
  const { loadWriter, openWorkbook, canSave } = useContext(FilesContext);
  const [state, setState] = useState<TemplateState>({ phase: 'idle' });
  const busy = useRef(false);
  const make = useCallback(
    (sheets: readonly string[], words: Language) => {
      if (busy.current || !loadWriter) return;
      busy.current = true;
      setState({ phase: 'busy' });
      const { template } = pickSheets(communityWorkforce, sheets);
      loadWriter()
        .then((write) => speaking(words, () => write(template)))
        .then(async (bytes): Promise<TemplateState> => {
          if (openWorkbook) {
            await openWorkbook(bytes);
            return { phase: 'opened' };
          }
          const name = `${t('returns/template.communityWorkforce')} ${template.version}`;
          saveFile([bytes as BlobPart], name, 'xlsx');
          return { phase: 'saved', file: `${name}.xlsx` };
        })
        .then(setState)
        .catch((error: unknown) => setState({ phase: 'failed', error }))
        .finally(() => (busy.current = false));
    },
    [loadWriter, openWorkbook],
  );
  return { state, possible: loadWriter !== undefined && (openWorkbook !== undefined || canSave), make };
}

/**
 * Begins some work in another language than the pane's. The words of a return are all put in before its file is packed,
 * so the pane's own language is back at once, before anything is drawn.
 */
function speaking<T>(words: Language, begin: () => T): T {
  const own = current();
  setLanguage(words);
  try {
    return begin();
  } finally {
    setLanguage(own);
  }
}
