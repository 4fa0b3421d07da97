/** The names in the brackets of a message: `{合计}`, `{{合计}}`. */
export const placeholdersIn = (text: string): string[] =>
  [...text.matchAll(/\{([^{}]+)\}/g)].map(([, name]) => name.trim());

/** What a message of a bureau's own may fill in by a Chinese name, whatever the language; columns come before. */
export const PLACEHOLDERS: Readonly<Record<string, string>> = {
  填报值: 'value',
  应有值: 'expected',
  应为: 'expected',
  差额: 'difference',
  相差: 'distance',
  容差: 'tolerance',
};
