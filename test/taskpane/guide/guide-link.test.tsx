/** @jest-environment jsdom */
import '../../../src/taskpane/no-fonts';
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { setLanguage } from '../../../src/locale';
import { GuideLink } from '../../../src/taskpane/guide/GuideLink';
import { guideUrl } from '../../../src/taskpane/guide/guide-url';
import { OpenPageContext } from '../../../src/taskpane/guide/open-page';

beforeEach(() => setLanguage('zh-CN'));
afterEach(cleanup);

test('the guide stands beside the page, wherever that is, in the language spoken', () => {
  expect(guideUrl()).toBe('http://localhost/guide/zh-CN/index.html');
  const base = document.createElement('base');
  base.href = 'https://tools.example.gov.cn/shequ/taskpane.html?et=1';
  document.head.append(base);
  setLanguage('en');
  expect(guideUrl('STAFFQUOTA.DETAIL')).toBe(
    'https://tools.example.gov.cn/shequ/guide/en/STAFFQUOTA.DETAIL.html',
  );
  base.remove();
});

test('a link says where it leads, and opens beside the pane', () => {
  render(
    <>
      <GuideLink />
      <GuideLink name="SHARE" />
    </>,
  );
  const links = screen.getAllByRole<HTMLAnchorElement>('link');
  expect(links.map((link) => link.textContent)).toEqual(['函数指南', 'SHARE 的说明']);
  expect(links.map((link) => new URL(link.href).pathname)).toEqual([
    '/guide/zh-CN/index.html',
    '/guide/zh-CN/SHARE.html',
  ]);
  for (const link of links) {
    expect(link.target).toBe('_blank');
    expect(link.rel).toContain('noopener');
  }
});

test('a host that opens pages itself is asked, and the link does not lead away as well', async () => {
  const asked: string[] = [];
  const followed: boolean[] = [];
  const watch = (event: Event) => followed.push(!event.defaultPrevented);
  document.addEventListener('click', watch);
  render(
    <OpenPageContext.Provider value={(url) => asked.push(url)}>
      <GuideLink name="SHARE" />
    </OpenPageContext.Provider>,
  );
  await userEvent.click(screen.getByRole('link'));
  document.removeEventListener('click', watch);
  expect(asked).toEqual(['http://localhost/guide/zh-CN/SHARE.html']);
  expect(followed).toEqual([false]);
});
