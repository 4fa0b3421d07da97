import { isError, type Cell } from '../../../src/domain/cell';
import { callFunction } from '../../../src/domain/functions/call';
import { functions } from '../../../src/domain/functions/registry';
import { presetNamed } from '../../../src/domain/policies/presets';
import { DEFAULT_STAFFING } from '../../../src/domain/policies/presets/staffing';
import { t } from '../../../src/locale';
import { defaultPolicy, policyOptions, policyWarning } from '../../../src/taskpane/insert/policies';
import type { Sources } from '../../../src/taskpane/insert/source';

const nothing: Sources = {
  sheets: [],
  tables: [],
  names: [],
  selection: null,
  selected: null,
  canSpill: true,
  date: null,
};
const takers = [...functions.values()].filter(({ parameters }) =>
  parameters.some(({ name }) => name === 'policy'),
);
const offered = (name: string): string[] =>
  policyOptions(name, nothing)
    .map(({ text }) => text)
    .filter((text) => presetNamed(text) !== undefined);

/** Sound arguments before the policy. */
const ARGUMENTS: Readonly<Record<string, (Cell | undefined)[]>> = {
  STAFFQUOTA: [12000, 4000, undefined],
  'STAFFQUOTA.DETAIL': [12000, 4000],
  CERTBONUS: ['初级'],
  CERTALLOWANCE: ['初级'],
};

test.each(takers.map(({ name }) => name))('%s is offered policies by name', (name) =>
  expect(offered(name).length).toBeGreaterThan(0),
);

test.each(Object.entries(ARGUMENTS))('%s calculates with each policy that it is offered', (name, args) => {
  const before = args.map((value) => (value === undefined ? undefined : [[value]]));
  for (const policy of offered(name)) {
    const results = callFunction(name, [...before, [[policy]]]);
    expect([policy, results.flat().filter(isError)]).toEqual([policy, []]);
  }
});

test('what nobody has read in its document is marked in the list, and warned of when it is chosen', () => {
  for (const { text, data } of takers.flatMap(({ name }) => policyOptions(name, nothing))) {
    const preset = presetNamed(text);
    if (!preset) continue;
    expect(data).toBe(preset.confirmed ? text : t('insert/policy.unconfirmed', { name: text }));
    expect(policyWarning(text) === '').toBe(preset.confirmed);
  }
  expect(policyWarning('三岗十八级+学历视同年限')).toContain('未核实');
  expect(policyWarning('K2:L9')).toBe('');
});

test('none is offered where a function has a norm of its own, and only there', () => {
  for (const { name, parameters } of takers) {
    const none = policyOptions(name, nothing).filter(({ text, key }) => text === '' && key === 'p:');
    const same = callFunction('STAFFQUOTA', [[[12000]], [[4000]]]);
    expect(none).toHaveLength(defaultPolicy(name) === undefined ? 0 : 1);
    if (defaultPolicy(name) === undefined) continue;
    expect(parameters.find((parameter) => parameter.name === 'policy')?.optional).toBe(true);
    expect(same).toEqual(
      callFunction('STAFFQUOTA', [[[12000]], [[4000]], undefined, [[DEFAULT_STAFFING.name]]]),
    );
  }
});

test('tables of policy parameters come first, written as two of their columns', () => {
  const at = { sheet: '政策', row: 0, column: 0, rows: 3, columns: 3 };
  const table = {
    name: '政策参数表',
    range: at,
    body: { ...at, row: 1, rows: 2 },
    columns: ['参数名', '值', '依据'].map((header, column) => ({ header, column })),
  };
  const options = policyOptions('CERTBONUS', { ...nothing, tables: [table] });
  expect(options[1]).toMatchObject({ text: '政策参数表[[参数名]:[值]]', data: '政策参数表' });
});
