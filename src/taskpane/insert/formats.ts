import { DATE, PERCENT } from '../../domain/functions/formats';

export { argumentFormat as inputFormat, formatOf } from '../../domain/functions/formats';

export const isPercent = (format: string | null): boolean => format === PERCENT;
export const isDate = (format: string | null): boolean => format === DATE;
