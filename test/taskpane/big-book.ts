import { person } from '../returns/workbooks';
import { bookOf } from './support';

/** A roster of so many people, each of them with findings. */
export const bigBook = (people: number) =>
  bookOf(
    Array.from({ length: people }, (_, i) =>
      person(`张 ${i}`, { 序号: i + 1, 公民身份号码: '11010519491231002' }),
    ),
  );
