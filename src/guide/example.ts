import { t } from '../locale';
import { describeFunction } from '../locale/function-words';
import { letters } from './formula';
import { type Html, markup } from '../markup/markup';
import { type Reason, reasonsOf } from './reasons';
import type { Worked } from './run-example';
import { type Block, FIRST_ROW, type Sheet, sheetOf } from './sheet';
import type { Shown } from './value';

/** No space that is not the value's: a cell shows stray ones. */
const cell = ({ kind, text, number }: Shown, look = ''): Html =>
  markup`<td class="${kind} ${look}">${text}${
    number !== undefined && number !== text && markup` <small>${number}</small>`
  }</td>`;

const EMPTY: Shown = { kind: 'blank', text: '' };

/** One row of a block; below its last row cells are empty. */
function blockRow({ cells, width, parameter }: Block, row: number): Html[] {
  const filled = cells[row];
  const isResult = parameter === undefined && filled !== undefined;
  const look = (column: number) => (!isResult ? '' : row + column === 0 ? 'result first' : 'result');
  return Array.from({ length: width }, (_, column) => cell(filled?.[column] ?? EMPTY, look(column)));
}

function blockHead(name: string, { parameter, width }: Block): Html {
  const text =
    parameter === undefined
      ? t('guidePages/result')
      : (describeFunction(name)?.parameters[parameter]?.name ?? parameter);
  return markup`<td class="heading" colspan="${width}">${text}</td>`;
}

function sheetTable(name: string, { blocks, height }: Sheet): Html {
  const width = blocks.reduce((sum, block) => sum + block.width, 0);
  const columns = Array.from({ length: width }, (_, i) => markup`<th scope="col">${letters(i)}</th>`);
  const rows = Array.from(
    { length: height },
    (_, row) => markup`
    <tr><th scope="row">${row + FIRST_ROW}</th>${blocks.map((block) => blockRow(block, row))}</tr>`,
  );
  return markup`<table class="sheet">
  <thead><tr><td></td>${columns}</tr></thead>
  <tbody>
    <tr><th scope="row">1</th>${blocks.map((block) => blockHead(name, block))}</tr>${rows}
  </tbody>
</table>`;
}

const reasonList = (reasons: readonly Reason[]): Html => markup`<ul class="reasons">
${reasons.map(({ code, message }) => markup`<li><code>${code}</code> ${message}</li>`)}
</ul>`;

/** A worked example: the formula, a picture of the sheet with its result, and why what failed did. */
export function exampleFigure({ definition, example, result }: Worked, number: number): Html {
  const sheet = sheetOf(definition, example, result);
  const reasons = reasonsOf(definition.name, [result]);
  const { at, formula, typed } = sheet;
  return markup`<figure class="example" id="example-${number}">
<figcaption>${t('guidePages/example', { number })}</figcaption>
<p class="bar"><span class="at" aria-hidden="true">${at}</span>
<span class="unseen">${t('guidePages/formulaAt', { at })}</span>
<code>${formula}</code></p>
<div class="scroll" tabindex="0" role="region" aria-label="${t('guidePages/exampleSheet', { number })}">
${sheetTable(definition.name, sheet)}
</div>
${reasons.length > 0 && reasonList(reasons)}
${typed && markup`<p class="typed">${t('guidePages/typed')} <code>${typed}</code></p>`}
</figure>
`;
}
