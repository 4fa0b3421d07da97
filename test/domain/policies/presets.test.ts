import { isError } from '../../../src/domain/cell';
import { policyParameters as known, parameterNamed } from '../../../src/domain/policies/parameters';
import { familiesOf } from '../../../src/domain/policies/preset';
import { presetNamed, presetPolicy, presets } from '../../../src/domain/policies/presets';
import { DEFAULT_STAFFING } from '../../../src/domain/policies/presets/staffing';
import { readPolicy } from '../../../src/domain/policies/read-policy';
import { presetTable } from '../../../src/domain/policies/table';
import { DEFAULT_POLICY, readStaffingPolicy, staffingPolicyOf } from '../../../src/domain/staffing/policy';
import { policies as english } from '../../../src/locale/en/policies';
import { policyParameters as ofRules } from '../../../src/returns/parameters';

const each = presets.map((preset) => [preset.name, preset] as const);

test('names are told apart', () =>
  expect(new Set(presets.map(({ name }) => name)).size).toBe(presets.length));

test.each(each)('%s: its place, its source, and nothing but known parameters', (name, preset) => {
  expect(preset.place).not.toBe('');
  expect(preset.source).not.toBe('');
  expect(name).not.toMatch(/[+＋.]/);
  expect(presetNamed(name)).toBe(preset);
  expect(Object.keys(preset.values).map((parameter) => parameterNamed(parameter)?.name)).toEqual(
    Object.keys(preset.values),
  );
  expect(familiesOf(preset)).not.toEqual([]);
});

test.each(each)('%s: pasted as a table it gives what its name gives', (name, preset) => {
  for (const family of familiesOf(preset)) {
    const [table, named] = [readPolicy(presetTable(preset), family), readPolicy([[name]], family)];
    if (isError(table) || isError(named)) throw new Error('no policy');
    for (const [parameter, value] of table.values) expect(named.values.get(parameter) ?? null).toBe(value);
  }
  if (familiesOf(preset).includes('staffing')) {
    expect(readStaffingPolicy(presetTable(preset))).toEqual(readStaffingPolicy([[name]]));
  }
});

test('only what was read in a document is confirmed, and only that is a default', () => {
  expect(presets.filter(({ confirmed }) => confirmed).map(({ name }) => name)).toEqual(['河南某县', '和县']);
  expect(DEFAULT_STAFFING.confirmed).toBe(true);
  const policy = presetPolicy(DEFAULT_STAFFING.name);
  expect(isError(policy) ? policy : staffingPolicyOf(policy)).toEqual(DEFAULT_POLICY);
});

test('English has words for every preset, and for no other', () =>
  expect(Object.keys(english.presets).sort()).toEqual(presets.map(({ name }) => name).sort()));

test('the parameters of the rules of a return are known, with their types and units', () => {
  for (const { name, type, unit } of ofRules) {
    expect([name, parameterNamed(name)]).toEqual([name, expect.objectContaining({ type, unit })]);
  }
});

test('the rules alone own what no function reads', () => {
  const names = new Set(ofRules.map(({ name }) => name));
  for (const { name, family } of known) if (family === 'rules') expect(names).toContain(name);
});
