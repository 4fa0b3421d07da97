import { main } from '../../../src/cli/main';
import { newXlsx, openXlsx } from '../../../src/xlsx';
import { writeReturn } from '../../../src/xlsx/write-return';

interface Json {
  readonly findings: readonly {
    readonly rule: string;
    readonly sheet: string;
    readonly cells: readonly string[];
  }[];
  readonly rules: readonly { readonly id: string; readonly status: string }[];
}

/** What `shequ check` finds: each finding whole, and for each rule how many records passed, failed, were undecided. */
export async function findingsOf(
  path: string,
): Promise<{ findings: Map<string, string>; rules: Map<string, string> }> {
  let out = '';
  let err = '';
  await main(['check', path, '--format', 'json'], {
    out: (text) => void (out += text),
    err: (text) => void (err += text),
    lines: async function* () {},
    workbooks: { open: openXlsx, create: newXlsx, writeReturn },
    env: {},
  });
  if (out === '') throw new Error(`${path} cannot be checked: ${err}`);
  const { findings, rules } = JSON.parse(out) as Json;
  return {
    findings: new Map(
      findings.map((finding) => [
        `${finding.rule} ${finding.sheet}!${finding.cells.join()}`,
        JSON.stringify(finding),
      ]),
    ),
    rules: new Map(rules.map((rule) => [rule.id, JSON.stringify(rule)])),
  };
}
