import type { PolicyValue } from '../../domain/policies/parameter';
import { parameterNamed } from '../../domain/policies/parameters';
import { familiesOf, type Preset } from '../../domain/policies/preset';
import { presetNamed, presets } from '../../domain/policies/presets';
import { DEFAULT_STAFFING } from '../../domain/policies/presets/staffing';
import { policyValueText, presetTable } from '../../domain/policies/table';
import { t } from '../../locale';
import { EXIT, Failure } from '../failure';
import type { Io } from '../io';

/** `shequ policy list`: every policy that can be chosen by name, a line each, with tabs between the columns. */
export function policyList(options: { json?: boolean }, io: Io): number {
  if (options.json) return printJson(presets.map(described), io);
  const columns = ['name', 'place', 'from', 'serves', 'state', 'source'] as const;
  const lines = presets.map((preset) => columns.map((column) => words(preset)[column]));
  return print([columns.map((column) => t(`policies/columns.${column}`)), ...lines], io);
}

/** `shequ policy show 甘肃2023`: its parameters; with `--table` the two columns alone, to paste into a sheet. */
export function policyShow(name: string, options: { json?: boolean; table?: boolean }, io: Io): number {
  const preset = presetNamed(name);
  if (preset === undefined) throw new Failure('noPolicy', { name });
  if (options.json) return printJson({ ...described(preset), parameters: parametersOf(preset) }, io);
  if (options.table) {
    const [header = [], ...rows] = presetTable(preset);
    return print(
      [
        header.map(String),
        ...rows.map(([key, value]) => [String(key), policyValueText(String(key), value as PolicyValue)]),
      ],
      io,
    );
  }
  const { name: title, ...rest } = words(preset);
  const labelled = Object.entries(rest).map(([key, text]) => line(t(`policies/columns.${key}`), text));
  const note = noteOf(preset);
  return print(
    [
      [title],
      ...labelled.map((text) => [text]),
      ...(note === '' ? [] : [[line(t('policies/note'), note)]]),
      ...(preset === DEFAULT_STAFFING ? [[t('policies/default')]] : []),
      ...(preset.confirmed ? [] : [[t('policies/warning')]]),
      [],
      ['parameter', 'value', 'unit'].map((column) => t(`policies/columns.${column}`)),
      ...parametersOf(preset).map(({ name: key, value, unit }) => [key, String(value), unit]),
    ],
    io,
  );
}

const noteOf = ({ name, note }: Preset): string => (note === '' ? '' : t(`policies/presets.${name}.note`));

const line = (label: string, text: string): string => t('policies/line', { label, text });

/** What a list says of a policy, in the language spoken now. */
function words(preset: Preset) {
  const { name, confirmed } = preset;
  return {
    name,
    place: t(`policies/presets.${name}.place`),
    from: preset.from ?? t('policies/undated'),
    serves: familiesOf(preset)
      .map((family) => t(`policies/families.${family}`))
      .join(t('policies/separator')),
    state: t(`policies/states.${confirmed ? 'confirmed' : 'unconfirmed'}`),
    source: t(`policies/presets.${name}.source`),
  };
}

/** The same for programs: codes instead of words where they decide something. */
const described = (preset: Preset) => ({
  name: preset.name,
  place: t(`policies/presets.${preset.name}.place`),
  from: preset.from ?? null,
  serves: familiesOf(preset),
  confirmed: preset.confirmed,
  state: t(`policies/states.${preset.confirmed ? 'confirmed' : 'unconfirmed'}`),
  source: t(`policies/presets.${preset.name}.source`),
  note: noteOf(preset),
});

const parametersOf = (preset: Preset) =>
  Object.entries(preset.values).map(([name, value]) => ({
    name,
    value:
      typeof value === 'number' && parameterNamed(name)?.type !== 'date'
        ? value
        : policyValueText(name, value),
    unit: parameterNamed(name)?.unit ?? '',
  }));

function print(rows: readonly (readonly string[])[], io: Io): number {
  io.out(rows.map((row) => row.join('\t').trimEnd()).join('\n') + '\n');
  return EXIT.ok;
}

function printJson(value: unknown, io: Io): number {
  io.out(`${JSON.stringify(value, null, 2)}\n`);
  return EXIT.ok;
}
