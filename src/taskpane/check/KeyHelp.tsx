import { DefaultButton, Dialog, DialogFooter, DialogType } from '@fluentui/react';
import { t } from '../../locale';

const LINES = [
  ['next', ['F8', 'n', 'Alt+↓']],
  ['previous', ['Shift+F8', 'p', 'Alt+↑']],
  ['arrows', ['↑', '↓', '←', '→']],
  ['jump', ['Enter']],
  ['explain', ['e']],
  ['save', ['Ctrl+Enter']],
  ['leave', ['Esc']],
  ['copy', ['c']],
  ['help', ['?']],
] as const;

/** All keys of the list, on demand. */
export function KeyHelp({ hidden, onClose }: { readonly hidden: boolean; onClose(): void }) {
  return (
    <Dialog
      hidden={hidden}
      onDismiss={onClose}
      minWidth={280}
      dialogContentProps={{
        type: DialogType.normal,
        title: t('pane/keyHelp.title'),
        closeButtonAriaLabel: t('pane/keyHelp.close'),
      }}
    >
      <dl className="key-help">
        {LINES.map(([name, keys]) => (
          <div key={name}>
            <dt>
              {keys.map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{t(`pane/keyHelp.${name}`)}</dd>
          </div>
        ))}
      </dl>
      <DialogFooter>
        <DefaultButton text={t('pane/keyHelp.close')} onClick={onClose} />
      </DialogFooter>
    </Dialog>
  );
}
