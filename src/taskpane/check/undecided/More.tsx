import { type ReactNode, useEffect, useRef, useState } from 'react';
import { t } from '../../../locale';
import { count } from '../../words';

interface Props {
  readonly total: number;
  /** How many are shown at first, and how many more each time. */
  readonly first: number;
  readonly step: number;
  /** Draws so many of them. */
  readonly children: (shown: number) => ReactNode;
}

/** A list that shows its beginning, and more of it when asked. The focus then goes to the first new button. */
export function More({ total, first, step, children }: Props) {
  // A button for one or two that are left takes more room than these.
  const [wanted, setShown] = useState(first);
  const shown = total - wanted <= 2 ? total : wanted;
  const box = useRef<HTMLSpanElement>(null);
  const before = useRef(0);
  useEffect(() => {
    if (wanted === first) return;
    const buttons = box.current?.querySelectorAll('button');
    (buttons?.[before.current] ?? buttons?.[buttons.length - 1])?.focus();
  }, [wanted, first]);
  const left = total - shown;
  return (
    <>
      <span ref={box}>{children(shown)}</span>
      {left > 0 && (
        <button
          type="button"
          className="link more"
          onClick={() => {
            before.current = box.current?.querySelectorAll('button').length ?? 0;
            setShown(Math.min(total, wanted + step));
          }}
        >
          {t('undecided/pane.more', { n: count(Math.min(step, left)), left: count(left) })}
        </button>
      )}
    </>
  );
}
