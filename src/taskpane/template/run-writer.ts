import type { Language } from '../../locale';
import { WorkbookError } from '../../workbook/port';

/** An empty return: which of the sheets that may be left out, and in which language its words are. */
export interface WriterRequest {
  readonly sheets: readonly string[];
  readonly words: Language;
}

export interface WriterProgress {
  readonly done: number;
  readonly total: number;
}

export type WriterAnswer = WriterProgress | { readonly bytes: Uint8Array } | { readonly failed: string };

export interface WriterOptions {
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: WriterProgress) => void;
}

/** As much of a browser's worker as is needed. */
export interface WriterWorker {
  onmessage: ((event: MessageEvent<WriterAnswer>) => void) | null;
  onerror: ((event: ErrorEvent) => void) | null;
  onmessageerror: ((event: MessageEvent) => void) | null;
  postMessage(request: WriterRequest): void;
  terminate(): void;
}

/**
 * Has a worker write an empty return, so that the pane stays responsive.
 * @throws WorkbookError `cancelled` when the signal is aborted; the worker is ended then.
 */
export async function runWriter(
  start: () => WriterWorker,
  request: WriterRequest,
  { signal, onProgress }: WriterOptions = {},
): Promise<Uint8Array> {
  if (signal?.aborted) throw new WorkbookError('cancelled');
  const worker = start();
  let cancel = (): void => undefined;
  try {
    return await new Promise<Uint8Array>((resolve, reject) => {
      cancel = () => reject(new WorkbookError('cancelled'));
      signal?.addEventListener('abort', cancel);
      worker.onmessage = ({ data }) => {
        if ('bytes' in data) resolve(data.bytes);
        else if ('failed' in data) reject(new Error(data.failed));
        else onProgress?.(data);
      };
      // One that could not even be loaded says nothing.
      worker.onerror = ({ message }) => reject(new Error(message || 'worker'));
      worker.onmessageerror = () => reject(new Error('worker'));
      worker.postMessage(request);
    });
  } finally {
    signal?.removeEventListener('abort', cancel);
    worker.terminate();
  }
}
