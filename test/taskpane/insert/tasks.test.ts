import { functions } from '../../../src/domain/functions/registry';
import { setLanguage } from '../../../src/locale';
import { findFunctions, titleOf } from '../../../src/taskpane/insert/search';
import { tasks } from '../../../src/taskpane/insert/tasks';

afterEach(() => setLanguage('zh-CN'));
const names = (query: string) =>
  findFunctions(query).flatMap(({ choices }) => choices.map(({ name }) => name));

test('every function stands in exactly one task', () => {
  const listed = tasks.flatMap((task) => task.functions);
  expect([...listed].sort()).toEqual([...functions.keys()].sort());
});

test('an empty query lists all, each with a title', () => {
  expect(names(' ').length).toBe(functions.size);
  for (const name of functions.keys()) expect(titleOf(name)).not.toBe(name);
});

test.each([
  ['员额', 'STAFFQUOTA'],
  ['身份证', 'IDCHECK'],
  ['staffquota', 'STAFFQUOTA'],
  ['SHEQU.IDMASK', 'IDMASK'],
  ['占比', 'SHARE'],
  ['反推', 'WHICHN'],
  ['ＳＨＡＲＥＳ', 'SHARES'],
  ['户籍 比例', 'LOCALRATE'],
])('%s finds %s', (query, name) => {
  expect(names(query)).toContain(name);
});

test('a name that begins with the query comes first within its task', () => {
  expect(names('idmask')[0]).toBe('IDMASK');
  expect(names('量子')).toEqual([]);
});

test('English words find the same functions', () => {
  setLanguage('en');
  expect(names('quota')).toContain('STAFFQUOTA');
  expect(names('identity mask')).toContain('IDMASK');
});
