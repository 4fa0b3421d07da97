import { oneOf, text } from '../args';
import type { Model } from '../model';
import { HostObject, type HostType } from '../object-type';

/** A workbook that has been made and is not open yet. */
interface Created {
  readonly model: Model;
  readonly base64: string;
  readonly id: string;
}

const workbookCreated: HostType<Created> = {
  name: 'WorkbookCreated',
  id: ({ id }) => id,
  methods: { Open: ({ model, base64 }) => model.openWorkbook(base64) },
};

/** `Excel.Application`: always calculates automatically. */
export const application: HostType<Model> = {
  name: 'Application',
  properties: {
    CalculationMode: {
      get: () => 'Automatic',
      set: (_, value) => void oneOf(value, ['Automatic'] as const),
    },
    CalculationState: {
      get: async (model) => {
        await model.grid.settle();
        return 'Done';
      },
    },
  },
  methods: {
    Calculate: (model) => model.grid.settle(),
    CreateWorkbook: (model, [base64]) =>
      HostObject.of(workbookCreated, { model, base64: text(base64), id: model.newId('workbook') }),
  },
};
