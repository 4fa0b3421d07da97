/** @jest-environment jsdom */
// As in the entry: before Fluent.
import '../../src/taskpane/no-fonts';
import { Stylesheet } from '@fluentui/react';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { cleanup, damagedBook, openPane, runCheck } from './support';

afterEach(cleanup);

test('no style or icon of the drawn pane asks a server for anything', async () => {
  const pane = openPane(damagedBook());
  await runCheck(pane);
  const rules = Stylesheet.getInstance().getRules(true);
  expect(rules.length).toBeGreaterThan(1000);
  expect(rules).not.toMatch(/https?:|url\(|@font-face/);
  for (const element of pane.container.querySelectorAll('*')) {
    // The function guide is a page of the pane's own server, opened when somebody asks for it.
    if (element instanceof HTMLAnchorElement) {
      expect(element.origin).toBe(window.location.origin);
      continue;
    }
    for (const { name, value } of element.attributes)
      expect([name, value]).not.toEqual([name, expect.stringMatching(/https?:/)]);
  }
  // An icon that we did not draw would be an empty element with a font's character in it.
  for (const icon of pane.container.querySelectorAll('[data-icon-name]')) {
    expect(icon.querySelector('svg')).not.toBeNull();
  }
});

test('the entry switches web fonts off before it loads Fluent', () => {
  const entry = readFileSync(path.join(__dirname, '../../src/taskpane/index.tsx'), 'utf8');
  expect(/^import .*$/m.exec(entry)?.[0]).toBe("import './no-fonts';");
});
