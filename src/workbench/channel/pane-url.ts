/** Host flags of the pane's address: one runtime for pane, commands and functions, and custom functions in it. */
const FLAGS = { sharedRuntime: 1, customFunctions: 2 } as const;

export interface PaneAddress {
  /** Address of the pane's page. */
  readonly page: URL;
  /** Names the conversation between page and pane; every message carries it. */
  readonly conversation: string;
  /** Office's display language, e.g. `zh-CN`. */
  readonly culture: string;
  /** Origin of the host page, which Office.js answers to. */
  readonly origin: string;
}

/** Address of the pane as Excel on the web would open it. `_xdm_Info` comes last, or Office.js does not find it. */
export function paneUrl({ page, conversation, culture, origin }: PaneAddress): string {
  const url = new URL(page);
  const flags = FLAGS.sharedRuntime | FLAGS.customFunctions;
  const host = ['Excel', 'Web', '16.01', culture, conversation, '', '', flags].join('$');
  const query = [url.search.slice(1), `_host_Info=${host}`].filter(Boolean).join('&');
  const xdm = [conversation, conversation, origin].join('|');
  return `${url.origin}${url.pathname}?${query}#&_serializer_version=1&_xdm_Info=${xdm}`;
}
