import { basename } from 'node:path';
import { maskIdentity } from '../../domain/identity/mask';
import { t } from '../../locale';
import { exportedFinding } from '../../locale/findings';
import { readiness } from '../../locale/readiness';
import type { Finding } from '../../rules/finding';
import { catalogue } from '../../rules/catalogue';
import { parametersOf } from '../../rules/parameters';
import { carryReasons } from '../../rules/reasons/carry';
import { type Explanations, reasonsFor } from '../../rules/reasons/explain';
import { giveReason } from '../../rules/reasons/give';
import { periodOf } from '../../rules/reasons/period';
import { leastLength, weaknessOf } from '../../rules/reasons/quality';
import type { Reason } from '../../rules/reasons/reason';
import { submissionOf } from '../../rules/reasons/submission';
import type { Rule } from '../../rules/rule';
import { cellAddress } from '../../workbook/address';
import { rangePlaces } from '../../workbook/range-places';
import { timeText } from '../../workbook/log';
import { readReasons, reasonsOf } from '../../workbook/reasons/read';
import { listReasons, writeReasons } from '../../workbook/reasons/write';
import { WorkbookError } from '../../workbook/port';
import { describe, EXIT, Failure } from '../failure';
import { refuseExisting, writeBytes } from '../files';
import type { Io } from '../io';
import { type Chosen, chosenFindings } from '../chosen-findings';
import { reasonLines } from '../reasons-text';
import { checkFile, type CheckedFile } from './check';

interface Flags {
  readonly rules?: string;
  readonly onlyRules?: boolean;
  readonly out?: string;
  readonly force?: boolean;
}

export interface ListFlags extends Flags {
  readonly json?: boolean;
}

export interface SetFlags extends Flags, Chosen {
  readonly text: string;
  readonly who?: string;
  readonly dryRun?: boolean;
}

export interface CarryFlags extends Flags {
  readonly from: string;
}

/**
 * `shequ reasons list FILE [--out OUT]`: every soft finding with its state and reason, and reasons whose finding is
 * gone; with --out they are listed on the sheet 上报说明 of a copy. Exit code 1 where the return cannot be submitted.
 */
export async function reasonsList(file: string, flags: ListFlags, io: Io): Promise<number> {
  await requireFree(flags);
  const checked = await checkFile(file, flags, io);
  const { findings } = checked.result;
  const explanations = reasonsFor(findings, reasonsOf(await readReasons(checked.workbook)));
  const state = submissionOf(findings, explanations);
  if (flags.json) io.out(`${JSON.stringify(asJson(findings, explanations), null, 2)}\n`);
  else {
    const lines = reasonLines(findings, explanations, ruleOf);
    lines.push(t(`reasons/submission.${readiness(state)}`, { ...state }));
    io.out(`${lines.join('\n')}\n`);
  }
  if (flags.out !== undefined) {
    const { sheet } = await listReasons(checked.workbook, findings, { ruleOf });
    await save(checked, flags, io);
    io.err(`${t('reasons/cli.listed', { sheet, count: state.soft, open: state.open })}\n`);
  }
  return state.ready ? EXIT.ok : EXIT.findings;
}

/**
 * `shequ reasons set FILE --rule ID [--unit U] [--record R] [--cell 表!B2] --text T --out OUT`: the same reason for all
 * soft findings of a rule, or those of a unit, record or cell.
 */
export async function reasonsSet(file: string, flags: SetFlags, io: Io): Promise<number> {
  if (!flags.dryRun && flags.out === undefined) throw new Failure('freezeOutNeeded');
  await requireFree(flags);
  const checked = await checkFile(file, flags, io);
  const { findings } = checked.result;
  const chosen = chosenFindings(findings, flags);
  if (chosen.length === 0) throw new Failure('noFinding', { rule: flags.rule });
  const explanations = reasonsFor(findings, reasonsOf(await readReasons(checked.workbook)));
  const period = periodOf(checked.data.cover);
  const given = giveReason(chosen, flags.text, explanations, {
    ...whoOf(checked, flags),
    when: timeText(io.now?.() ?? new Date()),
    ...(period && { period }),
  });
  if ('refused' in given) throw new Failure('asSaid', { text: t(`reasons/refused.${given.refused}`) });
  for (const finding of chosen) io.out(`${line(finding)}\n`);
  const least = leastLength(parametersOf(checked.data));
  const weak = weaknessOf(flags.text, least);
  if (weak) io.err(`${t('reasons/cli.weak', { text: t(`reasons/weak.${weak}`, { least }) })}\n`);
  if (flags.dryRun) {
    io.err(`${t('reasons/cli.dryRun', { count: chosen.length })}\n`);
    return EXIT.ok;
  }
  const { sheet } = await writeReasons(checked.workbook, chosen, given.reasons, { ruleOf });
  await save(checked, flags, io);
  io.err(`${t('reasons/cli.given', { count: chosen.length, sheet })}\n`);
  return EXIT.ok;
}

