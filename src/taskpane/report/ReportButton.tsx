import { DefaultButton } from '@fluentui/react';
import { useContext } from 'react';
import { t } from '../../locale';
import { FilesContext } from '../files/files';
import type { ReportForm } from './use-report';

interface Props {
  readonly disabled: boolean;
  write(as: ReportForm): void;
}

/** 审核报告: to a sheet at once; as a page or JSON from its menu, where this Excel can save files. */
export function ReportButton({ disabled, write }: Props) {
  const { canSave } = useContext(FilesContext);
  const item = (as: ReportForm, icon: string) => ({
    key: as,
    text: t(`pane/report.${as}`),
    iconProps: { iconName: icon },
    onClick: () => write(as),
  });
  return (
    <DefaultButton
      split={canSave}
      iconProps={{ iconName: 'shequ-report' }}
      text={t('pane/check.report')}
      title={t('pane/check.reportHint')}
      splitButtonAriaLabel={t('pane/report.more')}
      disabled={disabled}
      onClick={() => write('sheet')}
      menuProps={
        canSave
          ? {
              items: [
                item('sheet', 'shequ-sheet'),
                item('html', 'shequ-report'),
                item('json', 'shequ-report'),
              ],
            }
          : undefined
      }
    />
  );
}
