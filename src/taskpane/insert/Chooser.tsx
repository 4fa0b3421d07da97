import { TextField } from '@fluentui/react';
import { useEffect, useId, useMemo, useRef, useState, type KeyboardEvent } from 'react';
import { t } from '../../locale';
import { useKeptFocus } from '../use-kept-focus';
import { count } from '../words';
import { moveBy } from './list-keys';
import { type Choice, findFunctions } from './search';

interface Props {
  readonly query: string;
  /** The function chosen before: the list opens at it. */
  readonly last: string | null;
  onQuery(query: string): void;
  onChoose(name: string): void;
}

/** A search box and the functions by task: a combobox whose list is always open. */
export function Chooser({ query, last, onQuery, onChoose }: Props) {
  const id = useId();
  const groups = useMemo(() => findFunctions(query), [query]);
  const flat = useMemo(() => groups.flatMap(({ choices }) => choices), [groups]);
  const [active, setActive] = useState(() => flat.findIndex(({ name }) => name === last));
  const current = flat[active] as Choice | undefined;
  const optionId = (name: string): string => `${id}-${name}`;
  const box = useRef<HTMLDivElement>(null);
  // Back from a form, to the box that moves the list.
  useKeptFocus(box, ['input'], id);

  useEffect(() => {
    const option = current && document.getElementById(`${id}-${current.name}`);
    // Not there in the DOM of tests.
    option?.scrollIntoView?.({ block: 'nearest' });
  }, [current, id]);

  const search = (text: string): void => {
    onQuery(text);
    setActive(text === '' ? -1 : 0);
  };
  const press = (event: KeyboardEvent<HTMLElement>): void => {
    if (event.key === 'Escape' && query !== '') {
      search('');
      event.preventDefault();
      return;
    }
    if (event.key === 'Enter' && !event.nativeEvent.isComposing) {
      const chosen = current ?? (query.trim() === '' ? undefined : flat[0]);
      if (chosen) onChoose(chosen.name);
      event.preventDefault();
      return;
    }
    const next = moveBy(event.key, active, flat.length);
    if (next === null) return;
    setActive(next);
    event.preventDefault();
  };

  return (
    <div ref={box} className="chooser">
      <h2>{t('insert/title')}</h2>
      <p className="quiet">{t('insert/what')}</p>
      <TextField
        placeholder={t('insert/search')}
        ariaLabel={t('insert/search')}
        iconProps={{ iconName: 'Search' }}
        autoComplete="off"
        value={query}
        role="combobox"
        aria-autocomplete="list"
        aria-expanded
        aria-controls={`${id}-list`}
        aria-activedescendant={current ? optionId(current.name) : undefined}
        aria-describedby={`${id}-keys`}
        onKeyDown={press}
        onChange={(_, text) => search(text ?? '')}
      />
      <p id={`${id}-keys`} className="hidden-words">
        {t('insert/keys')}
      </p>
      <div role="status" className="hidden-words">
        {query.trim() !== '' && t('insert/found', { n: count(flat.length) })}
      </div>
      {flat.length === 0 && <p className="empty">{t('insert/none', { query: query.trim() })}</p>}
      <div id={`${id}-list`} role="listbox" aria-label={t('insert/list')} className="choices">
        {groups.map((group) => (
          <div key={group.task} role="group" aria-labelledby={`${id}-${group.task}`} className="choice-group">
            <div id={`${id}-${group.task}`} role="presentation" className="choice-task">
              {group.title}
            </div>
            {group.choices.map((choice) => (
              // The search box that owns the focus listens to the keys.
              // eslint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus
              <div
                key={choice.name}
                id={optionId(choice.name)}
                role="option"
                aria-selected={choice === current}
                className={`choice${choice === current ? ' active' : ''}`}
                title={choice.description}
                onClick={() => onChoose(choice.name)}
              >
                <span className="choice-title">{choice.title}</span>
                <span className="choice-name">{choice.name}</span>
                {choice.description !== choice.title && (
                  <span className="choice-what">{choice.description}</span>
                )}
              </div>
            ))}
          </div>
        ))}
      </div>
    </div>
  );
}
