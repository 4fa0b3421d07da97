import { type Html, markup } from '../markup/markup';

type Cell = string | Html | undefined;

/** A table to read: headings over the columns, the first cell of a row its own heading. */
export const listTable = (
  headings: readonly string[],
  rows: readonly (readonly [Cell, ...Cell[]])[],
  look = '',
): Html =>
  markup`<table class="list ${look}">
  <thead><tr>${headings.map((text) => markup`<th scope="col">${text}</th>`)}</tr></thead>
  <tbody>${rows.map(
    ([first, ...rest]) => markup`
    <tr><th scope="row">${first}</th>${rest.map((text) => markup`<td>${text}</td>`)}</tr>`,
  )}
  </tbody>
</table>`;
