import { LocaleType, LogLevel, mergeLocales, Univer, UniverInstanceType } from '@univerjs/core';
import type { Plugin, PluginCtor } from '@univerjs/core';
import { FUniver } from '@univerjs/core/facade';
import { UniverSheetsConditionalFormattingPreset } from '@univerjs/preset-sheets-conditional-formatting';
import conditionalEn from '@univerjs/preset-sheets-conditional-formatting/locales/en-US';
import conditionalZh from '@univerjs/preset-sheets-conditional-formatting/locales/zh-CN';
import {
  CalculationMode,
  UniverFormulaEnginePlugin,
  UniverSheetsCorePreset,
} from '@univerjs/preset-sheets-core';
import coreEn from '@univerjs/preset-sheets-core/locales/en-US';
import coreZh from '@univerjs/preset-sheets-core/locales/zh-CN';
import { UniverSheetsDataValidationPreset } from '@univerjs/preset-sheets-data-validation';
import validationEn from '@univerjs/preset-sheets-data-validation/locales/en-US';
import validationZh from '@univerjs/preset-sheets-data-validation/locales/zh-CN';
import { UniverSheetsFilterPreset } from '@univerjs/preset-sheets-filter';
import filterEn from '@univerjs/preset-sheets-filter/locales/en-US';
import filterZh from '@univerjs/preset-sheets-filter/locales/zh-CN';
import { UniverSheetsSortPreset } from '@univerjs/preset-sheets-sort';
import sortEn from '@univerjs/preset-sheets-sort/locales/en-US';
import sortZh from '@univerjs/preset-sheets-sort/locales/zh-CN';
import { UniverSheetsTablePreset, UniverSheetsTableUIPlugin } from '@univerjs/preset-sheets-table';
import tableEn from '@univerjs/preset-sheets-table/locales/en-US';
import tableZh from '@univerjs/preset-sheets-table/locales/zh-CN';
import type { Language } from '../../locale';
import { CONDITIONAL } from './formulas/conditional';
import { FormulaEngine } from './formulas/engine';
import { FROM_TABLES } from './formulas/from-tables';
import './styles';

export interface UniverParts {
  readonly univer: Univer;
  readonly api: FUniver;
}

/**
 * Starts Univer in an element of the page. Ours instead of `@univerjs/presets`, which brings packages without a
 * free licence along. The plugins of Univer's own sheets need each other in the order of the presets.
 */
export function createUniver(container: HTMLElement, language: Language): UniverParts {
  const chinese = language === 'zh-CN';
  const univer = new Univer({
    locale: chinese ? LocaleType.ZH_CN : LocaleType.EN_US,
    locales: chinese
      ? { [LocaleType.ZH_CN]: mergeLocales(coreZh, conditionalZh, validationZh, filterZh, sortZh, tableZh) }
      : { [LocaleType.EN_US]: mergeLocales(coreEn, conditionalEn, validationEn, filterEn, sortEn, tableEn) },
    logLevel: LogLevel.ERROR,
    darkMode: window.matchMedia('(prefers-color-scheme: dark)').matches,
  });
  // What a file leaves to be calculated is known when it is opened. Univer would calculate all that is 0 or an empty text.
  const presets = [
    UniverSheetsCorePreset({
      container,
      ribbonType: 'simple',
      formula: {
        initialFormulaComputing: CalculationMode.NO_CALCULATION,
        function: [...CONDITIONAL, ...FROM_TABLES],
      },
    }),
    UniverSheetsDataValidationPreset(),
    UniverSheetsConditionalFormattingPreset(),
    UniverSheetsFilterPreset(),
    UniverSheetsSortPreset(),
    UniverSheetsTablePreset(),
  ];
  const seen = new Set<string>();
  for (const plugin of presets.flatMap((preset) => preset.plugins as PresetPlugin[])) {
    const [theirs, given] = Array.isArray(plugin) ? plugin : [plugin, undefined];
    const constructor = theirs === UniverFormulaEnginePlugin ? FormulaEngine : theirs;
    // The table's name on a tab above it would hide the row there.
    const options = constructor === UniverSheetsTableUIPlugin ? { ...given, hideAnchor: true } : given;
    if (seen.has(constructor.pluginName)) continue;
    seen.add(constructor.pluginName);
    univer.registerPlugin(constructor, options as never);
  }
  const api = FUniver.newAPI(univer);
  // Univer starts its plugins with the first workbook; our grid needs their services at once.
  univer.createUnit(UniverInstanceType.UNIVER_SHEET, { id: 'blank' });
  return { univer, api };
}

type PresetPlugin = PluginCtor<Plugin> | [PluginCtor<Plugin>, object | undefined];
