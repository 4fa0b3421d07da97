import { resources as en } from '../../src/locale/en';
import { resources as zhCN } from '../../src/locale/zh-CN';
import { ruleNote } from '../../src/locale/findings';
import { catalogue } from '../../src/rules/catalogue';

/** Rules that the survey's rule set proposes as hard, and that a true return can break. */
const MADE_SOFT = 'A15 A17 B17 B22 C05 D08 D09 D15 E05 E08 F08 F14 H01'.split(' ');

test('what was made soft is soft, and its note says why in both languages', () => {
  for (const id of MADE_SOFT) {
    const severities = new Set(catalogue.filter((rule) => rule.id === id).map(({ severity }) => severity));
    expect([id, ...severities]).toEqual([id, 'soft']);
    expect(zhCN.rules.note).toHaveProperty(id, expect.stringContaining('核实性'));
    expect(en.rules.note).toHaveProperty(id, expect.stringContaining('soft'));
    expect(ruleNote(id)).not.toBe('');
  }
  expect(ruleNote('S10')).toBe('');
});

test('a note is about a rule of the catalogue', () => {
  const ids = new Set(catalogue.map(({ id }) => id));
  expect(Object.keys(zhCN.rules.note).filter((id) => !ids.has(id))).toEqual([]);
  expect(Object.keys(en.rules.note)).toEqual(Object.keys(zhCN.rules.note));
});
