import { guidePages } from '../../src/guide';

interface Tool {
  guidePages(): Promise<ReadonlyMap<string, string>>;
}
// eslint-disable-next-line @typescript-eslint/no-require-imports -- a build tool, loaded as webpack loads it
const tool = require('../../tools/build/guide.cjs') as Tool;

// Bundles the whole core, twice.
jest.setTimeout(60_000);

test('the build writes the pages that the source makes, the same each time', async () => {
  const built = await tool.guidePages();
  expect(Object.fromEntries(built)).toEqual(Object.fromEntries(await guidePages()));
  expect(Object.fromEntries(await tool.guidePages())).toEqual(Object.fromEntries(built));
});
