import { useCallback, useEffect, useRef, useState } from 'react';
import type { WorkbookPort } from '../../workbook/port';
import { readSources } from './read-sources';
import type { Sources } from './source';

export interface SourcesHandle {
  /** Reads tables, names and the selection anew; null when that failed or a newer reading overtook it. */
  read(): Promise<Sources | null>;
  readonly busy: boolean;
}

/** Reads what arguments can be taken from, when it is asked to. */
export function useSources(port: WorkbookPort, failed: (error: unknown) => void): SourcesHandle {
  const [busy, setBusy] = useState(false);
  const turn = useRef(0);
  useEffect(() => () => void turn.current++, []);
  const read = useCallback(async () => {
    const own = ++turn.current;
    setBusy(true);
    try {
      const sources = await readSources(port);
      return own === turn.current ? sources : null;
    } catch (error) {
      if (own === turn.current) failed(error);
      return null;
    } finally {
      if (own === turn.current) setBusy(false);
    }
  }, [port, failed]);
  return { read, busy };
}
