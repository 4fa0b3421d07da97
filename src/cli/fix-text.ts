import { t } from '../locale';
import { exportedText } from '../locale/findings';
import type { ReturnData } from '../returns/table';
import type { Finding } from '../rules/finding';
import { FaultIndex, hintsFor } from '../rules/fixes';
import { cellAddress } from '../workbook/address';
import {
  afterText,
  beforeText,
  fixPlace,
  hintText,
  loggedText,
  type FixPlan,
  type RevertItem,
  type RevertPlan,
} from '../workbook/fixes';

/** What `shequ fix` prints: corrections with what was there and what will be; what is left alone, with the reason. */
export function fixList({ items, left }: FixPlan): string {
  const lines = [items.length === 0 ? t('fixes/none') : t('fixes/cli.list', { n: items.length })];
  for (const { fix } of items) {
    lines.push(
      t('fixes/cli.line', {
        place: fixPlace(fix),
        column: fix.spec.name,
        before: beforeText(fix),
        after: afterText(fix),
        kind: t(`fixes/kind.${fix.kind}`),
        rules: fix.rules.length > 0 ? t('fixes/cli.rules', { rules: fix.rules.join(' ') }) : '',
      }),
    );
  }
  if (left.length > 0) lines.push(t('fixes/left.title', { n: left.length }));
  for (const { fix, why } of left) {
    const params = { place: fixPlace(fix), column: fix.spec.name, why: t(`fixes/left.${why}`) };
    lines.push(t('fixes/cli.leftLine', params));
  }
  return exportedText(`${lines.join('\n')}\n`);
}

/** Likely causes of findings; empty where there are none. */
export function hintList(data: ReturnData, findings: readonly Finding[]): string {
  const faults = new FaultIndex(findings);
  const lines = findings.flatMap((finding) =>
    hintsFor(data, finding, faults).map((hint) => {
      const place = `${finding.sheet}!${cellAddress(hint.row, hint.column)}`;
      return t('fixes/cli.hintLine', { place, rule: finding.rule, text: hintText(hint) });
    }),
  );
  return lines.length === 0
    ? ''
    : exportedText(`${[t('fixes/cli.hints', { n: lines.length }), ...lines].join('\n')}\n`);
}

/** What `shequ fix --undo` prints. */
export function undoList({ log, items, left }: RevertPlan): string {
  if (!log) return `${t('fixes/revert.noLog')}\n`;
  const lines = [
    items.length + left.length === 0 ? t('fixes/revert.none') : t('fixes/cli.undo', { n: items.length }),
    ...items.map(({ line }) =>
      t('fixes/cli.undoLine', {
        place: placeOf(line),
        column: line.text('column'),
        before: loggedText(line, 'before'),
        after: loggedText(line, 'after'),
      }),
    ),
  ];
  if (left.length > 0) lines.push(t('fixes/revertLeft.title', { n: left.length }));
  for (const { line, why } of left) {
    const params = { place: placeOf(line), column: line.text('column'), why: t(`fixes/revertLeft.${why}`) };
    lines.push(t('fixes/cli.leftLine', params));
  }
  return exportedText(`${lines.join('\n')}\n`);
}

const placeOf = (line: RevertItem['line']): string => `${line.text('sheet')}!${line.text('cell')}`;
