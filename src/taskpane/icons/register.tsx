import { registerIcons } from '@fluentui/react';
import { Glyph } from './Glyph';
import type { IconName } from './paths';

/** Names that Fluent's components use → our drawings. */
const FLUENT: Readonly<Record<string, IconName>> = {
  Search: 'search',
  Clear: 'close',
  Cancel: 'close',
  ChevronDown: 'next',
  ChevronRight: 'right',
  CheckMark: 'check',
  Info: 'info',
  Completed: 'done',
  ErrorBadge: 'hard',
  Blocked2: 'hard',
  Warning: 'soft',
};

/** Our own drawings under `shequ-<name>`, for buttons of Fluent. */
const OWN: readonly IconName[] = [
  'check',
  'refresh',
  'report',
  'filter',
  'next',
  'previous',
  'close',
  'sheet',
  'copy',
  'undecided',
];

/** Gives Fluent's components our icons, so that none of them asks the CDN for a font. */
export function registerPaneIcons(): void {
  const drawn = [
    ...Object.entries(FLUENT),
    ...OWN.map((name): [string, IconName] => [`shequ-${name}`, name]),
  ];
  registerIcons(
    {
      icons: Object.fromEntries(drawn.map(([name, drawing]) => [name, <Glyph key={name} name={drawing} />])),
    },
    { disableWarnings: true },
  );
}
