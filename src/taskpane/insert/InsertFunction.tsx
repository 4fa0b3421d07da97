import { Spinner } from '@fluentui/react';
import { type ReactNode, useCallback, useState } from 'react';
import { t } from '../../locale';
import type { WorkbookPort } from '../../workbook/port';
import type { ChangeWatch } from '../changes';
import { Chooser } from './Chooser';
import { Failure } from './Failure';
import { FillForm } from './FillForm';
import { startForm } from './form-state';
import { type Filling, useFill } from './use-fill';
import { type SourcesHandle, useSources } from './use-sources';

interface Props {
  readonly port: WorkbookPort;
  readonly changes: ChangeWatch;
}

/** 插入函数: a function by task, its arguments from the selected table, the first results, one formula. */
export function InsertFunction({ port, changes }: Props) {
  const [query, setQuery] = useState('');
  const [last, setLast] = useState<string | null>(null);
  const [filling, setFilling] = useState<Filling | null>(null);
  const [error, setError] = useState<unknown>(null);
  const failed = useCallback((reason: unknown) => setError(reason), []);
  const reader = useSources(port, failed);

  const choose = async (name: string): Promise<void> => {
    setError(null);
    setLast(name);
    const sources = await reader.read();
    const form = sources && startForm(name, sources);
    if (form) setFilling({ form, sources });
  };

  const back = (): void => {
    setError(null);
    setFilling(null);
  };
  const failure = <Failure error={error} onDismiss={() => setError(null)} />;

  return (
    <div className={filling ? 'insert filling' : 'insert'}>
      {!filling && failure}
      {filling ? (
        <Filled {...{ port, changes, reader, filling, failed, failure }} set={setFilling} onBack={back} />
      ) : (
        <Chooser query={query} last={last} onQuery={setQuery} onChoose={(name) => void choose(name)} />
      )}
      {!filling && reader.busy && <Spinner label={t('insert/reading')} />}
    </div>
  );
}

interface FilledProps extends Props {
  readonly reader: SourcesHandle;
  readonly filling: Filling;
  set(filling: Filling): void;
  failed(error: unknown): void;
  readonly failure: ReactNode;
  onBack(): void;
}

/** The form of the chosen function with its state. */
function Filled({ filling, failure, onBack, ...around }: FilledProps) {
  return <FillForm fill={useFill(filling, around)} failure={failure} onBack={onBack} />;
}
