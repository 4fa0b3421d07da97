import type { Cell } from '../../domain/cell';
import { shownValue } from '../shown-value';
import type { Fix } from './fix';

/** A value of a correction as it may leave its cell: masked where it must be, dates as 2023-12-31. */
export const shownIn = ({ spec }: Pick<Fix, 'spec'>, value: Cell): Cell => shownValue(value, spec);
