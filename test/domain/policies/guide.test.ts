import { familiesOf } from '../../../src/domain/policies/preset';
import { presets } from '../../../src/domain/policies/presets';
import { guide as english } from '../../../src/locale/en/guide';
import { guide as chinese } from '../../../src/locale/zh-CN/guide';

const SERVES = { STAFFQUOTA: 'staffing', CERTBONUS: 'certificates', CERTALLOWANCE: 'certificates', PAYGRADE: 'payGrade' } as const; // prettier-ignore

test.each(Object.entries(SERVES))(
  'the guide of %s names every policy, and marks the unconfirmed',
  (name, family) => {
    for (const guide of [chinese, english]) {
      const text = guide[name]?.notes.join('\n') ?? '';
      for (const preset of presets.filter((candidate) => familiesOf(candidate).includes(family))) {
        expect(text).toContain(preset.name);
        expect([preset.name, new RegExp(`${preset.name}[ （(]+未核实`).test(text)]).toEqual([
          preset.name,
          !preset.confirmed,
        ]);
      }
    }
  },
);
