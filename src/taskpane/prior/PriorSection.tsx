import { DefaultButton, MessageBar, MessageBarType } from '@fluentui/react';
import { useId, useRef, useState } from 'react';
import { t } from '../../locale';
import { periodText } from '../../locale/prior';
import type { WorkbookPort } from '../../workbook/port';
import type { ChangeWatch } from '../changes';
import { Glyph } from '../icons/Glyph';
import { useKeptFocus } from '../use-kept-focus';
import { errorWords } from '../words';
import { ChosenFile } from './ChosenFile';
import { FileButton } from './FileButton';
import type { PriorHandle, PriorState } from './use-prior';
import { WriteFigures } from './WriteFigures';

interface Props {
  readonly port: WorkbookPort;
  readonly changes: ChangeWatch;
  readonly prior: PriorHandle;
}

const WANTED = ['.choose button', '.toggle'] as const;

/** 与上期比对: one line that says what is compared with, and behind it the choice of a file. */
export function PriorSection({ port, changes, prior: { state, choose, cancel, forget } }: Props) {
  const [open, setOpen] = useState(false);
  const details = useId();
  const section = useRef<HTMLElement>(null);
  useKeptFocus(section, WANTED, state.phase);
  return (
    <section ref={section} className="prior" aria-label={t('prior/title')}>
      <button
        type="button"
        className="toggle"
        aria-expanded={open}
        aria-controls={details}
        onClick={() => setOpen(!open)}
      >
        <Glyph name={open ? 'next' : 'right'} />
        <span className="name">{t('prior/title')}</span>
        <span className="quiet source">{sourceOf(state)}</span>
      </button>
      <div id={details} hidden={!open} className="details">
        <p className="quiet">{t('prior/what')}</p>
        {state.phase === 'none' && <p className="quiet">{t('prior/sheetHint')}</p>}
        {state.phase === 'failed' && (
          <MessageBar messageBarType={MessageBarType.error} isMultiline>
            {errorWords(state.error)}
          </MessageBar>
        )}
        {state.phase === 'chosen' && <ChosenFile chosen={state.chosen} />}
        {state.phase === 'reading' ? (
          <div className="toolbar">
            <span role="status">{t('prior/reading', { file: state.file })}</span>
            <DefaultButton text={t('prior/cancel')} onClick={cancel} />
          </div>
        ) : (
          <div className="toolbar choose">
            <FileButton
              text={t(state.phase === 'chosen' ? 'prior/another' : 'prior/choose')}
              onFile={choose}
            />
            {state.phase === 'chosen' && <DefaultButton text={t('prior/forget')} onClick={forget} />}
          </div>
        )}
        {state.phase === 'chosen' && state.chosen.obstacles.length === 0 && (
          <WriteFigures
            key={state.chosen.file}
            port={port}
            changes={changes}
            figures={state.chosen.figures}
          />
        )}
      </div>
    </section>
  );
}

function sourceOf(state: PriorState): string {
  if (state.phase !== 'chosen') return t('prior/sheet');
  const { file, about, obstacles } = state.chosen;
  return obstacles.length > 0
    ? t('prior/notUsed', { file })
    : t('prior/used', { file, period: periodText(about) });
}
