import { LANGUAGES, language, t } from '../locale';
import { type Html, markup } from '../markup/markup';

/** The other language of the guide. */
const other = () => LANGUAGES.find((each) => each !== language())!;

/** Nothing from elsewhere, no inline script or style. */
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'";

interface Page {
  /** Name of the file without its ending; the same in both languages. */
  readonly file: string;
  readonly title: string;
  readonly main: Html;
  /** Whether the page has a list to search. */
  readonly script?: boolean;
}

/** A link of the head; the page itself is the one where the reader is. */
const link = (to: string, here: string, text: string): Html =>
  markup`<a href="${to}.html"${to === here && markup` aria-current="page"`}>${text}</a>`;

/** A whole page of the guide in the language spoken now, as it stands in `guide/<language>/<file>.html`. */
export const page = ({ file, title, main, script }: Page): string =>
  markup`<!doctype html>
<html lang="${language()}">
<head>
<meta charset="UTF-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<link rel="stylesheet" href="../guide.css">
<link rel="icon" href="../../icons/shequ-32.png">
${script && markup`<script src="../guide.js" defer></script>`}
</head>
<body>
<header>
<nav aria-label="${t('guidePages/contents')}">
${link('index', file, t('guidePages/title'))}
${link('policies', file, t('guidePages/policies'))}
<a class="language" href="../${other()}/${file}.html" hreflang="${other()}" lang="${other()}">${t(
    'guidePages/otherLanguage',
  )}</a>
</nav>
</header>
<main>
${main}
</main>
</body>
</html>
`.text;
