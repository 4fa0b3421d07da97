/** Why a formula cannot run: a key of `src/locale` (namespace `rules`, under `skip`) with its values. */
export interface Problem {
  readonly key: string;
  readonly params: Readonly<Record<string, string | number>>;
}

/** A formula that cannot run; caught where rules are prepared, never seen outside. */
export class FormulaProblem extends Error {
  readonly problem: Problem;

  /** `position`: one-based character of the formula to look at. */
  constructor(key: string, params: Readonly<Record<string, string | number>>, position?: number) {
    super(`${key} ${JSON.stringify(params)}`);
    this.name = 'FormulaProblem';
    this.problem = { key, params: position === undefined ? params : { ...params, position } };
  }
}
