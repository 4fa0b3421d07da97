import { DefaultButton, IconButton } from '@fluentui/react';
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
  // Two buttons, not Fluent's split one: that is a button with buttons in it, which assistive technology cannot tell.
  return (
    <>
      <DefaultButton
        iconProps={{ iconName: 'shequ-report' }}
        text={t('pane/check.report')}
        title={t('pane/check.reportHint')}
        disabled={disabled}
        onClick={() => write('sheet')}
      />
      {canSave && (
        <IconButton
          iconProps={{ iconName: 'shequ-next' }}
          menuIconProps={{ hidden: true }}
          title={t('pane/report.more')}
          ariaLabel={t('pane/report.more')}
          disabled={disabled}
          menuProps={{
            items: [item('sheet', 'shequ-sheet'), item('html', 'shequ-report'), item('json', 'shequ-report')],
          }}
        />
      )}
    </>
  );
}
