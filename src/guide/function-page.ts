import type { FunctionDefinition } from '../domain/functions/definition';
import { t } from '../locale';
import { describeFunction, guideEntry } from '../locale/function-words';
import { exampleFigure } from './example';
import type { Family } from './families';
import { page } from './frame';
import { listTable } from './list-table';
import { type Html, markup } from '../markup/markup';
import { type Reason, reasonsOf } from './reasons';
import { workedOf } from './run-example';

/** A few words for a function; empty as long as nobody has written them. */
export const titleOf = (name: string): string => guideEntry(name)?.title ?? '';

const word = (key: string): string => t(`guidePages/${key}`);

const section = (key: string, content: Html): Html => markup`<section id="${key}">
<h2>${word(key)}</h2>
${content}
</section>
`;

const paragraphs = (texts: readonly string[]): Html => markup`${texts.map((text) => markup`<p>${text}</p>`)}`;

const parameterName = (name: string, parameter: string): string =>
  describeFunction(name)?.parameters[parameter]?.name ?? parameter;

/** `=SHEQU.STAFFQUOTA(人口, [户数], [口径], [政策])` */
function syntax({ name, parameters }: FunctionDefinition): Html {
  const list = parameters.map((parameter) => {
    const text = parameterName(name, parameter.name);
    return parameter.optional ? `[${text}]` : text;
  });
  const hasOptional = parameters.some(({ optional }) => optional);
  return markup`<p class="syntax"><code>=SHEQU.${name}(${list.join(', ')})</code></p>
${hasOptional && markup`<p class="quiet">${word('syntaxNote')}</p>`}`;
}

const argumentTable = ({ name, parameters }: FunctionDefinition): Html =>
  listTable(
    [word('argumentHead'), word('argumentNeed'), word('argumentHelp')],
    parameters.map((parameter) => [
      parameterName(name, parameter.name),
      word(parameter.optional ? 'optional' : 'required'),
      describeFunction(name)?.parameters[parameter.name]?.description,
    ]),
  );

const errorTable = (reasons: readonly Reason[]): Html => markup`${listTable(
  [word('errorHead'), word('errorHelp')],
  reasons.map(({ code, message }) => [markup`<code>${code}</code>`, message]),
)}
<p class="quiet"><a href="index.html#meanings">${word('meanings')}</a></p>`;

const related = ({ functions }: Family, name: string): Html => markup`<ul>
${functions
  .filter((each) => each.name !== name)
  .map(
    (each) => markup`<li><a href="${each.name}.html"><code>${each.name}</code></a> ${titleOf(each.name)}</li>
`,
  )}</ul>`;

/** The page of one function in the language spoken now; what nobody has written yet is left out. */
export function functionPage(definition: FunctionDefinition, family: Family): string {
  const { name, parameters } = definition;
  const words = guideEntry(name);
  const worked = workedOf(definition);
  const reasons = reasonsOf(
    name,
    worked.map(({ result }) => result),
  );
  const takesPolicy = parameters.some((parameter) => parameter.name === 'policy');
  const parts = [
    section('syntax', syntax(definition)),
    section('arguments', argumentTable(definition)),
    takesPolicy && markup`<p><a href="policies.html">${word('policiesTitle')}</a></p>`,
    words && section('returns', paragraphs([words.returns])),
    words && words.notes.length > 0 && section('notes', paragraphs(words.notes)),
    worked.length > 0 &&
      section(
        'examples',
        markup`${worked.map((each, i) => exampleFigure(each, i + 1))}<p class="quiet">${word('madeUp')}</p>`,
      ),
    reasons.length > 0 && section('errors', errorTable(reasons)),
    words && words.source !== '' && section('source', paragraphs([words.source])),
    family.functions.length > 1 && section('related', related(family, name)),
  ];
  return page({
    file: name,
    title: `SHEQU.${name} · ${titleOf(name) || word('title')}`,
    main: markup`<p class="family"><a href="index.html#${family.key}">${word(`families.${family.key}`)}</a></p>
<h1><code>SHEQU.${name}</code> <span class="name">${titleOf(name)}</span></h1>
<p class="lead">${describeFunction(name)?.description}</p>
${parts}`,
  });
}
