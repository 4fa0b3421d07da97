import { requireSet, runExcel, supports, toWorkbookError } from './host';

type Handler = OfficeExtension.EventHandlerResult<Excel.WorksheetChangedEventArgs>;

/**
 * Listens for changed content. On the web Excel misses some (a choice from a drop-down, js#3888), so events may only
 * mark results as out of date; nothing is computed from them.
 */
export async function onChange(listener: () => void): Promise<() => Promise<void>> {
  requireSet('1.7');
  const heard = async (): Promise<void> => listener();
  const handlers = await runExcel(async (context) => {
    const sheets = context.workbook.worksheets;
    let added: Handler[];
    if (supports('1.9')) added = [sheets.onChanged.add(heard)];
    else {
      sheets.load('items/name');
      await context.sync();
      added = sheets.items.map((sheet) => sheet.onChanged.add(heard));
    }
    await context.sync();
    return added;
  });
  return () => stop(handlers);
}

/** A handler is taken off in the context that put it on. */
async function stop(handlers: readonly Handler[]): Promise<void> {
  if (handlers.length === 0) return;
  try {
    await Excel.run(handlers[0].context, async (context) => {
      for (const handler of handlers) handler.remove();
      await context.sync();
    });
  } catch (error) {
    throw toWorkbookError(error);
  }
}
