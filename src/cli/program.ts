import { Command, Option, type Help } from 'commander';
import { t } from '../locale';
import { check, type CheckFlags } from './commands/check';
import { fix, type FixFlags } from './commands/fix';
import { compare } from './commands/compare';
import { batch, fn } from './commands/fn';
import { policyList, policyShow } from './commands/policy';
import { reportVerify } from './commands/report';
import { rulesCheck, rulesList, type RulesFlags } from './commands/rules';
import { rulesTable, type RulesTableFlags } from './commands/rules-table';
import { freeze, restore } from './commands/freeze';
import {
  type CarryFlags,
  type ListFlags,
  reasonsCarry,
  reasonsList,
  reasonsSet,
  type SetFlags,
} from './commands/reasons';
import { summarize } from './commands/summarize';
import { sample, template } from './commands/write';
import { FIX_KINDS } from '../rules/fixes';
import { Failure } from './failure';
import type { Io } from './io';
import { version } from './version';

/** What `--lang` takes. */
export const LANGUAGE_WORDS: readonly string[] = ['zh', 'zh-CN', 'en'];

/** Every command with its words; `done` is given each command's exit code. */
export function buildProgram(io: Io, done: (code: number) => void): Command {
  const program = styled(new Command('shequ'), io)
    .description(t('cli/about'))
    .version(version, '-V, --version', t('cli/options.version'))
    .addOption(languageOption());

  command(program, io, 'fn')
    .argument('[name]', t('cli/arguments.name'))
    .argument('[arguments...]', t('cli/arguments.arguments'))
    .option('--batch', t('cli/options.batch'))
    // Everything behind the name is an argument, "-5" too.
    .passThroughOptions()
    .action(async (name: string | undefined, words: string[], options: { batch?: boolean }) => {
      if (options.batch) return done(await batch(io));
      if (name === undefined) throw new Failure('nameNeeded');
      return done(await fn(name, words, io));
    });

  command(program, io, 'check')
    .argument('<file>', t('cli/arguments.file'))
    .addOption(formatOption().default('text'))
    .option('--rules <file>', t('cli/options.rules'))
    .option('--only-rules', t('cli/options.onlyRules'))
    .option('--localise', t('cli/options.localise'))
    .option('--undecided', t('cli/options.undecided'))
    .addOption(severalFiles('--report <file>', t('cli/options.report')))
    .option('--by <name>', t('cli/options.by'))
    .option('--force', t('cli/options.force'))
    .option('--prior <file>', t('cli/options.prior'))
    .action(async (file: string, options: CheckFlags) => done(await check(file, options, io)));

  command(program, io, 'compare')
    .argument('<last>', t('cli/arguments.lastFile'))
    .argument('<this>', t('cli/arguments.thisFile'))
    .action(async (last: string, file: string) => done(await compare(last, file, io)));

  command(program, io, 'summarize')
    .argument('<file>', t('cli/arguments.file'))
    .option('--out <file>', t('cli/options.out'))
    .addOption(formatOption())
    .option('--force', t('cli/options.force'))
    .action(async (file: string, options) => done(await summarize(file, options, io)));

  command(program, io, 'template')
    .requiredOption('--out <file>', t('cli/options.out'))
    .option('--sheets <names>', t('cli/options.sheets'))
    .option('--force', t('cli/options.force'))
    .action(async (options) => done(await template(options, io)));

  command(program, io, 'sample')
    .requiredOption('--out <file>', t('cli/options.out'))
    .option('--damaged', t('cli/options.damaged'))
    .option('--defects <file>', t('cli/options.defects'))
    .option('--force', t('cli/options.force'))
    .action(async (options) => done(await sample(options, io)));

  addPolicy(program, io, done);
  addRules(program, io, done);
  addReasons(program, io, done);
  addReport(program, io, done);

  command(program, io, 'fix')
    .argument('<file>', t('cli/arguments.file'))
    .argument('[out]', t('cli/options.out'))
    .option('--rules <file>', t('cli/options.rules'))
    .option('--only-rules', t('cli/options.onlyRules'))
    .option('--rule <ids>', t('cli/options.fixRules'))
    .option('--kinds <kinds>', t('cli/options.fixKinds', { kinds: FIX_KINDS.join(' ') }))
    .option('--cells <cells>', t('cli/options.fixCells'))
    .option('--undo', t('cli/options.fixUndo'))
    .option('--dry-run', t('cli/options.dryRun'))
    .option('--force', t('cli/options.force'))
    .action(async (file: string, out: string | undefined, options: FixFlags) =>
      done(await fix(file, out, options, io)),
    );

  for (const [name, run] of Object.entries({ freeze, restore })) {
    command(program, io, name)
      .argument('<file>', t('cli/arguments.file'))
      .option('--out <file>', t('cli/options.out'))
      .option('--dry-run', t('cli/options.dryRun'))
      .option('--force', t('cli/options.force'))
      .action(async (file: string, options) => done(await run(file, options, io)));
  }

  withHelpCommand(program);
  return program;
}

/** `help` beside the commands of a group; a command without commands of its own has nothing to list. */
function withHelpCommand(group: Command): void {
  if (group.commands.length === 0) return;
  group.commands.forEach(withHelpCommand);
  group.helpCommand('help [command]', t('cli/options.help'));
}

