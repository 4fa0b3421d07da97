import { DefaultButton, MessageBar, MessageBarType, PrimaryButton } from '@fluentui/react';
import { t } from '../../locale';
import { isPossible, nameText, placesText, sheetsOf, type FreezePlan } from '../../workbook/freeze';
import type { CellRange } from '../../workbook/port';
import { count } from '../words';
import { FormulaList } from './FormulaList';
import { Left } from './Left';
import { rowsOf } from './rows';
import type { Preview } from './state';

interface Props {
  readonly preview: Preview;
  confirm(): void;
  close(): void;
  select(area: CellRange): void;
}

/** What would be done, and the button that does it. */
export function PreviewView({ preview, confirm, close, select }: Props) {
  const { task, plan } = preview;
  const n = plan.items.length;
  const possible = preview.task === 'freeze' ? isPossible(preview.plan) : n + preview.plan.already.length > 0;
  const words = task === 'freeze' ? '' : 'Restore';
  return (
    <>
      <p role="status">{headOf(preview)}</p>
      {preview.task === 'freeze' && <Obstacles plan={preview.plan} />}
      {n > 0 && (
        <FormulaList
          label={t(task === 'freeze' ? 'freeze/preview.list' : 'freeze/preview.restoreList')}
          rows={rowsOf(preview)}
          more={`freeze/preview.more${words}`}
          select={select}
        />
      )}
      {preview.task === 'freeze' && <Names plan={preview.plan} />}
      {preview.task === 'restore' && <Left left={preview.plan.left} select={select} />}
      <div className="toolbar next">
        {possible && (
          <PrimaryButton text={t(`freeze/preview.confirm${words}`, { n: count(n) })} onClick={confirm} />
        )}
        <DefaultButton
          text={t(possible ? `freeze/preview.cancel${words}` : 'freeze/preview.close')}
          onClick={close}
        />
      </div>
    </>
  );
}

function headOf(preview: Preview): string {
  const { items } = preview.plan;
  const sheets = count(sheetsOf(items).length);
  const formulas = count(items.length);
  if (preview.task === 'freeze') {
    if (items.length === 0) return t('freeze/preview.nothing');
    return t('freeze/preview.freeze', { sheets, formulas, cells: count(preview.plan.cells) });
  }
  const { log, left, already } = preview.plan;
  if (!log) return t('freeze/preview.noLog');
  if (items.length > 0) return t('freeze/preview.restore', { sheets, formulas });
  if (already.length > 0) return t('freeze/done.already', { n: count(already.length) });
  return t(left.length > 0 ? 'freeze/preview.nonePossible' : 'freeze/preview.nothingLeft');
}

/** Why nothing can be frozen yet, and errors that will stay. */
function Obstacles({ plan: { waiting, locked, items } }: { readonly plan: FreezePlan }) {
  const errors = items.filter(({ error }) => error).length;
  return (
    <>
      {Object.entries({ waiting, locked }).map(
        ([key, areas]) =>
          areas.length > 0 && (
            <MessageBar key={key} messageBarType={MessageBarType.error} isMultiline>
              {t(`freeze/${key}`, { n: count(areas.length), cells: placesText(areas) })}
            </MessageBar>
          ),
      )}
      {errors > 0 && (
        <MessageBar messageBarType={MessageBarType.warning} isMultiline>
          {t('freeze/errors', { n: count(errors) })}
        </MessageBar>
      )}
    </>
  );
}

/** Names that stay as they are, and what to do about them. */
export function Names({ plan: { names } }: { readonly plan: FreezePlan }) {
  if (names.length === 0) return null;
  return (
    <MessageBar messageBarType={MessageBarType.warning} isMultiline>
      <b>{t('freeze/names.title', { n: count(names.length) })}</b>
      <ul>
        {names.map((name) => (
          <li key={`${name.sheet} ${name.name}`}>{nameText(name)}</li>
        ))}
      </ul>
      {t('freeze/names.todo')}
    </MessageBar>
  );
}