/**
 * `shequ reasons carry FILE --from LAST --out OUT`: reasons of last period's return for the same records with the same
 * values; its texts, to be reused, where the values are others. Both on the sheet 上报说明 of a copy.
 */
export async function reasonsCarry(file: string, flags: CarryFlags, io: Io): Promise<number> {
  if (flags.out === undefined) throw new Failure('reasonsOutNeeded');
  await requireFree(flags);
  const last = await checkFile(flags.from, {}, io).catch((error: unknown) => {
    // Said here, since a command's failures are about the file that it was called with.
    throw error instanceof WorkbookError
      ? new Failure('asSaid', { text: describe(error, flags.from) ?? '' })
      : error;
  });
  const before = reasonsOf(await readReasons(last.workbook));
  if (before.length === 0) throw new Failure('noReasons', { file: flags.from });
  const checked = await checkFile(file, flags, io);
  const { findings } = checked.result;
  const own = reasonsOf(await readReasons(checked.workbook));
  const { taken, offered } = carryReasons(
    findings,
    own,
    before,
    periodOf(last.data.cover) || basename(flags.from),
  );
  const more = [...taken, ...offered];
  const { sheet } = await listReasons(checked.workbook, findings, { ruleOf, more });
  await save(checked, flags, io);
  io.err(`${t('reasons/cli.carried', { taken: taken.length, offered: offered.length, sheet })}\n`);
  return EXIT.ok;
}

const requireFree = async ({ out, force = false }: Flags): Promise<void> => {
  if (out !== undefined) await refuseExisting(out, force);
};

async function save({ workbook }: CheckedFile, { out = '', force = false }: Flags, io: Io): Promise<void> {
  await writeBytes(out, await workbook.save(), force);
  io.err(`${t('cli/written', { file: out })}\n`);
}

/** Who gives a reason: as said, else who filled in the return. */
function whoOf({ data }: CheckedFile, { who }: SetFlags): Pick<Reason, 'who'> {
  const filler = who ?? data.cover.get('填表人') ?? null;
  return typeof filler === 'string' && filler.trim() !== ''
    ? { who: String(maskIdentity(filler.trim())) }
    : {};
}

const byId = new Map(catalogue.map((rule) => [rule.id, rule]));
const ruleOf = (id: string): Rule | undefined => byId.get(id);

const line = (finding: Finding): string =>
  [
    finding.rule,
    finding.unit ?? '',
    placeOf(finding),
    exportedFinding(finding, ruleOf(finding.rule)).message,
  ].join('\t');

const placeOf = ({ sheet, cells: [first], ranges }: Finding): string => {
  const [range] = rangePlaces(ranges, '');
  return first ? `${sheet}!${cellAddress(first.row, first.column)}` : (range ?? sheet);
};

function asJson(findings: readonly Finding[], explanations: Explanations): object {
  return {
    findings: findings
      .filter(({ severity }) => severity === 'soft')
      .map((finding) => {
        const { state, reason, earlier } = explanations.of(finding);
        const { rule, unit, record } = finding;
        const { who, when, period, carried } = reason ?? {};
        return {
          ...{ rule, unit, record, cell: placeOf(finding) },
          message: exportedFinding(finding, ruleOf(rule)).message,
          state,
          ...(reason ? { reason: reason.text, who, when, period, carried } : {}),
          ...(earlier ? { earlier: earlier.text } : {}),
        };
      }),
    orphans: explanations.orphans.map(bare),
    refused: explanations.refused.map(bare),
    summary: submissionOf(findings, explanations),
  };
}

const bare = ({ rule, unit, record, text, who, when, period }: Reason): object => ({
  ...{ rule, unit, record, text, who, when, period },
});
