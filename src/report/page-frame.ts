import { language } from '../locale';
import { Html, markup } from '../markup/markup';
import { STYLE } from './page-style';

/** No script and nothing from elsewhere, whatever a return holds. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

/** How a page to print begins, up to its content. */
export const pageStart = (title: string): string =>
  markup`<!doctype html>
<html lang="${language()}">
<head>
<meta charset="UTF-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<style>${new Html(STYLE)}</style>
</head>
<body>
<main>
`.text;

export const pageEnd = '</main>\n</body>\n</html>\n';
