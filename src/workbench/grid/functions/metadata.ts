/** The part of the add-in's function metadata (`functions.<language>.json`) that the workbench reads. */
export interface FunctionsMetadata {
  readonly functions: readonly FunctionMetadata[];
}

export interface FunctionMetadata {
  /** What `CustomFunctions.associate` calls it. */
  readonly id: string;
  /** Its name in a formula, after the namespace. */
  readonly name: string;
  readonly description?: string;
  readonly parameters: readonly ParameterMetadata[];
  readonly options?: { readonly allowErrorForDataTypeAny?: boolean };
}

export interface ParameterMetadata {
  readonly name: string;
  readonly description?: string;
  readonly dimensionality?: 'scalar' | 'matrix';
  readonly optional?: boolean;
  readonly repeating?: boolean;
}
