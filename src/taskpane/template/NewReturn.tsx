import { Checkbox, DefaultButton, Dropdown, PrimaryButton } from '@fluentui/react';
import { useState } from 'react';
import { language, LANGUAGES, type Language, t } from '../../locale';
import { communityWorkforce } from '../../returns';
import type { SheetSpec } from '../../returns/template';
import { NewReturnOutcome } from './NewReturnOutcome';
import { useTemplate } from './use-template';

const OPTIONAL = communityWorkforce.sheets.filter(({ required }) => !required).map(({ name }) => name);

/** Which sheets, in which language, and the button that makes the file. */
export function NewReturn() {
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set(OPTIONAL));
  const [words, setWords] = useState<Language>(language());
  const { state, possible, make, cancel } = useTemplate();
  const busy = state.phase === 'busy' || state.phase === 'handing';
  const choose = (sheet: string, on: boolean) =>
    setChosen((before) => new Set([...before].filter((name) => name !== sheet).concat(on ? [sheet] : [])));
  return (
    <section aria-labelledby="shequ-new-return">
      <h2 id="shequ-new-return">{t('template/title')}</h2>
      <p className="quiet">
        {t('template/version', {
          name: t('returns/template.communityWorkforce'),
          version: communityWorkforce.version,
        })}
      </p>
      <p>{t('template/what')}</p>
      <div className="toolbar">
        <PrimaryButton
          iconProps={{ iconName: 'shequ-sheet' }}
          text={t('template/make')}
          disabled={!possible || busy}
          allowDisabledFocus
          onClick={() => make([...chosen], words)}
        />
      </div>
      <NewReturnOutcome state={state} possible={possible} cancel={cancel} />
      <Dropdown
        label={t('template/language')}
        selectedKey={words}
        options={LANGUAGES.map((key) => ({ key, text: t(`template/languages.${key}`) }))}
        onChange={(_, option) => option && setWords(option.key as Language)}
      />
      <fieldset className="sheets">
        <legend>
          {t('template/sheets', {
            chosen: communityWorkforce.sheets.length - OPTIONAL.length + chosen.size,
            all: communityWorkforce.sheets.length,
          })}
        </legend>
        <div className="toolbar">
          <DefaultButton text={t('template/all')} onClick={() => setChosen(new Set(OPTIONAL))} />
          <DefaultButton text={t('template/none')} onClick={() => setChosen(new Set())} />
        </div>
        {communityWorkforce.sheets.map((sheet) => (
          <SheetChoice
            key={sheet.name}
            sheet={sheet}
            on={sheet.required || chosen.has(sheet.name)}
            choose={(on) => choose(sheet.name, on)}
          />
        ))}
      </fieldset>
      <p className="quiet">{t('template/extra')}</p>
    </section>
  );
}

interface ChoiceProps {
  readonly sheet: SheetSpec;
  readonly on: boolean;
  choose(on: boolean): void;
}

/** A sheet with what a row of it is; one that every return must have cannot be left out. */
function SheetChoice({ sheet: { name, required }, on, choose }: ChoiceProps) {
  const shown = t(`returns/sheets.${name}.name`);
  const label = shown === name ? name : t('template/named', { name, words: shown });
  return (
    <div className="sheet">
      <Checkbox
        label={required ? t('template/required', { name: label }) : label}
        checked={on}
        disabled={required}
        ariaDescribedBy={`shequ-sheet-${name}`}
        onChange={(_, checked) => choose(checked === true)}
      />
      <p id={`shequ-sheet-${name}`} className="quiet">
        {t(`returns/sheets.${name}.note`)}
      </p>
    </div>
  );
}
