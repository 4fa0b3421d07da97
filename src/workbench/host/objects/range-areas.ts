import { formatAddress, sheetPrefix } from '../geometry';
import { HostObject } from '../object-type';
import type { HostType } from '../object-type';
import { area } from '../ranges';
import type { Area } from '../ranges';
import { conditionalFormatsOf } from './conditional-formats';
import { range } from './range';
import { rangeFormat } from './range-format';
import { worksheetOf } from './worksheet';

const rangeCollection: HostType<Area> = {
  name: 'RangeCollection',
  properties: { Count: { get: ({ rects }) => rects.length } },
  methods: { GetCount: ({ rects }) => rects.length },
  items: ({ model, sheet, rects }) => rects.map((rect) => HostObject.of(range, area(model, sheet, rect))),
};

/** `Excel.RangeAreas`: several rectangles of one sheet. */
export const rangeAreas: HostType<Area> = {
  name: 'RangeAreas',
  properties: {
    Address: {
      get: async ({ model, sheet, rects }) => {
        const prefix = sheetPrefix((await model.sheet(sheet)).name);
        return rects.map((rect) => `${prefix}!${formatAddress(rect)}`).join(',');
      },
    },
    AreaCount: { get: ({ rects }) => rects.length },
    CellCount: { get: ({ rects }) => rects.reduce((sum, rect) => sum + rect.rows * rect.columns, 0) },
  },
  links: {
    Areas: (areas) => HostObject.of(rangeCollection, areas),
    Format: (areas) => HostObject.of(rangeFormat, areas),
    ConditionalFormats: (areas) => conditionalFormatsOf(areas),
    Worksheet: ({ model, sheet }) => worksheetOf(model, sheet),
  },
};
