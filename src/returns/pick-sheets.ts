import type { Template } from './template';

/**
 * The template with some of its optional sheets: those of `names`; required sheets always stay. Names of no sheet
 * of the template come back as `unknown`, so that a bureau's misspelling is not passed over.
 */
export function pickSheets(
  template: Template,
  names: readonly string[],
): { readonly template: Template; readonly unknown: readonly string[] } {
  const wanted = new Set(names);
  const unknown = names.filter((name) => !template.sheets.some((sheet) => sheet.name === name));
  const sheets = template.sheets.filter(({ name, required }) => required || wanted.has(name));
  return { template: { ...template, sheets }, unknown };
}
