import { TABLE } from '../../../src/domain/regions/table';
import { loadRegions, regions } from '../../../src/domain/regions/load';
import { fullName } from '../../../src/domain/regions/names';
import { readTable } from '../../../src/domain/regions/region';

test('asked before they are loaded, the regions say so', async () => {
  expect(() => regions()).toThrow('await loadRegions()');
  await loadRegions();
  expect(regions().size).toBeGreaterThan(7000);
});

describe('the table', () => {
  const all = [...readTable(TABLE).values()];

  test('has six-digit codes, each once, in ascending order', () => {
    const codes = all.map(({ code }) => code);
    expect(codes.every((code) => /^[1-8]\d{5}$/.test(code))).toBe(true);
    expect(codes).toEqual([...new Set(codes)].sort());
  });

  test('has names in Chinese characters; only retired codes lack one', () => {
    const names = all.flatMap(({ name, former }) => [name, ...former]).filter((name) => name !== '');
    expect(names.filter((name) => !/^\p{Script=Han}{1,20}$/u.test(name))).toEqual([]);
    expect(all.filter(({ name, retired }) => name === '' && !retired)).toEqual([]);
    expect(all.filter(({ name }) => name === '').length).toBeLessThan(200);
  });

  test('has every county below a province, and what is in force below what is in force', () => {
    const byCode = new Map(all.map((region) => [region.code, region]));
    for (const { code, retired } of all) {
      const province = byCode.get(`${code.slice(0, 2)}0000`);
      expect([code, province !== undefined]).toEqual([code, true]);
      if (!retired) expect([code, province!.retired]).toEqual([code, false]);
    }
  });

  test('has the 31 provinces, Hong Kong, Macao and Taiwan in force', () =>
    expect(all.filter(({ code, retired }) => code.endsWith('0000') && !retired)).toHaveLength(34));
});

test('reading it is what its head says: runs of codes, former names, retired codes', () => {
  const read = readTable('\n1100 00北京市\n1101 00市辖区 东城区 -03崇文区 -\n4206 00襄阳市/襄樊市\n');
  expect([...read.values()]).toEqual([
    { code: '110000', name: '北京市', former: [], retired: false },
    { code: '110100', name: '市辖区', former: [], retired: false },
    { code: '110101', name: '东城区', former: [], retired: false },
    { code: '110103', name: '崇文区', former: [], retired: true },
    { code: '110104', name: '', former: [], retired: true },
    { code: '420600', name: '襄阳市', former: ['襄樊市'], retired: false },
  ]);
});

describe('full names', () => {
  beforeAll(loadRegions);
  test.each([
    ['110000', '北京市'],
    ['110105', '北京市朝阳区'],
    ['110100', '北京市市辖区'],
    ['130100', '河北省石家庄市'],
    ['130102', '河北省石家庄市长安区'],
    ['429004', '湖北省仙桃市'],
    ['460001', '海南省通什市'],
    ['152301', '内蒙古自治区哲里木盟通辽市'],
    ['412421', '河南省开封地区杞县'],
    ['110104', '北京市宣武区'],
    ['140120', '山西省太原市郊区'],
    ['810101', '香港特别行政区香港岛中西区'],
    ['830000', '台湾省'],
  ])('%s is %s', (code, name) => expect(fullName(regions().get(code)!)).toBe(name));

  test('a code whose own name is not known has the name above', () =>
    expect(fullName(regions().get('132101')!)).toBe('河北省邯郸地区'));
});

test.each(['110105', '410122', '654201', '331083', '450124'])('%s is in force', async (code) => {
  await loadRegions();
  expect(regions().get(code)?.retired).toBe(false);
});
test.each(['110104', '140120', '412122', '320503', '510200'])('%s is retired', async (code) => {
  await loadRegions();
  expect(regions().get(code)?.retired).toBe(true);
});
test.each(['110199', '999999', '000000', '4101', ''])('%j never was one', async (code) => {
  await loadRegions();
  expect(regions().has(code)).toBe(false);
});
