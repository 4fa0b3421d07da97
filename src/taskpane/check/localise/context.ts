import { createContext } from 'react';
import type { CellRange } from '../../../workbook/port';
import type { Checked } from '../check-state';

/** What a part of a finding's card needs of the check it came from. */
export interface CardContext {
  readonly checked: Checked;
  select(range: CellRange): void;
}

export const CheckedCard = createContext<CardContext | null>(null);
