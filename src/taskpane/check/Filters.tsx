import { Dropdown, IconButton, SearchBox, type IDropdownOption } from '@fluentui/react';
import { useId, useState } from 'react';
import { t } from '../../locale';
import { count } from '../words';
import type { SheetGroup } from './group';
import { isFiltered, type ViewAction, type ViewState } from './view-state';

interface Props {
  /** All groups, unfiltered: what can be chosen. */
  readonly groups: readonly SheetGroup[];
  readonly view: ViewState;
  /** Units that findings belong to. */
  readonly units: readonly string[];
  readonly shown: number;
  readonly total: number;
  dispatch(action: ViewAction): void;
}

const ANY = '';

/** Search box always, the choice of sheet and rule on demand: the pane is narrow. */
export function Filters({ groups, units, view, shown, total, dispatch }: Props) {
  const [open, setOpen] = useState(false);
  const choices = useId();
  const filtered = isFiltered(view);
  return (
    <div className="filters" role="search" aria-label={t('pane/filter.label')}>
      <div className="filter-line">
        <SearchBox
          className="search"
          placeholder={t('pane/filter.search')}
          ariaLabel={t('pane/filter.search')}
          clearButtonProps={{ ariaLabel: t('pane/filter.clearSearch') }}
          value={view.text}
          disableAnimation
          onChange={(_, text) => dispatch({ type: 'text', text: text ?? '' })}
        />
        <IconButton
          iconProps={{ iconName: 'shequ-filter' }}
          ariaLabel={t('pane/filter.more')}
          title={t('pane/filter.more')}
          aria-expanded={open}
          aria-controls={choices}
          checked={open || [view.sheet, view.rule, view.unit, view.state].some((part) => part !== null)}
          onClick={() => setOpen(!open)}
        />
      </div>
      <div id={choices} hidden={!open} className="filter-choices">
        <Dropdown
          label={t('pane/filter.severity')}
          options={[
            { key: ANY, text: t('pane/filter.allSeverities') },
            { key: 'hard', text: t('pane/severity.hard') },
            { key: 'soft', text: t('pane/severity.soft') },
          ]}
          selectedKey={view.severity ?? ANY}
          onChange={(_, option) =>
            dispatch({
              type: 'severity',
              severity: option?.key === 'hard' || option?.key === 'soft' ? option.key : null,
            })
          }
        />
        <Dropdown
          label={t('pane/filter.state')}
          options={[
            { key: ANY, text: t('pane/filter.allStates') },
            { key: 'open', text: t('reasons/states.open') },
            { key: 'explained', text: t('reasons/states.explained') },
          ]}
          selectedKey={view.state ?? ANY}
          onChange={(_, option) =>
            dispatch({
              type: 'state',
              state: option?.key === 'open' || option?.key === 'explained' ? option.key : null,
            })
          }
        />
        {(units.length > 1 || view.unit !== null) && (
          <Dropdown
            label={t('pane/filter.unit')}
            options={[
              { key: ANY, text: t('pane/filter.allUnits') },
              ...units.map((unit) => ({ key: unit, text: unit })),
            ]}
            selectedKey={view.unit ?? ANY}
            onChange={(_, option) => dispatch({ type: 'unit', unit: chosen(option) })}
          />
        )}
        <Dropdown
          label={t('pane/filter.sheet')}
          options={[
            { key: ANY, text: t('pane/filter.allSheets') },
            ...groups.map((group) => ({ key: group.sheet, text: group.sheet })),
          ]}
          selectedKey={view.sheet ?? ANY}
          onChange={(_, option) => dispatch({ type: 'sheet', sheet: chosen(option) })}
        />
        <Dropdown
          label={t('pane/filter.rule')}
          options={[{ key: ANY, text: t('pane/filter.allRules') }, ...ruleOptions(groups, view.sheet)]}
          selectedKey={view.rule ?? ANY}
          onChange={(_, option) => dispatch({ type: 'rule', rule: chosen(option) })}
        />
      </div>
      <div className="filter-shown" role="status">
        {filtered ? t('pane/filter.shown', { shown: count(shown), total: count(total) }) : ''}
        {filtered && (
          <button type="button" className="link" onClick={() => dispatch({ type: 'clear' })}>
            {t('pane/filter.clear')}
          </button>
        )}
      </div>
    </div>
  );
}

const chosen = (option: IDropdownOption | undefined): string | null =>
  option && option.key !== ANY ? String(option.key) : null;

function ruleOptions(groups: readonly SheetGroup[], sheet: string | null): IDropdownOption[] {
  const rules = groups.filter((group) => sheet === null || group.sheet === sheet).flatMap((g) => g.rules);
  const titles = new Map(rules.map((rule) => [rule.rule, rule.title]));
  return [...titles].map(([rule, title]) => ({ key: rule, text: `${rule} ${title}` }));
}
