import { openXlsx } from '../../src/xlsx';
import { describeWorkbookPort } from '../contract/port-contract';
import { fixtureXlsx } from './support/fixture-xlsx';

describeWorkbookPort('.xlsx file', async (fixture) => {
  const port = await openXlsx(await fixtureXlsx(fixture), fixture.name);
  return { port, reopen: async () => openXlsx(await port.save(), fixture.name) };
});