function addRules(program: Command, io: Io, done: (code: number) => void): void {
  const rules = command(program, io, 'rules');
  const about = (name: string, words: string): Command =>
    command(rules, io, name, words)
      .option('--rules <file>', t('cli/options.ruleFile'))
      .option('--json', t('cli/options.json'));
  about('list', 'rulesList').action(async (options: RulesFlags) => done(await rulesList(options, io)));
  about('check', 'rulesCheck')
    .argument('[file]', t('cli/arguments.rulesFor'))
    .action(async (file: string | undefined, options: RulesFlags) =>
      done(await rulesCheck(file, options, io)),
    );
  command(rules, io, 'table', 'rulesTable')
    .requiredOption('--out <file>', t('cli/options.tableOut'))
    .option('--rules <file>', t('cli/options.rules'))
    .option('--force', t('cli/options.force'))
    .action(async (options: RulesTableFlags) => done(await rulesTable(options, io)));
}

function addReasons(program: Command, io: Io, done: (code: number) => void): void {
  const reasons = command(program, io, 'reasons');
  const about = (name: string, words: string): Command =>
    command(reasons, io, name, words)
      .argument('<file>', t('cli/arguments.file'))
      .option('--out <file>', t('cli/options.out'))
      .option('--force', t('cli/options.force'))
      .option('--rules <file>', t('cli/options.rules'));
  about('list', 'reasonsList')
    .option('--json', t('cli/options.json'))
    .action(async (file: string, options: ListFlags) => done(await reasonsList(file, options, io)));
  about('set', 'reasonsSet')
    .requiredOption('--rule <id>', t('cli/options.rule'))
    .requiredOption('--text <text>', t('cli/options.text'))
    .option('--unit <name>', t('cli/options.unit'))
    .option('--record <name>', t('cli/options.record'))
    .option('--cell <place>', t('cli/options.cell'))
    .option('--who <name>', t('cli/options.who'))
    .option('--dry-run', t('cli/options.dryRun'))
    .action(async (file: string, options: SetFlags) => done(await reasonsSet(file, options, io)));
  about('carry', 'reasonsCarry')
    .requiredOption('--from <file>', t('cli/options.from'))
    .action(async (file: string, options: CarryFlags) => done(await reasonsCarry(file, options, io)));
}

function addReport(program: Command, io: Io, done: (code: number) => void): void {
  const report = command(program, io, 'report');
  command(report, io, 'verify', 'reportVerify')
    .argument('<file>', t('cli/arguments.file'))
    .argument('<report>', t('cli/arguments.report'))
    .option('--json', t('cli/options.json'))
    .action(async (file: string, path: string, options: { json?: boolean }) =>
      done(await reportVerify(file, path, options, io)),
    );
}

function addPolicy(program: Command, io: Io, done: (code: number) => void): void {
  const policy = command(program, io, 'policy');
  command(policy, io, 'list', 'policyList')
    .option('--json', t('cli/options.json'))
    .action((options: { json?: boolean }) => done(policyList(options, io)));
  command(policy, io, 'show', 'policyShow')
    .argument('<name>', t('cli/arguments.policy'))
    .option('--json', t('cli/options.json'))
    .option('--table', t('cli/options.table'))
    .action((name: string, options: { json?: boolean; table?: boolean }) =>
      done(policyShow(name, options, io)),
    );
}

const command = (program: Command, io: Io, name: string, words = name): Command =>
  styled(program.command(name), io)
    .description(t(`cli/commands.${words}`))
    .addOption(languageOption());

/** An option that may be given again and again. */
const severalFiles = (flags: string, description: string): Option =>
  new Option(flags, description).argParser((file: string, before?: string[]) => [...(before ?? []), file]);
const languageOption = (): Option =>
  new Option('--lang <language>', t('cli/options.lang')).choices(LANGUAGE_WORDS);
const formatOption = (): Option =>
  new Option('--format <format>', t('cli/options.format')).choices(['text', 'json']);

/** Commander's own words and ways, made ours: nothing exits the process, nothing is printed but through `io`. */
function styled(target: Command, io: Io): Command {
  return target
    .exitOverride()
    .enablePositionalOptions()
    .helpOption('-h, --help', t('cli/options.help'))
    .configureOutput({
      writeOut: (text) => io.out(text),
      writeErr: (text) => io.err(text),
      outputError: () => undefined,
    })
    .configureHelp({ styleTitle: translateTitle, optionDescription, argumentDescription });
}

const TITLES: Readonly<Record<string, string>> = {
  'Usage:': 'usage',
  'Arguments:': 'arguments',
  'Options:': 'options',
  'Commands:': 'commands',
};

const translateTitle = (title: string): string => (TITLES[title] ? t(`cli/titles.${TITLES[title]}`) : title);

/** Commander would add "(choices: …, default: …)" in English. */
const optionDescription: Help['optionDescription'] = (option) => {
  const choices = option.argChoices
    ? t('cli/options.choices', { choices: option.argChoices.join(' / ') })
    : '';
  return option.description + choices;
};

const argumentDescription: Help['argumentDescription'] = (argument) => argument.description;
