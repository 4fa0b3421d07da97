import { ComboBox, Label } from '@fluentui/react';
import { useId } from 'react';
import { t } from '../../locale';
import type { FieldOption } from './field-options';

interface Props {
  readonly name: string;
  readonly help: string;
  readonly required: boolean;
  readonly text: string;
  /** What an empty field means, or how to fill it. */
  readonly placeholder: string;
  readonly options: readonly FieldOption[];
  /** What is wrong with it, in words; "" for nothing. */
  readonly error: string;
  /** What is to be known before it is used; "" for nothing. */
  readonly warning: string;
  onText(text: string): void;
  onSelection(): void;
}

/** One argument: a list to choose from, free text, or the cells selected in the sheet. */
export function Field({
  name,
  help,
  required,
  text,
  placeholder,
  options,
  error,
  warning,
  onText,
  onSelection,
}: Props) {
  const id = useId().replace(/:/g, '');
  return (
    <div className="field">
      <div className="field-line">
        <Label htmlFor={`${id}-input`}>
          {name}{' '}
          <span className="quiet">{t(required ? 'insert/field.required' : 'insert/field.optional')}</span>
        </Label>
        <button
          type="button"
          className="link"
          aria-label={t('insert/field.takeSelectionFor', { name })}
          onClick={onSelection}
        >
          {t('insert/field.takeSelection')}
        </button>
      </div>
      <ComboBox
        id={id}
        ariaLabel={name}
        required={required}
        ariaDescribedBy={warning === '' ? `${id}-help` : `${id}-help ${id}-warning`}
        allowFreeform
        autoComplete="off"
        openOnKeyboardFocus={false}
        useComboBoxAsMenuWidth
        placeholder={placeholder}
        iconButtonProps={{ ariaLabel: t('insert/field.open', { name }) }}
        calloutProps={{ calloutMaxHeight: 320 }}
        selectedKey={null}
        text={text}
        options={[...options]}
        onRenderOption={(option) => <span>{(option?.data as string | undefined) ?? option?.text}</span>}
        errorMessage={error === '' ? undefined : error}
        onInputValueChange={onText}
        onChange={(_, option, __, typed) => onText(option?.text ?? typed ?? '')}
      />
      <p id={`${id}-help`} className="help">
        {help}
      </p>
      {warning !== '' && (
        <p id={`${id}-warning`} className="help warning">
          {warning}
        </p>
      )}
    </div>
  );
}
