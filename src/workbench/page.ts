import { t } from '../locale';
import './workbench.css';

/** The parts of the page that the workbench works with. */
export interface Page {
  readonly grid: HTMLElement;
  readonly frame: HTMLIFrameElement;
  readonly file: HTMLInputElement;
  readonly buttons: Record<ButtonName, HTMLButtonElement>;
  showName(name: string): void;
  /** A line for eyes and screen readers. */
  tell(text: string, failed?: boolean): void;
  showPane(shown: boolean): void;
  paneShown(): boolean;
  focusPane(): void;
  /** Calls back with a file that was chosen or dropped. */
  onFile(open: (file: File) => void): void;
}

export type ButtonName = 'open' | 'save' | 'check' | 'summarize' | 'freeze' | 'restore' | 'pane';

/** Builds the page. Everything is said by elements with names and roles; nothing is set as markup. */
export function buildPage(body: HTMLElement): Page {
  const button = (name: ButtonName, hint?: string, primary = false): HTMLButtonElement =>
    element('button', {
      type: 'button',
      id: `button-${name}`,
      className: primary ? 'primary' : '',
      textContent: t(`workbench/${name}`),
      title: hint ?? '',
    });
  const buttons: Page['buttons'] = {
    open: button('open', t('workbench/openHint')),
    save: button('save', t('workbench/saveHint')),
    check: button('check', undefined, true),
    summarize: button('summarize'),
    freeze: button('freeze', t('workbench/freezeHint')),
    restore: button('restore', t('workbench/restoreHint')),
    pane: button('pane'),
  };
  const file = element('input', { type: 'file', accept: '.xlsx,.xlsm', hidden: true, id: 'file' });
  file.setAttribute('aria-label', t('workbench/open'));
  const name = element('span', { className: 'name', id: 'file-name' });
  const status = element('div', { className: 'status', id: 'status' });
  status.setAttribute('role', 'status');
  const univer = element('div', { id: 'univer' });
  const drop = element('div', { className: 'drop', textContent: t('workbench/drop'), hidden: true });
  const grid = labelled('section', t('workbench/grid'), [univer, drop], { className: 'grid', id: 'grid' });
  grid.tabIndex = -1;
  const frame = element('iframe', { title: t('workbench/paneTitle'), id: 'pane-frame' });
  const pane = labelled('aside', t('workbench/paneTitle'), [frame], { className: 'pane', id: 'pane' });
  const work = element('main', { className: 'work' }, [grid, pane]);
  const group = (label: string, children: HTMLElement[]): HTMLElement => {
    const part = element('div', { className: 'group', role: 'group' }, children);
    part.setAttribute('aria-label', label);
    return part;
  };
  body.append(
    element('header', { className: 'bar' }, [
      element('a', { className: 'skip', href: '#grid', textContent: t('workbench/skipToGrid') }),
      element('a', { className: 'skip', href: '#pane-frame', textContent: t('workbench/skipToPane') }),
      element('h1', { textContent: t('workbench/title') }),
      name,
      group(t('workbench/file'), [buttons.open, buttons.save, file]),
      group(t('workbench/addin'), [
        buttons.check,
        buttons.summarize,
        buttons.freeze,
        buttons.restore,
        buttons.pane,
      ]),
    ]),
    labelled(
      'section',
      t('workbench/noticeLabel'),
      [
        element('p', {}, [
          element('strong', { textContent: t('workbench/notice') }),
          element('span', { textContent: ` ${t('workbench/noticeMore')}` }),
        ]),
      ],
      { className: 'notice' },
    ),
    work,
    status,
  );
  buttons.open.addEventListener('click', () => file.click());

  return {
    grid: univer,
    frame,
    file,
    buttons,
    showName: (text) => {
      name.textContent = text;
      document.title = `${text} – ${t('workbench/title')}`;
    },
    tell: (text, failed = false) => {
      status.textContent = text;
      status.classList.toggle('failed', failed);
    },
    showPane: (shown) => work.classList.toggle('wide', !shown),
    paneShown: () => !work.classList.contains('wide'),
    focusPane: () => frame.focus(),
    onFile: (open) => takeFiles(file, grid, drop, open),
  };
}

/** Files come from the dialog or are dropped anywhere on the grid. */
function takeFiles(
  input: HTMLInputElement,
  area: HTMLElement,
  hint: HTMLElement,
  open: (file: File) => void,
): void {
  input.addEventListener('change', () => {
    const file = input.files?.[0];
    // Forgotten at once, so that the same file can be chosen again.
    input.value = '';
    if (file) open(file);
  });
  const hasFile = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') ?? false;
  // Univer listens on the same elements: files are taken before it sees them.
  const on = (type: 'dragenter' | 'dragover' | 'dragleave' | 'drop', act: (event: DragEvent) => void): void =>
    area.addEventListener(
      type,
      (event) => {
        if (!hasFile(event)) return;
        event.preventDefault();
        event.stopPropagation();
        act(event);
      },
      { capture: true },
    );
  on('dragenter', () => (hint.hidden = false));
  on('dragover', () => (hint.hidden = false));
  on('dragleave', (event) => {
    if (!area.contains(event.relatedTarget as Node | null)) hint.hidden = true;
  });
  on('drop', (event) => {
    hint.hidden = true;
    const file = event.dataTransfer?.files[0];
    if (file) open(file);
  });
}

function labelled<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  label: string,
  children: HTMLElement[],
  properties: Partial<HTMLElementTagNameMap[K]>,
): HTMLElementTagNameMap[K] {
  const made = element(tag, properties, children);
  made.setAttribute('aria-label', label);
  return made;
}

function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  properties: Partial<HTMLElementTagNameMap[K]>,
  children: HTMLElement[] = [],
): HTMLElementTagNameMap[K] {
  const made = Object.assign(document.createElement(tag), properties);
  made.append(...children);
  return made;
}
