/** One argument or result cell as Office.js passes it to a custom function. */
export type WireCell = string | number | boolean | null | WireError;
/** What an error looks like in an argument. */
export interface WireError {
  readonly type: 'CustomFunctionError';
  readonly code: string;
}
export type WireValue = WireCell | WireCell[][];

/** What a call of a custom function came to: a value, or the code of an error. */
export type Outcome = { readonly value: unknown } | { readonly error: string };

export const isWireError = (cell: unknown): cell is WireError =>
  typeof cell === 'object' && cell !== null && (cell as Partial<WireError>).type === 'CustomFunctionError';

/** The error code in a cell of a result: `CustomFunctions.Error` comes over the channel as an entity value. */
export function errorCode(cell: unknown): string | null {
  if (typeof cell !== 'object' || cell === null) return null;
  const { code, basicValue } = cell as { code?: unknown; basicValue?: unknown };
  const found = code ?? basicValue;
  return typeof found === 'string' && found.startsWith('#') ? found : '#VALUE!';
}
