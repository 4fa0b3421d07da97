import { colour, finite, oneOf, text, truth } from '../args';
import { apiNotFound } from '../host-error';
import type { GridBorder, GridEdge, GridFormat, GridRect } from '../grid';
import { HostObject } from '../object-type';
import type { HostType, Property } from '../object-type';
import type { Area } from '../ranges';

/** Office.js measures in points, the grid in pixels at 96 a inch. */
const PIXELS_PER_POINT = 96 / 72;
const DEFAULT_COLUMN_PIXELS = 64;
const DEFAULT_ROW_PIXELS = 20;

/** A property of the cells' looks: null where cells differ, as in Excel. */
function look<K extends keyof GridFormat>(key: K, read: (value: unknown) => GridFormat[K]): Property<Area> {
  return {
    get: (area) => common(area, (format) => format[key]),
    set: (area, value) => setFormat(area, { [key]: read(value) }),
  };
}

async function common(area: Area, pick: (format: GridFormat) => unknown): Promise<unknown> {
  const { grid } = area.model;
  const first = pick(await grid.format(area.sheet, area.rects[0].row, area.rects[0].column));
  for (const rect of area.rects) {
    area.model.checkReadable(rect);
    for (let row = rect.row; row < rect.row + rect.rows; row++) {
      for (let column = rect.column; column < rect.column + rect.columns; column++) {
        if (pick(await grid.format(area.sheet, row, column)) !== first) return null;
      }
    }
  }
  return first;
}

async function setFormat(area: Area, changes: Partial<GridFormat>): Promise<void> {
  await area.model.checkUnprotected(area.sheet);
  for (const rect of area.rects) await area.model.grid.setFormat(area.sheet, rect, changes);
}

const rangeFill: HostType<Area> = {
  name: 'RangeFill',
  properties: { Color: look('fill', colour) },
  methods: { Clear: (area) => setFormat(area, { fill: '' }) },
};

const rangeFont: HostType<Area> = {
  name: 'RangeFont',
  properties: {
    Bold: look('bold', (value) => truth(value)),
    Italic: look('italic', (value) => truth(value)),
    Strikethrough: look('strikethrough', (value) => truth(value)),
    Underline: {
      get: async (area) => {
        const underline = await common(area, (format) => format.underline);
        return underline === null ? null : underline ? 'Single' : 'None';
      },
      set: (area, value) =>
        setFormat(area, { underline: oneOf(value, ['None', 'Single'] as const) === 'Single' }),
    },
    Color: look('fontColor', colour),
    Name: look('fontName', text),
    Size: look('fontSize', finite),
  },
};

const formatProtection: HostType<Area> = {
  name: 'FormatProtection',
  properties: { Locked: look('locked', (value) => truth(value)) },
};

/** One side of a range, and the cells and cell edges that it is made of. */
interface Side {
  readonly area: Area;
  readonly index: string;
}
const SIDES: Readonly<Record<string, { edge: GridEdge; cells: (rect: GridRect) => GridRect | null }>> = {
  EdgeTop: { edge: 'top', cells: (rect) => ({ ...rect, rows: 1 }) },
  EdgeBottom: { edge: 'bottom', cells: (rect) => ({ ...rect, row: rect.row + rect.rows - 1, rows: 1 }) },
  EdgeLeft: { edge: 'left', cells: (rect) => ({ ...rect, columns: 1 }) },
  EdgeRight: {
    edge: 'right',
    cells: (rect) => ({ ...rect, column: rect.column + rect.columns - 1, columns: 1 }),
  },
  InsideHorizontal: {
    edge: 'bottom',
    cells: (rect) => (rect.rows > 1 ? { ...rect, rows: rect.rows - 1 } : null),
  },
  InsideVertical: {
    edge: 'right',
    cells: (rect) => (rect.columns > 1 ? { ...rect, columns: rect.columns - 1 } : null),
  },
};
const NEW_BORDER: GridBorder = { style: 'Continuous', weight: 'Thin', color: '#000000' };

function borderLook<K extends keyof GridBorder>(
  key: K,
  read: (value: unknown) => GridBorder[K],
): Property<Side> {
  return {
    set: async ({ area, index }, value) => {
      await area.model.checkUnprotected(area.sheet);
      const { edge, cells } = SIDES[index];
      const changed = read(value);
      for (const rect of area.rects) {
        const part = cells(rect);
        if (!part) continue;
        const now = (await area.model.grid.format(area.sheet, part.row, part.column)).borders[edge];
        const border = { ...(now ?? NEW_BORDER), [key]: changed };
        await area.model.grid.setFormat(area.sheet, part, { borders: { [edge]: border } });
      }
    },
  };
}

const rangeBorder: HostType<Side> = {
  name: 'RangeBorder',
  id: ({ index }) => index,
  properties: {
    SideIndex: { get: ({ index }) => index },
    Style: borderLook('style', (value) => oneOf(value, ['Continuous', 'Dash', 'Dot', 'Double'] as const)),
    Weight: borderLook('weight', (value) => oneOf(value, ['Hairline', 'Thin', 'Medium', 'Thick'] as const)),
    Color: borderLook('color', colour),
  },
};

const rangeBorders: HostType<Area> = {
  name: 'RangeBorderCollection',
  indexer: (area, [index]) => {
    const name = text(index);
    if (!Object.hasOwn(SIDES, name)) throw apiNotFound(`border ${name}`);
    return HostObject.of(rangeBorder, { area, index: name });
  },
};

/** `Excel.RangeFormat`. */
export const rangeFormat: HostType<Area> = {
  name: 'RangeFormat',
  properties: {
    HorizontalAlignment: look('horizontal', (value) =>
      oneOf(value, ['General', 'Left', 'Center', 'Right'] as const),
    ),
    VerticalAlignment: look('vertical', (value) => oneOf(value, ['Top', 'Center', 'Bottom'] as const)),
    WrapText: look('wrap', (value) => truth(value)),
    ColumnWidth: {
      get: async ({ model, sheet, rects }) =>
        ((await model.grid.columnWidth(sheet, rects[0].column)) ?? DEFAULT_COLUMN_PIXELS) / PIXELS_PER_POINT,
      set: async ({ model, sheet, rects }, value) => {
        await model.checkUnprotected(sheet);
        const pixels = Math.round(finite(value) * PIXELS_PER_POINT);
        for (const rect of rects) await model.grid.setColumnWidth(sheet, rect.column, rect.columns, pixels);
      },
    },
    RowHeight: {
      get: async ({ model, sheet, rects }) =>
        ((await model.grid.rowHeight(sheet, rects[0].row)) ?? DEFAULT_ROW_PIXELS) / PIXELS_PER_POINT,
      set: async ({ model, sheet, rects }, value) => {
        await model.checkUnprotected(sheet);
        const pixels = Math.round(finite(value) * PIXELS_PER_POINT);
        for (const rect of rects) await model.grid.setRowHeight(sheet, rect.row, rect.rows, pixels);
      },
    },
  },
  links: {
    Fill: (area) => HostObject.of(rangeFill, area),
    Font: (area) => HostObject.of(rangeFont, area),
    Borders: (area) => HostObject.of(rangeBorders, area),
    Protection: (area) => HostObject.of(formatProtection, area),
  },
  methods: {
    AutofitColumns: async ({ model, sheet, rects }) => {
      await model.checkUnprotected(sheet);
      for (const rect of rects) await model.grid.autofitColumns(sheet, rect.column, rect.columns);
    },
  },
};
