import { DefaultButton } from '@fluentui/react';
import { useContext, useMemo } from 'react';
import { t } from '../../locale';
import type { Finding } from '../../rules/finding';
import { cellAddress } from '../../workbook/address';
import { afterText, beforeText, hintText } from '../../workbook/fixes';
import { FixesContext, type FixesHandle } from './use-fixes';

/** In the card of a finding: its own certain correction, and what is likely the cause. */
export function FindingFixes({ finding }: { readonly finding: Finding }) {
  const handle = useContext(FixesContext);
  return handle && <Shown finding={finding} handle={handle} />;
}

function Shown({ finding, handle }: { readonly finding: Finding; readonly handle: FixesHandle }) {
  const { fixesOf, hintsOf, preview } = handle;
  const fixes = useMemo(() => fixesOf(finding), [fixesOf, finding]);
  const hints = useMemo(() => hintsOf(finding), [hintsOf, finding]);
  return (
    <>
      {fixes.length > 0 && (
        <div className="finding-fixes">
          <h3>{t('fixes/card.fix')}</h3>
          {fixes.map((fix) => (
            <p key={`${fix.row} ${fix.column}`}>
              {t('fixes/card.change', {
                cell: cellAddress(fix.row, fix.column),
                before: beforeText(fix),
                after: afterText(fix),
                kind: t(`fixes/kind.${fix.kind}`),
              })}
            </p>
          ))}
          <DefaultButton text={t('fixes/card.button')} onClick={() => preview(fixes)} />
        </div>
      )}
      {hints.length > 0 && (
        <div className="finding-hints">
          <h3>{t('fixes/card.hints')}</h3>
          <ul>
            {hints.map((hint) => (
              <li key={`${hint.kind} ${JSON.stringify(hint.params)}`}>{hintText(hint)}</li>
            ))}
          </ul>
          <p className="quiet">{t('fixes/card.hintsNote')}</p>
        </div>
      )}
    </>
  );
}
