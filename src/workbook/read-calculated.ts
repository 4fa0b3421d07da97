import { isError } from '../domain/cell';
import type { ReturnData } from '../returns/table';
import type { Template } from '../returns/template';
import type { WorkbookPort } from './port';
import { readReturn, type ReadReturnOptions } from './read-return';

/** Between two looks at cells that are being calculated, and how long to wait for them altogether. */
const PAUSE_MS = 400;
const PATIENCE_MS = 8000;

/**
 * Reads a return once its cells are calculated: after a change, custom functions take a moment to answer, and until
 * then their cells show #BUSY! or #GETTING_DATA, which is no data to be checked. What is still not calculated after
 * eight seconds comes as it stands.
 *
 * @throws WorkbookError what the port throws, and `cancelled` when the signal is aborted
 */
export async function readCalculated(
  port: WorkbookPort,
  template: Template,
  options: ReadReturnOptions = {},
): Promise<ReturnData> {
  for (let waited = 0; ; waited += PAUSE_MS) {
    const data = await readReturn(port, template, options);
    if (waited >= PATIENCE_MS || !isCalculating(data)) return data;
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
  }
}

const isCalculating = ({ tables }: ReturnData): boolean =>
  [...tables.values()].some(({ columns }) =>
    columns.some(({ values }) => values.some((cell) => isError(cell) && cell.code === '#GETTING_DATA')),
  );
