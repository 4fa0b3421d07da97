import { paneUrl } from '../../../src/workbench/channel/pane-url';

describe('the address of the pane', () => {
  const url = paneUrl({
    page: new URL('https://localhost:3000/taskpane.html?x=1'),
    conversation: 'c-1',
    culture: 'zh-CN',
    origin: 'https://localhost:3000',
  });

  test('names host, platform, language and a shared runtime with custom functions', () => {
    const [, , version, culture, correlation, , , flags] = new URL(url).searchParams
      .get('_host_Info')!
      .split('$');
    expect([version, culture, correlation, flags]).toEqual(['16.01', 'zh-CN', 'c-1', '3']);
    expect(url).toContain('?x=1&_host_Info=Excel$Web$');
  });

  test('ends with the channel, or Office.js does not find it', () => {
    expect(url).toMatch(/#&_serializer_version=1&_xdm_Info=c-1\|c-1\|https:\/\/localhost:3000$/);
  });
});
