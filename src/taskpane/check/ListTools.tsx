import { Dropdown, IconButton } from '@fluentui/react';
import { t } from '../../locale';
import { count } from '../words';
import type { GroupBy } from './regroup';

interface Props {
  readonly by: GroupBy;
  /** Findings in the group of the active row, and in the whole filtered list; 0 where there is none. */
  readonly one: number;
  readonly group: number;
  readonly shown: number;
  readonly copied: number | null;
  readonly busy: boolean;
  onBy(by: GroupBy): void;
  onCopy(what: 'one' | 'group' | 'shown'): void;
  onList(): void;
  onHelp(): void;
}

const GROUPS: readonly GroupBy[] = ['sheet', 'unit', 'rule'];

/** Above the list: grouping, copying, the list of what is to be explained, the keys. */
export function ListTools({ by, one, group, shown, copied, busy, onBy, onCopy, onList, onHelp }: Props) {
  const amounts = { one, group, shown };
  return (
    <div className="list-tools">
      <Dropdown
        ariaLabel={t('pane/groupBy.label')}
        className="group-by"
        options={GROUPS.map((key) => ({ key, text: t(`pane/groupBy.${key}`) }))}
        selectedKey={by}
        onChange={(_, option) => option && onBy(option.key as GroupBy)}
      />
      <IconButton
        iconProps={{ iconName: 'shequ-copy' }}
        menuIconProps={{ hidden: true }}
        title={t('pane/copy.label')}
        ariaLabel={t('pane/copy.label')}
        menuProps={{
          items: (['one', 'group', 'shown'] as const).map((key) => ({
            key,
            text: t(`pane/copy.${key}`, { n: count(amounts[key]) }),
            disabled: amounts[key] === 0,
            onClick: () => onCopy(key),
          })),
        }}
      />
      <IconButton
        iconProps={{ iconName: 'shequ-report' }}
        title={t('reasons/pane.list')}
        ariaLabel={t('reasons/pane.list')}
        disabled={busy}
        onClick={onList}
      />
      <IconButton
        iconProps={{ iconName: 'shequ-undecided' }}
        title={t('pane/keyHelp.open')}
        ariaLabel={t('pane/keyHelp.open')}
        onClick={onHelp}
      />
      <span role="status" className="quiet copied">
        {copied === null
          ? ''
          : copied < 0
            ? t('pane/copy.refused')
            : t('pane/copy.done', { n: count(copied) })}
      </span>
    </div>
  );
}
