import fc from 'fast-check';
import { findRegions } from '../../../src/domain/regions/find';
import { loadRegions, regions } from '../../../src/domain/regions/load';
import { fullName } from '../../../src/domain/regions/names';
import { shortName } from '../../../src/domain/regions/short';

beforeAll(loadRegions);
const codes = (name: string): string[] => findRegions(name).map(({ code }) => code);

test.each([
  ['北京市朝阳区', '110105'],
  ['北京朝阳', '110105'],
  ['北京市 朝阳区', '110105'],
  ['北京市／朝阳区', '110105'],
  ['北京市北京市朝阳区', '110105'],
  ['北京市市辖区朝阳区', '110105'],
  ['南京鼓楼', '320106'],
  ['内蒙古赤峰', '150400'],
  ['内蒙古自治区赤峰市', '150400'],
  ['浦东', '310115'],
  ['道真', '520325'],
  ['仙桃市', '429004'],
  ['中西区', '810101'],
  ['台湾省', '710000'],
])('%s is %s', (name, code) => expect(codes(name)).toEqual([code]));

test('the short name of a province alone is the province', () => {
  expect(codes('河北')).toEqual(['130000']);
  expect(codes('吉林')).toEqual(['220000']);
  expect(codes('海南')).toEqual(['460000']);
});

test('a code in force goes before a retired one of the same name', () => {
  expect(codes('重庆市')).toEqual(['500000']);
  expect(codes('延庆')).toEqual(['110119']);
  expect(codes('河北省定州市')).toEqual(['130682']);
});

test('a retired name is found, also where its place bears another one today', () => {
  expect(codes('北京市宣武区')).toEqual(['110104']);
  expect(codes('襄樊市')).toEqual(['420600']);
  expect(codes('洛龙区')).toEqual(['410311']);
});

test('several places of one name are all given', () => {
  expect(codes('朝阳区')).toEqual(['110105', '220104']);
  expect(codes('鼓楼区')).toEqual(['320106', '320302', '350102', '410204']);
  expect(codes('河北省桥西区')).toEqual(['130104', '130703']);
  expect(codes('延庆县')).toEqual(['110209', '110229']);
});

test('however ambiguous a name is, the regions that it may mean fit a message', () => {
  const names = new Set([...regions().values()].flatMap(({ name }) => [name, shortName(name) ?? name]));
  expect(Math.max(...[...names].map((name) => codes(name).length))).toBeLessThan(8);
});

test('what is no region is none', () => {
  for (const name of ['', '火星', '上海市朝阳区', '北京市朝阳区建外街道', '朝', '省']) {
    expect([name, codes(name)]).toEqual([name, []]);
  }
});

test('every full name of a region in force leads back to its code', () => {
  const inForce = [...regions().values()].filter(({ retired }) => !retired);
  expect(inForce.filter((region) => codes(fullName(region)).join() !== region.code).map(fullName)).toEqual(
    [],
  );
});

test('a full name of a retired region leads to it, or to one of the same path or name', () => {
  const retired = [...regions().values()].filter((region) => region.retired && region.name !== '');
  fc.assert(
    fc.property(fc.constantFrom(...retired), (region) => {
      const found = findRegions(fullName(region));
      expect(found.length).toBeGreaterThan(0);
      for (const each of found) {
        expect([region.name, fullName(each)]).toEqual([
          expect.stringContaining([each.name, ...each.former].find((name) => name === region.name) ?? '?'),
          expect.any(String),
        ]);
      }
    }),
    { numRuns: 1000 },
  );
});

test.each([
  ['北京市', '北京'],
  ['内蒙古自治区', '内蒙古'],
  ['新疆维吾尔自治区', '新疆'],
  ['香港特别行政区', '香港'],
  ['积石山保安族东乡族撒拉族自治县', '积石山'],
  ['黔西南布依族苗族自治州', '黔西南'],
  ['浦东新区', '浦东'],
  ['沧县', undefined],
  ['东乡族自治县', '东乡族'],
])('%s is %s for short', (name, short) => expect(shortName(name)).toBe(short));
