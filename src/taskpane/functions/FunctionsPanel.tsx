import type { WorkbookPort } from '../../workbook/port';
import type { ChangeWatch } from '../changes';
import { FreezeSection } from '../freeze/FreezeSection';
import type { FreezeHandle } from '../freeze/use-freeze';
import { GuideLink } from '../guide/GuideLink';
import { InsertFunction } from '../insert/InsertFunction';

interface Props {
  readonly port: WorkbookPort;
  readonly changes: ChangeWatch;
  readonly freeze: FreezeHandle;
}

/** 函数: put one into the sheet, read about it, and turn formulas into values before a file leaves. */
export function FunctionsPanel({ port, changes, freeze }: Props) {
  return (
    <div className="panel functions">
      <InsertFunction port={port} changes={changes} />
      <p className="guide-contents">
        <GuideLink />
      </p>
      <FreezeSection port={port} freeze={freeze} />
    </div>
  );
}
