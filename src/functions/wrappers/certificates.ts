import { invoke } from '../invoke';

/**
 * Share of people with a certificate, or with one level of it, among those whose level is filled in.
 *
 * @customfunction CERTRATE
 * @param {unknown[][]} levels Certificate levels: 无 none, 初级, 中级, 高级, or 0 to 3
 * @param {unknown[][]} [level] One level alone; left out: any certificate
 * @returns {unknown[][]} A matrix of its own shape
 */
export function certRate(levels: unknown[][], level?: unknown[][]): unknown[][] {
  return invoke('CERTRATE', [levels, level]);
}

/**
 * One-off bonus in yuan for passing, by level and policy.
 *
 * @customfunction CERTBONUS
 * @param {unknown[][]} level Certificate level, one cell or a column
 * @param {unknown[][]} policy Two columns (parameter, value), the 政策参数表, or the name of a policy
 * @returns {unknown[][]} The shape of the arguments
 */
export function certBonus(level: unknown[][], policy: unknown[][]): unknown[][] {
  return invoke('CERTBONUS', [level, policy]);
}

/**
 * Monthly certificate allowance in yuan, by level and policy, times the months.
 *
 * @customfunction CERTALLOWANCE
 * @param {unknown[][]} level Certificate level, one cell or a column
 * @param {unknown[][]} policy Two columns (parameter, value), the 政策参数表, or the name of a policy
 * @param {unknown[][]} [months] Whole months, default 1
 * @returns {unknown[][]} The shape of the arguments
 */
export function certAllowance(level: unknown[][], policy: unknown[][], months?: unknown[][]): unknown[][] {
  return invoke('CERTALLOWANCE', [level, policy, months]);
}

/**
 * Pay grade of a community worker by the local policy; without a policy #N/A.
 *
 * @customfunction PAYGRADE
 * @param {unknown[][]} post Post as the policy names it: 正职, 副职, 其他; one cell or a column
 * @param {unknown[][]} years Years of work, one cell or a column
 * @param {unknown[][]} [education] Education, a name or a GB/T 4658 code
 * @param {unknown[][]} [certificate] Certificate level: 无 none, 初级, 中级, 高级, or 0 to 3
 * @param {unknown[][]} [policy] Two columns (parameter, value), the 政策参数表, or the name of a policy
 * @returns {unknown[][]} The shape of the arguments
 */
export function payGrade(
  post: unknown[][],
  years: unknown[][],
  education?: unknown[][],
  certificate?: unknown[][],
  policy?: unknown[][],
): unknown[][] {
  return invoke('PAYGRADE', [post, years, education, certificate, policy]);
}

/**
 * Pass rate: passed of registered, or of those who sat.
 *
 * @customfunction PASSRATE
 * @param {unknown[][]} passed People who passed, one cell or a column
 * @param {unknown[][]} base People who registered or sat, one cell or a column
 * @returns {unknown[][]} The shape of the arguments
 */
export function passRate(passed: unknown[][], base: unknown[][]): unknown[][] {
  return invoke('PASSRATE', [passed, base]);
}

/**
 * Completion of a plan: actual of planned, never capped at 100%.
 *
 * @customfunction PLANRATE
 * @param {unknown[][]} actual What was done, one cell or a column
 * @param {unknown[][]} plan What was planned, one cell or a column
 * @returns {unknown[][]} The shape of the arguments
 */
export function planRate(actual: unknown[][], plan: unknown[][]): unknown[][] {
  return invoke('PLANRATE', [actual, plan]);
}

/**
 * Share of the required codes or names that occur among those present; duplicates count once.
 *
 * @customfunction COVERAGE
 * @param {unknown[][]} present Codes or names that are present
 * @param {unknown[][]} required Codes or names that should be
 * @returns {unknown[][]} A matrix of its own shape
 */
export function coverage(present: unknown[][], required: unknown[][]): unknown[][] {
  return invoke('COVERAGE', [present, required]);
}

/**
 * Clients per worker; not rounded.
 *
 * @customfunction SERVICERATIO
 * @param {unknown[][]} clients Clients, one cell or a column
 * @param {unknown[][]} staff Workers who serve them, one cell or a column
 * @returns {unknown[][]} The shape of the arguments
 */
export function serviceRatio(clients: unknown[][], staff: unknown[][]): unknown[][] {
  return invoke('SERVICERATIO', [clients, staff]);
}

/** Id → wrapper. */
export const wrappers = {
  CERTRATE: certRate,
  CERTBONUS: certBonus,
  CERTALLOWANCE: certAllowance,
  PAYGRADE: payGrade,
  PASSRATE: passRate,
  PLANRATE: planRate,
  COVERAGE: coverage,
  SERVICERATIO: serviceRatio,
};
