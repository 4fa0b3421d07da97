import { oneOf } from '../args';
import type { Model } from '../model';
import type { HostType } from '../object-type';

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
  methods: { Calculate: (model) => model.grid.settle() },
};
