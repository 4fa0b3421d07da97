import type { Workbooks } from './workbooks';

/** What the command line needs of the world outside, so that tests can give it another one. */
export interface Io {
  out(text: string): void;
  err(text: string): void;
  /** Lines of standard input, without their ends. */
  lines(): AsyncIterable<string>;
  readonly workbooks: Workbooks;
  /** The moment that a log notes; the real one where nothing is given. */
  readonly now?: () => Date;
  readonly env: Readonly<Record<string, string | undefined>>;
}
