import { useEffect, useState } from 'react';
import type { Finding } from '../../../rules/finding';
import { localise } from '../../../rules/localise/localise';
import type { Localisation } from '../../../rules/localise/localisation';
import { runSliced } from '../../run-sliced';
import { isCancelled } from '../../words';
import type { Checked } from '../check-state';

/** Which cells are most likely wrong, for one finding: worked out when it is looked at, in slices. */
export function useLocalisation(checked: Checked | undefined, finding: Finding): Localisation | null {
  const [found, setFound] = useState<{ finding: Finding; localisation: Localisation | null } | null>(null);
  const [error, setError] = useState<unknown>(null);
  useEffect(() => {
    if (!checked) return;
    const { data, rules } = checked;
    const controller = new AbortController();
    const { signal } = controller;
    runSliced(localise(data, rules, [finding]), { signal })
      .then(([localisation = null]) => setFound({ finding, localisation }))
      .catch((reason: unknown) => {
        if (!isCancelled(reason)) setError(() => reason);
      });
    return () => controller.abort();
  }, [checked, finding]);
  // A bug, and the error boundary's to show.
  if (error !== null) throw error;
  return found?.finding === finding ? found.localisation : null;
}
