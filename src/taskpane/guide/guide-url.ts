import { language } from '../../locale';
import { guidePath } from '../../locale/guide-path';

/**
 * Address of a function's page in the guide, or of the guide's contents, in the language spoken now. The guide
 * stands beside the pane's own page, so that it opens wherever the pane does.
 */
export const guideUrl = (name?: string): string =>
  new URL(guidePath(language(), name), document.baseURI).href;
