import { functions } from '../../domain/functions/registry';

/**
 * Which functions serve which task of a clerk's day; words for the tasks are in `src/locale` (`insert/tasks`).
 * Every function of the registry stands in exactly one task.
 */
const BY_TASK = {
  quota: ['STAFFQUOTA', 'STAFFQUOTA.DETAIL', 'STAFFGAP', 'STAFFPER10K', 'COMMITTEEOK', 'APPORTION'],
  locality: ['LOCALLEVEL', 'LOCALRATE', 'LOCALTABLE', 'LOCALRULE'],
  people: ['AGEAT', 'AGEBAND', 'EDUBAND'],
  identity: ['IDCHECK', 'IDCHECK.REASON', 'IDBIRTH', 'IDSEX', 'IDREGION', 'IDUPGRADE', 'IDMASK'],
  codes: ['USCCCHECK', 'USCCCHECK.REASON', 'PHONECHECK', 'REGIONNAME', 'REGIONCODE'],
  pay: [
    'CERTRATE',
    'CERTBONUS',
    'CERTALLOWANCE',
    'PAYGRADE',
    'PASSRATE',
    'PLANRATE',
    'COVERAGE',
    'SERVICERATIO',
  ],
  share: ['SHARE', 'SHARES', 'PPDIFF'],
  shareCheck: ['SHARECHECK', 'WHICHN'],
  growth: ['YOY', 'PRIORFROMYOY', 'COMPOUND'],
  numbers: ['CNDATE', 'CNNUMBER'],
  damage: ['NUMCHECK', 'TEXTCHECK', 'TEXTCLEAN'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type TaskKey = keyof typeof BY_TASK;

export interface Task {
  readonly key: TaskKey;
  /** Names of functions, in the order in which they are needed. */
  readonly functions: readonly string[];
}

export const tasks: readonly Task[] = (Object.keys(BY_TASK) as TaskKey[]).map((key) => ({
  key,
  functions: BY_TASK[key].filter((name) => functions.has(name)),
}));
