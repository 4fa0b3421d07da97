/**
 * Icons as path data on a 16 × 16 grid, drawn for this pane. Fluent's own icons are a font on a public CDN, which
 * the pane must not call and intranets cannot reach.
 */
export const ICON_PATHS = {
  // severities
  hard: 'M5 1h6l4 4v6l-4 4H5l-4-4V5zM7.2 4v5h1.6V4zm0 6.4V12h1.6v-1.6z',
  soft: 'M8 1.2 15.4 14.5H.6zM7.2 6v4.4h1.6V6zm0 5.4V13h1.6v-1.6z',
  undecided:
    'M8 1a7 7 0 1 1 0 14A7 7 0 0 1 8 1m-.8 9.9v1.6h1.6v-1.6zM5.2 6.2h1.6c0-.8.5-1.3 1.2-1.3s1.2.4 1.2 1.1c0 1.2-2 1.3-2 3.3v.5h1.6c0-1.7 2-1.9 2-3.9C10.8 4.4 9.6 3.4 8 3.4S5.2 4.5 5.2 6.2',
  skipped: 'M8 1a7 7 0 1 1 0 14A7 7 0 0 1 8 1M4 7.2v1.6h8V7.2z',
  // actions
  check: 'M6.3 12.4 2 8.1l1.2-1.2 3.1 3.1 6.5-6.5L14 4.7z',
  refresh: 'M8 2.5a5.5 5.5 0 0 1 4.3 2.1V2.5h1.5v4.8H9V5.8h2.3A4 4 0 1 0 12 8h1.5A5.5 5.5 0 1 1 8 2.5',
  report: 'M3 1h7l3 3v11H3zm1.5 1.5v11h7V5H9V2.5zM6 7h4v1.3H6zm0 2.6h4v1.3H6z',
  copy: 'M5 1.5h9v10h-3v3H2v-10h3zm1.5 1.5v1.5H11V10h1.5V3zM3.5 6v7h6V6z',
  filter: 'M1.5 2.5h13L9.5 8.6v5l-3-1.8V8.6zM4.6 4 8 8.1 11.4 4z',
  next: 'M8 10.8 3 5.8l1.1-1.1L8 8.6l3.9-3.9L13 5.8z',
  previous: 'M8 5.2l5 5-1.1 1.1L8 7.4l-3.9 3.9L3 10.2z',
  right: 'M5.8 3l5 5-5 5-1.1-1.1L8.6 8 4.7 4.1z',
  // names that Fluent's components ask for
  search:
    'M6.8 1.5a5.3 5.3 0 0 1 4.2 8.5l3.7 3.7-1 1L10 11a5.3 5.3 0 1 1-3.2-9.5m0 1.5a3.8 3.8 0 1 0 0 7.6 3.8 3.8 0 0 0 0-7.6',
  close: 'M3.6 2.5 8 6.9l4.4-4.4 1.1 1.1L9.1 8l4.4 4.4-1.1 1.1L8 9.1l-4.4 4.4-1.1-1.1L6.9 8 2.5 3.6z',
  info: 'M8 1a7 7 0 1 1 0 14A7 7 0 0 1 8 1m0 1.5a5.5 5.5 0 1 0 0 11 5.5 5.5 0 0 0 0-11M7.2 7h1.6v4.8H7.2zm0-2.8h1.6v1.6H7.2z',
  done: 'M8 1a7 7 0 1 1 0 14A7 7 0 0 1 8 1m0 1.5a5.5 5.5 0 1 0 0 11 5.5 5.5 0 0 0 0-11m2.7 3 1.1 1L7.2 11 4.4 8.2l1-1 1.8 1.7z',
  sheet: 'M1.5 2.5h13v11h-13zM3 4v2.3h3V4zm4.5 0v2.3h6V4zM3 7.6V12h3V7.6zm4.5 0V12h6V7.6z',
} as const;

export type IconName = keyof typeof ICON_PATHS;
