import { DEFAULT_POLICY } from '../domain/staffing/policy';
import { normOf, staffQuota } from '../domain/staffing/quota';
import type { Count } from './indicators';

const norm = normOf(DEFAULT_POLICY);

/** 应配人数 by the default norm, as `=SHEQU.STAFFQUOTA(人口,户数)` gives it. Null where neither base is usable. */
export function quotaOf(population: Count, households: Count): Count {
  const quota = staffQuota(population, households, '人口', norm);
  return typeof quota === 'number' ? quota : null;
}

/** 按万人平算: 18 per 10,000 urban residents, rounded up, without steps and limits. */
export const flatQuotaOf = (population: Count): Count =>
  population === null ? null : (norm.flat?.(population) ?? null);
