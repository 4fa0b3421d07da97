import { CommanderError } from 'commander';
import { languageOf, setLanguage, type Language } from '../locale';
import { describe, EXIT } from './failure';
import type { Io } from './io';
import { buildProgram, LANGUAGE_WORDS } from './program';
import { usageError } from './usage';

/**
 * The command line, without a process around it.
 *
 * @param argv words after the program's name
 * @returns the exit code: 0 done, 1 hard findings or an error value, 2 the command could not be carried out
 */
export async function main(argv: readonly string[], io: Io): Promise<number> {
  const { words, asked } = takeLanguage(argv);
  setLanguage(languageFrom(asked, io));
  let code: number = EXIT.ok;
  const program = buildProgram(io, (result) => {
    code = result;
  });
  try {
    await program.parseAsync(words, { from: 'user' });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) {
      // Help and version have been printed already; everything else is said in the user's language.
      if (error.exitCode === 0) return EXIT.ok;
      io.err(`${usageError(error)}\n`);
      return EXIT.failed;
    }
    // A bug keeps its stack; everything a user can do something about is one line.
    const known = describe(error, fileNamed(words));
    if (known === undefined) throw error;
    io.err(`${known}\n`);
    return EXIT.failed;
  }
}

/** `--lang`, else the environment's language (`en_GB.UTF-8`); Chinese unless either says English. */
function languageFrom(asked: string | undefined, { env }: Io): Language {
  const tag = asked ?? (env.LC_ALL || env.LC_MESSAGES || env.LANG);
  return languageOf(tag?.replace('_', '-'));
}

/** `--lang` may stand anywhere, behind the arguments of a function too, where everything else is an argument. */
function takeLanguage(argv: readonly string[]): { words: string[]; asked?: string } {
  const at = argv.findIndex((word) => /^--lang(=|$)/.test(word));
  if (at < 0) return { words: [...argv] };
  const [, glued] = /^--lang=(.*)$/.exec(argv[at]) ?? [];
  const asked = glued ?? argv[at + 1];
  // What is no language of ours is left for the usage message.
  if (!LANGUAGE_WORDS.includes(asked)) return { words: [...argv] };
  return {
    words: argv.filter((_, index) => index !== at && (glued !== undefined || index !== at + 1)),
    asked,
  };
}

/** The file a command is about, for its failures. */
const fileNamed = (argv: readonly string[]): string =>
  argv.slice(argv[0] === 'reasons' ? 2 : 1).find((word) => !word.startsWith('-')) ?? '';
