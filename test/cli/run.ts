import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { main } from '../../src/cli/main';
import { newXlsx, openXlsx } from '../../src/xlsx';
import { writeReturn } from '../../src/xlsx/write-return';

export interface Run {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

export const samples = join(__dirname, '../../assets/samples');

/** Runs the command line in this process: Chinese unless `env` says otherwise, with `input` as standard input. */
export async function run(
  argv: readonly string[],
  input = '',
  env: Record<string, string> = {},
): Promise<Run> {
  let out = '';
  let err = '';
  const code = await main(argv, {
    out: (text) => void (out += text),
    err: (text) => void (err += text),
    async *lines() {
      yield* input.split('\n');
    },
    workbooks: { open: openXlsx, create: newXlsx, writeReturn },
    env,
  });
  return { code, out, err };
}

/** A directory of its own for one test file, gone when it is done. */
export function scratch(): string {
  const directory = mkdtempSync(join(tmpdir(), 'shequ-cli-'));
  afterAll(() => rmSync(directory, { recursive: true, force: true }));
  return directory;
}
