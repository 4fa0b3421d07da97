import { DefaultButton, Dropdown, type ITextField, PrimaryButton, TextField } from '@fluentui/react';
import { useEffect, useId, useMemo, useRef, useState, type KeyboardEvent } from 'react';
import { t } from '../../../locale';
import type { Finding } from '../../../rules/finding';
import { weaknessOf } from '../../../rules/reasons/quality';
import { textsToReuse } from '../../../rules/reasons/reuse';
import { count } from '../../words';
import { inScope, type Scope } from './scope';
import type { ReasonsHandle } from './use-reasons';

interface Props {
  readonly finding: Finding;
  readonly all: readonly Finding[];
  /** What the filter lets through. */
  readonly shown: readonly Finding[];
  readonly reasons: ReasonsHandle;
  /** Raised by one whenever the field is to have the focus. */
  readonly asked: number;
  /** The field is done with: the focus goes back to the list. */
  onLeave(): void;
}

/** Records named in the preview of a reason for several findings. */
const NAMED = 5;

/** The reason of a soft finding: its state, earlier texts to reuse, the field, and for whom else it is given. */
export function ReasonEditor({ finding, all, shown, reasons, asked, onLeave }: Props) {
  const explanation = reasons.explanations.of(finding);
  const { state, reason, earlier } = explanation;
  const [text, setText] = useState(reason?.text ?? '');
  const [scope, setScope] = useState<Scope>('one');
  const field = useRef<ITextField>(null);
  const hint = useId();
  // Another finding, or another text on the sheet: what stands there is shown.
  const kept = reason?.text ?? '';
  useEffect(() => setText(kept), [finding, kept]);
  useEffect(() => setScope('one'), [finding]);
  useEffect(() => {
    if (asked > 0) field.current?.focus();
  }, [asked]);

  const suggestions = useMemo(
    () => textsToReuse(finding, explanation, reasons.reasons).filter((one) => one !== kept),
    [finding, explanation, reasons.reasons, kept],
  );
  const scopes = useMemo(
    () => ({ unit: inScope('unit', finding, all, shown), shown: inScope('shown', finding, all, shown) }),
    [finding, all, shown],
  );
  const meant = scope === 'one' ? [finding] : scopes[scope];
  const weak = text.trim() === '' ? null : weaknessOf(text, reasons.least);
  const ready = text.trim() !== '' && !reasons.busy;

  const save = async (): Promise<void> => {
    if (ready && (await reasons.give(meant, text))) onLeave();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      void save();
    } else if (event.key === 'Escape') {
      event.stopPropagation();
      onLeave();
    }
  };

  return (
    <div className="reason">
      <p className={`reason-state ${state}`}>
        <b>{t(`reasons/states.${state}`)}</b> <span className="quiet">{originOf(reason ?? earlier)}</span>
      </p>
      <TextField
        componentRef={field}
        label={t('reasons/pane.field')}
        multiline
        autoAdjustHeight
        rows={2}
        value={text}
        onChange={(_, value) => setText(value ?? '')}
        onKeyDown={onKeyDown}
        aria-describedby={hint}
      />
      <p id={hint} role="status" className="reason-hint">
        {weak ? t(`reasons/weak.${weak}`, { least: reasons.least }) : ''}
      </p>
      {suggestions.length > 0 && (
        <ul className="reason-reuse" aria-label={t('reasons/pane.reuse')}>
          {suggestions.map((one) => (
            <li key={one}>
              <button
                type="button"
                className="link"
                title={t('reasons/pane.use')}
                onClick={() => {
                  setText(one);
                  field.current?.focus();
                }}
              >
                {one}
              </button>
            </li>
          ))}
        </ul>
      )}
      <div className="reason-line">
        <TextField
          label={t('reasons/pane.who')}
          value={reasons.who}
          onChange={(_, value) => reasons.setWho(value ?? '')}
        />
        <Dropdown
          label={t('reasons/pane.scope')}
          options={(['one', 'unit', 'shown'] as const)
            .filter((one) => one === 'one' || scopes[one].length > 1)
            .map((one) => ({
              key: one,
              text: t(`reasons/pane.scopes.${one}`, one === 'one' ? {} : { n: count(scopes[one].length) }),
            }))}
          selectedKey={scope}
          onChange={(_, option) => setScope((option?.key as Scope | undefined) ?? 'one')}
        />
      </div>
      {meant.length > 1 && (
        <p role="status" className="reason-preview">
          {preview(meant, meant.filter((one) => reasons.explanations.of(one).state === 'explained').length)}
        </p>
      )}
      <PrimaryButton
        text={
          meant.length > 1 ? t('reasons/pane.saveMany', { n: count(meant.length) }) : t('reasons/pane.save')
        }
        title={t('reasons/pane.saveKeys')}
        disabled={!ready}
        allowDisabledFocus
        onClick={() => void save()}
      />{' '}
      {reasons.last && reasons.last.applied.length > 0 && (
        <DefaultButton text={t('reasons/pane.undo')} disabled={reasons.busy} onClick={reasons.undo} />
      )}
    </div>
  );
}

function originOf(reason: { who?: string; when?: string; carried?: string } | undefined): string {
  const carried = reason?.carried === undefined ? '' : t('reasons/sheet.carried', { period: reason.carried });
  return [reason?.who, reason?.when, carried].filter(Boolean).join(' · ');
}

function preview(meant: readonly Finding[], replaced: number): string {
  const names = [...new Set(meant.flatMap(({ record, unit }) => record ?? unit ?? []))];
  return t(replaced > 0 ? 'reasons/pane.previewReplace' : 'reasons/pane.preview', {
    n: count(meant.length),
    replaced: count(replaced),
    names: names.slice(0, NAMED).join(t('pane/and')) + (names.length > NAMED ? '…' : ''),
  });
}
