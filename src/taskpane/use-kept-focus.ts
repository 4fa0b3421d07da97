import { type RefObject, useEffect } from 'react';

/**
 * Gives the focus a place again when what had it is gone, e.g. a button that was pressed and did its work: on the
 * body of the page the keyboard would begin anew, and on the web Office.js holds the Tab key there. A focus that is
 * somewhere, in the sheet too, is left alone.
 *
 * @param box what it is kept within
 * @param wanted CSS selectors, the best first; the first visible element that one of them finds gets the focus
 * @param moment changes when something may have gone
 */
export function useKeptFocus(
  box: RefObject<HTMLElement | null>,
  wanted: readonly string[],
  moment: unknown,
): void {
  useEffect(() => {
    const isLost = document.activeElement === document.body || document.activeElement === null;
    if (!isLost || !document.hasFocus()) return;
    for (const selector of wanted) {
      const found = box.current?.querySelector<HTMLElement>(selector);
      found?.focus();
      if (found && document.activeElement === found) return;
    }
    // The selectors are constants.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [box, moment]);
}
