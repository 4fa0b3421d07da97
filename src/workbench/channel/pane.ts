import type { RequestServer } from './office-host';
import { Endpoint } from './endpoint';
import { OfficeHost } from './office-host';
import { paneUrl } from './pane-url';

export interface PaneOptions {
  readonly frame: HTMLIFrameElement;
  /** The add-in's page, of the workbench's own origin. */
  readonly page: URL;
  readonly culture: string;
  readonly server: RequestServer;
  documentName(): string;
}

/** Opens the add-in's pane in a frame, on a channel of its own. */
export function openPane({ frame, page, culture, server, documentName }: PaneOptions): OfficeHost {
  const conversation = crypto.randomUUID();
  const origin = window.location.origin;
  const endpoint = new Endpoint(conversation, () => frame.contentWindow, origin);
  const host = new OfficeHost(endpoint, server, { id: conversation, culture, documentName });
  frame.src = paneUrl({ page, conversation, culture, origin });
  return host;
}
