import { ExcelWorkbook } from '../../src/excel';
import { describeWorkbookPort } from '../contract/port-contract';
import { gridOf } from './support/fixture-grid';
import { forgetExcel, useExcel } from './support/use-excel';

describeWorkbookPort('Excel, through the real Office.js', async (fixture) => {
  const { host } = useExcel(gridOf(fixture));
  return {
    port: new ExcelWorkbook(),
    close: async () => {
      host.dispose();
      forgetExcel();
    },
  };
});
