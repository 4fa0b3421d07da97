import type { WorkbookPort } from '../../workbook/port';
import type { ChangeWatch } from '../changes';
import { NewReturn } from './NewReturn';
import { RuleTable } from './RuleTable';

interface Props {
  readonly port: WorkbookPort;
  readonly changes: ChangeWatch;
}

/** 模板: an empty return to fill in, and the rules that it will be checked with. */
export function TemplatePanel(props: Props) {
  return (
    <div className="panel template">
      <NewReturn />
      <RuleTable {...props} />
    </div>
  );
}
