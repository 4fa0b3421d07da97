import { DefaultButton, MessageBar, MessageBarType, ProgressIndicator } from '@fluentui/react';
import { isError } from '../../domain/cell';
import { t } from '../../locale';
import { count, errorWords } from '../words';
import { formatOf, inputFormat } from './formats';
import { MOST_CELLS, type Preview, SHOWN } from './preview';
import { shownCell, whyError } from './shown-cell';
import type { PreviewState } from './use-preview';

interface Props {
  readonly name: string;
  readonly state: PreviewState;
  /** Names of the result's columns, where it has several. */
  readonly headers: readonly string[];
  /** A parameter's name for people. */
  nameOf(parameter: string): string;
  onCancel(): void;
}

/** The first results, with the arguments they come from. */
export function PreviewTable({ name, state, headers, nameOf, onCancel }: Props) {
  return (
    <section className="preview" aria-label={t('insert/preview.title')}>
      <h3>{t('insert/preview.title')}</h3>
      <div role="status">
        {state.phase === 'none' && <p className="quiet">{t('insert/preview.none')}</p>}
        {state.phase === 'done' && <p className="quiet">{sizeWords(state.preview)}</p>}
        {state.phase === 'cancelled' && <p className="quiet">{t('insert/preview.cancelled')}</p>}
        {state.phase === 'tooBig' && (
          <MessageBar isMultiline>
            {t('insert/preview.tooBig', { cells: count(state.cells), most: count(MOST_CELLS) })}
          </MessageBar>
        )}
      </div>
      {state.phase === 'running' && (
        <div className="running">
          <ProgressIndicator label={t('insert/preview.running')} />
          <DefaultButton text={t('insert/preview.cancel')} onClick={onCancel} />
        </div>
      )}
      {state.phase === 'failed' && (
        <MessageBar messageBarType={MessageBarType.error} isMultiline>
          {errorWords(state.error)}
        </MessageBar>
      )}
      {state.phase === 'done' && (
        <Results name={name} preview={state.preview} headers={headers} nameOf={nameOf} />
      )}
    </section>
  );
}

/** Cells from which Excel on the web is slow to spill (js#2222, js#2786). */
const SLOW = 50_000;

function sizeWords({ results, size: { rows, columns } }: Preview): string {
  const n = Math.min(results.length, SHOWN);
  const size =
    rows === 1 && columns === 1
      ? t('insert/preview.one')
      : columns > 1
        ? t('insert/preview.wide', { rows: count(rows), columns: count(columns) })
        : t(rows > n ? 'insert/preview.first' : 'insert/preview.all', { n, rows: count(rows) });
  const big = rows * columns >= SLOW ? t('insert/preview.large', { cells: count(rows * columns) }) : '';
  const errors = results.flat().filter(isError).length;
  const wrong = errors === 0 ? '' : t('insert/preview.errors', { n, errors });
  return [size, wrong, big].filter(Boolean).join(' ');
}

function Results({
  name,
  preview: { results, inputs, size },
  headers,
  nameOf,
}: {
  readonly name: string;
  readonly preview: Preview;
  readonly headers: readonly string[];
  nameOf(parameter: string): string;
}) {
  const width = results[0]?.length ?? 1;
  const columns = width > 1 && headers.length === width ? headers : [t('insert/preview.result')];
  const reasons = [
    ...new Set(
      results
        .flat()
        .map((cell) => whyError(cell, name))
        .filter(Boolean),
    ),
  ];
  return (
    <>
      {/* Wider than the pane it scrolls, also by the keyboard. */}
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <div className="preview-box" role="group" tabIndex={0} aria-label={t('insert/preview.title')}>
        <table>
          <thead>
            <tr>
              {inputs.map(({ parameter }) => (
                <th key={parameter} scope="col">
                  {nameOf(parameter)}
                </th>
              ))}
              {columns.map((column) => (
                <th key={column} scope="col" colSpan={Math.ceil(width / columns.length)} className="result">
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {results.map((row, i) => (
              <tr key={i}>
                {inputs.map(({ parameter, cells }) => (
                  <td key={parameter}>{shownCell(cells[i][0], inputFormat(parameter, cells[i][0]))}</td>
                ))}
                {row.map((cell, j) => (
                  <td
                    key={j}
                    className={isError(cell) ? 'result wrong' : 'result'}
                    title={whyError(cell, name) || undefined}
                  >
                    {shownCell(cell, formatOf(name, j, size.columns))}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {reasons.length > 0 && (
        <ul className="reasons">
          {reasons.map((reason) => (
            <li key={reason}>{reason}</li>
          ))}
        </ul>
      )}
    </>
  );
}
