import { type CellError, cellError } from '../cell';

/** 每个社区一般配备5至9名两委成员, both included (Civil Code art. 1259). */
export const COMMITTEE = { least: 5, most: 9 } as const;

/** Whether a committee has from `least` to `most` members; `#NUM!` where the bounds are crossed. */
export const committeeOk = (members: number, least: number, most: number): boolean | CellError =>
  least > most ? cellError('#NUM!', 'boundsCrossed', { least, most }) : members >= least && members <= most;
