import { HostError } from '../host-error';
import type { HostType } from '../object-type';
import type { Sheet } from './worksheet';

/** `Excel.WorksheetProtection`, without passwords and options. */
export const protection: HostType<Sheet> = {
  name: 'WorksheetProtection',
  properties: {
    Protected: { get: async ({ model, sheet }) => (await model.sheet(sheet)).protected },
  },
  methods: {
    Protect: async ({ model, sheet }, [options, password]) => {
      if (password !== null && password !== undefined) throw noPasswords();
      if (options !== null && options !== undefined) {
        throw new HostError('ApiNotFound', "The workbench's Excel model has no protection options.");
      }
      if ((await model.sheet(sheet)).protected) {
        throw new HostError('InvalidOperation', 'The worksheet is already protected.');
      }
      await model.grid.updateSheet(sheet, { protected: true });
    },
    Unprotect: async ({ model, sheet }, [password]) => {
      if (password !== null && password !== undefined) throw noPasswords();
      await model.grid.updateSheet(sheet, { protected: false });
    },
  },
};

const noPasswords = (): HostError =>
  new HostError('ApiNotFound', "The workbench's Excel model has no sheet passwords.");
