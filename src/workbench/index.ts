import { languageOf, setLanguage, t } from '../locale';
import { buildPage } from './page';
import { Workbench } from './workbench';

/** Entry of the workbench page. `?lang=en` speaks English, `?file=clean|none` opens another workbook. */
async function start(): Promise<void> {
  const query = new URLSearchParams(window.location.search);
  const language = languageOf(query.get('lang') ?? 'zh-CN');
  setLanguage(language);
  document.documentElement.lang = language;
  const page = buildPage(document.body);
  page.tell(t('workbench/status.starting'));
  const workbench = await Workbench.start(page, language);
  window.workbench = workbench.hook;
  await workbench.openSample(query.get('file') ?? 'damaged');
}

void start();
