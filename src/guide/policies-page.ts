import type { PolicyValue } from '../domain/policies/parameter';
import { parameterNamed, policyParameters } from '../domain/policies/parameters';
import type { Preset } from '../domain/policies/preset';
import { presets } from '../domain/policies/presets';
import { policyValueText } from '../domain/policies/table';
import { DEFAULT_STAFFING } from '../domain/policies/presets/staffing';
import { t } from '../locale';
import { formulaOf, literal } from './formula';
import { page } from './frame';
import { listTable } from './list-table';
import { type Html, markup } from '../markup/markup';

const EXAMPLE = formulaOf('STAFFQUOTA', ['B2', 'C2', '', literal(DEFAULT_STAFFING.name)]);

const word = (key: string): string => t(`guidePages/${key}`);

/** Names of policies and of their parameters are typed as they stand: Chinese on the English page as well. */
const chinese = (text: string): Html => markup`<span lang="zh-CN">${text}</span>`;

const units = new Map(policyParameters.map(({ name, unit }) => [name, unit]));

const valueText = (name: string, value: PolicyValue): string =>
  value === null
    ? word('policyNone')
    : parameterNamed(name)?.type === 'date'
      ? policyValueText(name, value)
      : `${value}${units.get(name) ?? ''}`;

const values = ({ values: given }: Preset): Html =>
  listTable(
    [word('policyParameter'), word('policyValue')],
    Object.entries(given).map(([name, value]) => [chinese(name), chinese(valueText(name, value))]),
    'narrow',
  );

function card(preset: Preset): Html {
  const { name, from, confirmed, note } = preset;
  const said = (what: 'place' | 'source' | 'note'): string => t(`policies/presets.${name}.${what}`);
  const facts = [
    ['policyPlace', said('place')],
    ['policyFrom', from ?? ''],
    ['policySource', said('source')],
    ['policyNote', note === '' ? '' : said('note')],
  ] as const;
  const status = confirmed ? 'confirmed' : 'unconfirmed';
  return markup`<section class="policy" id="${name}">
<h2>${chinese(name)} <span class="status ${status}">${word(status)}</span>${
    preset === DEFAULT_STAFFING && markup` <span class="status default">${word('policyDefault')}</span>`
  }</h2>
<dl>
${facts.map(
  ([key, text]) =>
    text !== '' &&
    markup`<dt>${word(key)}</dt><dd>${text}</dd>
`,
)}</dl>
${values(preset)}
</section>
`;
}

/** Every policy that can be called by its name, with its source and whether it was confirmed. */
export const policiesPage = (): string =>
  page({
    file: 'policies',
    title: `${word('policiesTitle')} · ${word('title')}`,
    main: markup`<h1>${word('policiesTitle')}</h1>
<p class="lead">${t('guidePages/policiesLead', { example: EXAMPLE })}</p>
<p class="note">${word('policiesNote')}</p>
${presets.map(card)}`,
  });
