import { type Cell, isBlank, isError } from '../domain/cell';
import type { Localisation, LocalisedAnswer, LocalisedChange } from '../rules/localise/localisation';
import { t } from '.';

/** What is said above the answers, or instead of them. */
export function localisationLead({ status, answers }: Localisation): string {
  if (status !== 'found') return t(`localise/${status}`);
  const counts = new Set(answers.map(({ changes }) => changes.length));
  const [count = 0] = counts;
  if (answers.length === 1) return t('localise/one', { count });
  return t(counts.size === 1 ? 'localise/several' : 'localise/mixed', { count, answers: answers.length });
}

/** A change's place (`社区基本情况表!D7 总户数（第一社区）`) and what is wrong with it (`现为 6，应为 7`). */
export interface ChangeWords {
  readonly what: string;
  readonly how: string;
}

export function describeChange(change: LocalisedChange, place: string): ChangeWords {
  const { kind, sheet, column, criteria, record } = change;
  const of = record === undefined ? '' : t('localise/of', { record });
  const what =
    kind === 'cell'
      ? t('localise/cell', { place, column, of })
      : criteria.length === 0
        ? t('localise/allRecords', { sheet })
        : t('localise/records', { sheet, criteria: criteria.join(t('localise/separator')) });
  return { what, how: howOf(change) };
}

function howOf({ kind, value, expected, least, most }: LocalisedChange): string {
  const is = t(kind === 'cell' ? 'localise/is' : 'localise/counts', { value: text(value) });
  if (expected !== undefined) return t('localise/expected', { is, expected: text(expected) });
  // That a count is not below 0 is no news.
  const from = least === 0 ? undefined : least;
  if (from !== undefined && most !== undefined) {
    return t('localise/between', { is, least: text(from), most: text(most) });
  }

  if (from !== undefined) return t('localise/atLeast', { is, least: text(from) });
  return most === undefined ? is : t('localise/atMost', { is, most: text(most) });
}

/** An answer in one line; `placeOf` says where a change is. */
export const describeAnswer = (
  { changes }: LocalisedAnswer,
  placeOf: (change: LocalisedChange) => string,
): string =>
  changes
    .map((change) => t('localise/change', { ...describeChange(change, placeOf(change)) }))
    .join(t('localise/and'));

const text = (cell: Cell): string =>
  isBlank(cell) ? t('localise/blank') : isError(cell) ? cell.code : String(cell);
