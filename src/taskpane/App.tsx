import { MessageBar, MessageBarType, Pivot, PivotItem, ThemeProvider } from '@fluentui/react';
import { useEffect, useMemo, useState } from 'react';
import { t } from '../locale';
import type { WorkbookPort } from '../workbook/port';
import { ChangeWatch } from './changes';
import { CheckPanel } from './check/CheckPanel';
import { useCheck } from './check/use-check';
import { commandBus, type CommandBus } from './commands-bus';
import { ErrorBoundary } from './ErrorBoundary';
import { useFreeze } from './freeze/use-freeze';
import { FunctionsPanel } from './functions/FunctionsPanel';
import { PriorSection } from './prior/PriorSection';
import { usePrior } from './prior/use-prior';
import { SummaryPanel } from './summary/SummaryPanel';
import { useSummaries } from './summary/use-summaries';
import { TemplatePanel } from './template/TemplatePanel';
import { themes, type ThemeName } from './theme';
import { errorWords } from './words';

interface Props {
  readonly port: WorkbookPort;
  readonly theme?: ThemeName;
  readonly bus?: CommandBus;
  /** An error from outside the pane's own work, e.g. of a ribbon command. */
  readonly error?: unknown;
}

/** The whole pane. It knows the workbook through the port alone. */
export function App({ theme = 'light', ...props }: Props) {
  return (
    <ThemeProvider theme={themes[theme]} applyTo="none" className="shequ" data-theme={theme}>
      <ErrorBoundary>
        <Pane {...props} />
      </ErrorBoundary>
    </ThemeProvider>
  );
}

const TABS = ['check', 'summary', 'functions', 'template'] as const;
type Tab = (typeof TABS)[number];

function Pane({ port, bus = commandBus, error = null }: Omit<Props, 'theme'>) {
  const [tab, setTab] = useState<Tab>('check');
  const changes = useMemo(() => new ChangeWatch(port), [port]);
  useEffect(() => () => void changes.stop(), [changes]);
  const prior = usePrior(port);
  const check = useCheck(port, changes, prior.last);
  const summaries = useSummaries(port, changes);
  const freeze = useFreeze(port, changes);

  const { start: startCheck } = check;
  const { start: startSummaries } = summaries;
  const { start: startFreeze } = freeze;
  useEffect(
    () =>
      bus.listen((command) => {
        switch (command) {
          case 'check':
            setTab('check');
            return startCheck();
          case 'summarize':
            setTab('summary');
            return startSummaries(['staffing', 'locality']);
          default:
            // A preview alone: nothing changes before it is confirmed in the pane.
            setTab('functions');
            return startFreeze(command);
        }
      }),
    [bus, startCheck, startSummaries, startFreeze],
  );

  return (
    <main className="pane">
      {error !== null && (
        <MessageBar messageBarType={MessageBarType.error} isMultiline>
          {errorWords(error)}
        </MessageBar>
      )}
      <Pivot
        className="tabs"
        selectedKey={tab}
        headersOnly
        aria-label={t('pane/tabs.label')}
        getTabId={tabId}
        onLinkClick={(item) => setTab(TABS.find((key) => key === item?.props.itemKey) ?? 'check')}
      >
        {TABS.map((key) => (
          <PivotItem key={key} itemKey={key} headerText={t(`pane/tabs.${key}`)} />
        ))}
      </Pivot>
      {/* All stay: a look at the summaries must not lose the place in the findings. */}
      <div role="tabpanel" className="tab" hidden={tab !== 'check'} aria-labelledby={tabId('check')}>
        <PriorSection port={port} changes={changes} prior={prior} />
        <CheckPanel port={port} changes={changes} check={check} said={prior.said} />
      </div>
      <div role="tabpanel" className="tab" hidden={tab !== 'summary'} aria-labelledby={tabId('summary')}>
        <SummaryPanel summaries={summaries} />
      </div>
      <div role="tabpanel" className="tab" hidden={tab !== 'functions'} aria-labelledby={tabId('functions')}>
        <FunctionsPanel port={port} changes={changes} freeze={freeze} />
      </div>
      <div role="tabpanel" className="tab" hidden={tab !== 'template'} aria-labelledby={tabId('template')}>
        <TemplatePanel port={port} changes={changes} />
      </div>
    </main>
  );
}

const tabId = (key: string): string => `shequ-tab-${key}`;
