import { t } from '../locale';
import { describeFunction } from '../locale/function-words';
import { type Family, families } from './families';
import { page } from './frame';
import { titleOf } from './function-page';
import { type Html, markup } from '../markup/markup';

const EXAMPLE = '=SHEQU.STAFFQUOTA(B2:B4000,C2:C4000)';

/** One function of the list; `data-words` is what the search looks through. */
function entry(name: string): Html {
  const description = describeFunction(name)?.description ?? '';
  const words = `shequ.${name} ${titleOf(name)} ${description}`.toLowerCase();
  return markup`<li data-words="${words}">
    <a href="${name}.html"><code>${name}</code> <span class="name">${titleOf(name)}</span></a>
    <span class="description">${description}</span>
  </li> `;
}

const familyList = ({ key, functions }: Family): Html =>
  markup`<section class="family-list" id="${key}">
    <h3>${t(`guidePages/families.${key}`)}</h3>
    <ul class="functions">
      ${functions.map(({ name }) => entry(name))}
    </ul>
  </section> `;

/** Without its script the page has no search box, and the whole list. */
const search = (): Html =>
  markup`<form class="search" role="search" hidden data-search>
    <label for="search">${t('guidePages/search')}</label>
    <input id="search" type="search" autocomplete="off" aria-describedby="search-hint" />
    <p class="quiet" id="search-hint">${t('guidePages/searchHint')}</p>
    <p
      role="status"
      data-found="${t('guidePages/found', { count: '#' })}"
      data-none="${t('guidePages/nothingFound')}"
    ></p>
  </form>`;

function conventions(): Html {
  const keys = ['ranges', 'sizes', 'blanks', 'numbers', 'shares', 'dates', 'errorsIn', 'private'];
  const items = keys.map(
    (key) => markup`<li>${t(`guidePages/convention.${key}`, { example: EXAMPLE })}</li> `,
  );
  return markup`<section id="conventions">
    <h2>${t('guidePages/conventions')}</h2>
    <ul>
      ${items}
    </ul>
  </section> `;
}

const MEANINGS = [
  ['#VALUE!', 'value'],
  ['#NUM!', 'num'],
  ['#N/A', 'na'],
  ['#DIV/0!', 'div'],
] as const;

const meanings = (): Html =>
  markup`<section id="meanings">
    <h2>${t('guidePages/meanings')}</h2>
    <dl>
      ${MEANINGS.map(
        ([code, key]) =>
          markup`<dt><code>${code}</code></dt>
            <dd>${t(`guidePages/meaning.${key}`)}</dd> `,
      )}
    </dl>
  </section> `;

/** The contents of the guide: every function by its family, and what holds for all of them. */
export const indexPage = (): string =>
  page({
    file: 'index',
    title: t('guidePages/title'),
    script: true,
    main: markup`<h1>${t('guidePages/title')}</h1>
      <p class="lead">${t('guidePages/lead')}</p>
      ${search()}
      <section id="functions">
        <h2>${t('guidePages/functionsHeading')}</h2>
        ${families.map(familyList)}
      </section>
      ${conventions()}${meanings()}`,
  });
