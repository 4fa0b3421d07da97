import { useEffect, useState } from 'react';
import type { Gap } from '../../../rules/undecided/gap';
import { runSliced } from '../../run-sliced';
import { isCancelled } from '../../words';
import type { Checked } from '../check-state';

/** Why and where rules could not judge, worked out when somebody looks. */
export interface GapsHandle {
  /** Null while it is being worked out. */
  readonly gaps: readonly Gap[] | null;
  readonly error: unknown;
}

const NOT_YET: GapsHandle = { gaps: null, error: null };

export function useGaps({ undecided, data, result }: Checked): GapsHandle {
  const [known, setKnown] = useState({ of: undecided, handle: NOT_YET });
  useEffect(() => {
    const controller = new AbortController();
    const { signal } = controller;
    const tell = (handle: GapsHandle) => {
      if (!signal.aborted) setKnown({ of: undecided, handle });
    };
    runSliced(undecided.gaps(data, result.findings), { signal })
      .then((gaps) => tell({ gaps, error: null }))
      .catch((error: unknown) => (isCancelled(error) ? undefined : tell({ gaps: null, error })));
    return () => controller.abort();
  }, [undecided, data, result]);
  // What was worked out for the check before is none of this one's.
  return known.of === undecided ? known.handle : NOT_YET;
}
