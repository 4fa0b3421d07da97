import { DefaultButton, Dropdown, MessageBar, MessageBarType, PrimaryButton } from '@fluentui/react';
import { type ReactNode, useEffect, useRef } from 'react';
import { t } from '../../locale';
import { describeFunction } from '../../locale/function-words';
import { GuideLink } from '../guide/GuideLink';
import { useKeptFocus } from '../use-kept-focus';
import { count } from '../words';
import { choicesOf } from './choices';
import { Field } from './Field';
import { fieldOptions, tableLabel } from './field-options';
import { InsertionOutcome } from './InsertionOutcome';
import { parameterError } from './parameter-error';
import { defaultPolicy, policyOptions, policyWarning } from './policies';
import { PreviewTable } from './PreviewTable';
import { titleOf } from './search';
import { TargetField } from './TargetField';
import type { FillHandle } from './use-fill';

interface Props {
  readonly fill: FillHandle;
  /** Why something failed: beside the button, which stays in view. */
  readonly failure: ReactNode;
  onBack(): void;
}

/** The chosen function: its arguments, the formula, the first results, and where it goes. */
export function FillForm({ fill, failure, onBack }: Props) {
  const { form, sources, parsed, formula, preview, place, size, headers, home } = fill;
  const { definition, table } = form;
  const words = describeFunction(definition.name);
  const box = useRef<HTMLDivElement>(null);
  // On a field, not on the heading: on the web Office.js holds the Tab key where the focus is on nothing tabbable.
  useEffect(() => box.current?.querySelector<HTMLElement>('.field input')?.focus(), [definition.name]);
  useKeptFocus(box, ['.fill-end .ms-Button'], fill.insertion.state.phase);
  const { tables } = sources;
  const title = titleOf(definition.name);
  return (
    <div ref={box} className="fill" role="group" aria-labelledby="shequ-function">
      <button type="button" className="link back" onClick={onBack}>
        {t('insert/back')}
      </button>
      <h2 id="shequ-function">
        {title} <span className="choice-name">{`SHEQU.${definition.name}`}</span>
      </h2>
      <p className="quiet">
        {words?.description !== title && words?.description}{' '}
        <GuideLink name={definition.name}>{t('insert/guide')}</GuideLink>
      </p>
      <div className="data-line">
        <Dropdown
          label={t('insert/data')}
          options={[
            ...tables.map((each, i) => ({
              key: String(i),
              text: t('insert/tableOption', { table: tableLabel(each), n: count(each.body.rows) }),
            })),
            { key: 'none', text: t('insert/noTable') },
          ]}
          selectedKey={table ? String(tables.indexOf(table)) : 'none'}
          onChange={(_, option) => fill.setTable(tables[Number(option?.key)] ?? null)}
        />
        <DefaultButton
          text={t('insert/reread')}
          title={t('insert/rereadTitle')}
          disabled={fill.reading}
          allowDisabledFocus
          onClick={fill.reread}
        />
      </div>
      {definition.parameters.map(({ name, optional }, i) => {
        const parameter = words?.parameters[name];
        return (
          <Field
            key={name}
            name={parameter?.name ?? name}
            help={parameter?.description ?? ''}
            required={!optional}
            text={form.texts[name] ?? ''}
            placeholder={placeholderOf(definition.name, name)}
            options={
              name === 'policy'
                ? policyOptions(definition.name, sources)
                : fieldOptions(sources, table, choicesOf(name))
            }
            warning={name === 'policy' ? policyWarning(form.texts[name] ?? '') : ''}
            error={parameterError(fill, i, parsed[i])}
            onText={(text) => fill.setText(name, text)}
            onSelection={() => void fill.takeSelection(name)}
          />
        );
      })}
      <h3 id="shequ-formula">{t('insert/formula')}</h3>
      <output className="formula" aria-labelledby="shequ-formula">
        {formula}
      </output>
      <PreviewTable
        name={definition.name}
        state={preview}
        headers={headers}
        nameOf={(parameter) => words?.parameters[parameter]?.name ?? parameter}
        onCancel={fill.cancelPreview}
      />
      <TargetField
        typed={form.target}
        place={place.place}
        home={home}
        size={size}
        wrong={fill.wrongTarget}
        obstacle={place.obstacle}
        headers={headers}
        header={form.header}
        onTarget={fill.setTarget}
        onActive={() => void fill.takeActive()}
        onHeader={fill.setHeader}
      />
      {!sources.canSpill && size && size.rows * size.columns > 1 && (
        <MessageBar messageBarType={MessageBarType.warning} isMultiline>
          {t('insert/obstacle.noSpill')}
        </MessageBar>
      )}
      <div className="fill-end">
        <PrimaryButton
          text={t('insert/insert')}
          disabled={!fill.ready}
          allowDisabledFocus
          onClick={fill.insert}
        />
        {failure}
        <InsertionOutcome insertion={fill.insertion} />
      </div>
    </div>
  );
}

function placeholderOf(name: string, parameter: string): string {
  const isPolicy = parameter === 'policy';
  const word = isPolicy ? defaultPolicy(name) : choicesOf(parameter)?.[0];
  if (isPolicy && word === undefined) return t('insert/policy.placeholder');
  return word === undefined ? t('insert/field.placeholder') : t('insert/field.default', { word });
}
