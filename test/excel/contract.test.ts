import { ExcelWorkbook } from '../../src/excel';
import { describeWorkbookPort } from '../contract/port-contract';
import { gridOf } from './support/fixture-grid';
import { forgetExcel, useExcel } from './support/use-excel';

// Nothing says which of the two Excel does: whether a spill's other cells have its formula or none.
for (const showsSpilledFormulas of [false, true]) {
  const how = showsSpilledFormulas ? ', where all cells of a spill show its formula' : '';
  describeWorkbookPort(`Excel, through the real Office.js${how}`, async (fixture) => {
    const { host } = useExcel(gridOf(fixture, showsSpilledFormulas));
    return {
      port: new ExcelWorkbook(),
      close: async () => {
        host.dispose();
        forgetExcel();
      },
    };
  });
}
