/** What a single key does anywhere in the list or the card, where nothing is being typed. */
export type ListKey = 'next' | 'previous' | 'explain' | 'copy' | 'help';

/** Also as a Chinese keyboard types them, at full width. */
const KEYS: Readonly<Record<string, ListKey>> = {
  n: 'next',
  p: 'previous',
  e: 'explain',
  c: 'copy',
  '?': 'help',
};

const TYPED = 'input, textarea, select, [contenteditable], [role=combobox], [role=textbox]';
/** The places of the pane that the keys are for. */
const PLACES = '.tree-box, .detail, .counts, .filters, .list-tools, .submission';

/** F8 and Shift+F8, Alt+↓ and Alt+↑ count everywhere; letters only where they are not typed. */
export function listKey(event: KeyboardEvent): ListKey | null {
  const plain = !event.ctrlKey && !event.metaKey;
  if (event.key === 'F8') return event.shiftKey ? 'previous' : 'next';
  const target = event.target instanceof Element ? event.target : null;
  if (event.altKey && plain && (event.key === 'ArrowDown' || event.key === 'ArrowUp')) {
    // Alt+↓ opens a drop-down where one has the focus.
    if (target?.closest('[role=combobox]')) return null;
    return event.key === 'ArrowDown' ? 'next' : 'previous';
  }
  if (!plain || event.altKey || event.isComposing) return null;
  if (!target?.closest(PLACES) || target.closest(TYPED)) return null;
  return KEYS[event.key.normalize('NFKC').toLowerCase()] ?? null;
}
