import { useCallback, useEffect, useRef, useState } from 'react';
import type { FunctionDefinition } from '../../domain/functions/definition';
import type { WorkbookPort } from '../../workbook/port';
import { isCancelled } from '../words';
import type { Argument } from './argument';
import { previewOf, type Preview, type TooBig } from './preview';

export type PreviewState =
  | { readonly phase: 'none' }
  | { readonly phase: 'running' }
  | { readonly phase: 'done'; readonly preview: Preview }
  | { readonly phase: 'tooBig'; readonly cells: TooBig['cells'] }
  | { readonly phase: 'cancelled' }
  | { readonly phase: 'failed'; readonly error: unknown };

/** A pause in typing after which the preview is calculated. */
const PAUSE_MS = 150;

export interface PreviewJob {
  readonly definition: FunctionDefinition;
  readonly args: readonly (Argument | undefined)[];
}

/**
 * Previews a formula whenever `key` changes; what was under way for an older one is given up.
 * @param job null while something is missing or wrong
 */
export function usePreview(
  port: WorkbookPort,
  job: PreviewJob | null,
  key: string,
): { readonly state: PreviewState; cancel(): void } {
  const [state, setState] = useState<PreviewState>({ phase: 'none' });
  const run = useRef<AbortController | null>(null);
  const latest = useRef(job);
  latest.current = job;
  const none = job === null;

  useEffect(() => {
    if (none) {
      setState({ phase: 'none' });
      return undefined;
    }
    const controller = new AbortController();
    run.current = controller;
    setState({ phase: 'running' });
    const timer = setTimeout(() => {
      const now = latest.current;
      if (!now) return;
      previewOf(port, now.definition, now.args, controller.signal)
        .then((preview): PreviewState =>
          'cells' in preview ? { phase: 'tooBig', cells: preview.cells } : { phase: 'done', preview },
        )
        .catch((error: unknown): PreviewState =>
          isCancelled(error) ? { phase: 'cancelled' } : { phase: 'failed', error },
        )
        .then((next) => {
          if (run.current === controller) setState(next);
        });
    }, PAUSE_MS);
    return () => {
      clearTimeout(timer);
      if (run.current === controller) run.current = null;
      controller.abort();
    };
  }, [port, none, key]);

  const cancel = useCallback(() => run.current?.abort(), []);
  return { state, cancel };
}
