import { createContext } from 'react';

/** Opens a page in the user's browser. */
export type OpenPage = (url: string) => void;

/**
 * How the host opens pages, where it has a way of its own: a link in the desktop's pane would open inside the web
 * view of the pane. Undefined where a plain link does, as in a browser. The entry file provides it.
 */
export const OpenPageContext = createContext<OpenPage | undefined>(undefined);
