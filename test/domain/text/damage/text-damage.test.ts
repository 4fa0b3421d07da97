import fc from 'fast-check';
import { textDamage } from '../../../../src/domain/text/damage';

const found = (text: string): string[] =>
  textDamage(text).map(
    ({ kind, found, suggestion }) => `${kind} ${found}${suggestion === undefined ? '' : ` → ${suggestion}`}`,
  );

test.each<[string, string[]]>([
  ['專業(yè)化', ['pinyinResidue 業(yè) → 業']],
  ['当（dāng）地', ['pinyinResidue 当（dāng） → 当']],
  ['好的(de)', ['pinyinResidue 的(de) → 的']],
  ['總?cè)藬?shù)', ['brokenCharacter 總?cè)', 'brokenCharacter 藬?shù)']],
  ['專?I(yè)化', ['brokenCharacter 專?I(yè)']],
  [
    '當(dāng)?shù)卣疄?zāi)',
    ['pinyinResidue 當(dāng) → 當', 'brokenCharacter ?shù)', 'brokenCharacter 疄?zāi)'],
  ],
  ['幸?社区', ['brokenCharacter 幸?社']],
  ['“?！', ['brokenCharacter “?', 'unpairedQuotes “?！']],
  ['东风\uFFFD路', ['brokenCharacter \uFFFD']],
  ['锟斤拷社区', ['brokenCharacter 锟斤拷']],
  [Buffer.from('社区', 'utf8').toString('latin1'), ['brokenCharacter ç¤¾å\u008cº']],
  ['開 1 展', ['pageNumber 開 1 展 → 開展']],
  ['消 12 除隐患', ['pageNumber 消 12 除 → 消除']],
  ['占某虬其中某我', ['ocrSign 某虬 → 某%。', 'ocrSign 某我 → 某%，']],
  ['占35虬', ['ocrSign 5虬 → 5%。']],
  ['11305(戶)人', ['doubtfulUnit 11305(戶)人']],
  ['甲街道(11人)、乙街道(27个)、丙街道(5人)', ['strayUnit 27个 → 27人']],
  ['“两委“班子', ['unpairedQuotes “两委“班子 → “两委”班子']],
  ['两委”班子', ['unpairedQuotes 两委”班子']],
  ['高于“两委', ['unpairedQuotes 高于“两委']],
  ['“两委〞成员', ['unpairedQuotes “两委〞成员 → “两委”成员']],
  ['两委〞', ['unpairedQuotes 两委〞']],
  ['、、、4个中心', ['emptyList 、、、']],
  ['第4/4页 上一篇：', ['webResidue 第4/4页', 'webResidue 上一篇']],
  ['第9页 共9页', ['webResidue 第9页 共9页']],
  ['客服号3074922707', ['webResidue 客服号3074922707']],
  ['社工人才队伍的专业化高水\n\n平发展', ['brokenLine 高水⏎平发 → 水平']],
  ['新录用的人员中一共有持社工\n\n证人员22名', ['brokenLine 社工⏎证人 → 社工证']],
  ['到二〇一四年底全县各社区工作者一共有12\n34人', ['brokenLine 12⏎34']],
  ['社会效劳', ['respelledWord 社会效劳 → 社会服务']],
  ['效劳中心和方案生育', ['respelledWord 效劳中心 → 服务中心', 'respelledWord 方案生育 → 计划生育']],
  ['远程小编络设备', ['respelledWord 小编络 → 网络']],
  ['截止2009年底', ['respelledWord 截止2009年 → 截至2009年']],
])('%p looks damaged: %p', (text, expected) => expect(found(text)).toEqual(expected));

test.each([
  '社区（一）：2010年，两委成员（5人）。',
  '居民(app)、社工(MSW)、网格(can)、咖啡馆(café)',
  '为什么?因为经费不足。',
  '怎么办?加强培训。有没有?有。',
  '经费够吗?',
  '经费不足?人员不够，都要解决',
  '24”显示器',
  '德语(de)、男(men)',
  '辖 3 乡 5 镇',
  '小编站在门口',
  '标点“?”和“！”',
  '共有 3 名社工，表 1 社区情况，方案 1 较好，第 2 季度',
  '社会 1 工作',
  '某市、某区、某我们的社区',
  '甲街道(27个)、乙街道(5人)',
  '社区(5个)、干部(20人)、社工(30人)',
  '甲站(5个)、乙站(3个)、丙站(2人)',
  '“两委”成员、‘一肩挑’、“他说‘好’”',
  '〝两委〞',
  '“第一段\n“第二段”',
  '书记、主任',
  '上一篇报道说客服热线12345很忙',
  '书记\n主任\n委员',
  '专职社区\n工作者人数',
  '开展党建与计生\n活动室建设',
  '2010年共有各类社区工作者\n22名持证',
  '年\n龄',
  '方案、标准、根本、工程、局部、到达、购置、广阔天地、愿效劳',
  '报名截止2014年6月',
  '创建全国文明城市',
  '甲街道12\n乙街道34',
])('%p is accused of nothing', (text) => expect(found(text)).toEqual([]));

test('places are counted from 0, and the piece stands there', () => {
  const pieces = [
    '專業(yè)化',
    '，',
    '社区',
    '幸?社区',
    '“两委',
    '、、',
    '第4/4页',
    '社会效劳',
    ' 1 ',
    '\n',
    '开',
    '展',
  ];
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom(...pieces), { maxLength: 12 }).map((all) => all.join('')),
      (text) => {
        for (const { kind, at, found } of textDamage(text)) {
          expect(at).toBeLessThan(text.length);
          if (!['pageNumber', 'brokenLine', 'unpairedQuotes'].includes(kind)) {
            expect(text.slice(at, at + found.length)).toBe(found);
          }
        }
      },
    ),
  );
});

test.each([
  '(',
  '業(',
  '業(yè)',
  '字?',
  '“',
  '“?',
  '、',
  '、 ',
  '第1',
  '第4/4',
  '字 1 ',
  '开 1 展',
  '字\n',
  '字 ',
  '\n',
  '共1\n',
  'â',
  'Ãx',
  '1(户)',
  '社(1人)、',
  '社(1人',
  '效劳',
  '截止',
])('a long run of %p is looked through', (sign) =>
  expect(Array.isArray(textDamage(sign.repeat(Math.floor(32_000 / sign.length))))).toBe(true),
);
