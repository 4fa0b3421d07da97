import type { Rule } from '../../rule';
import { COMMUNITIES, list, quoted, SUMMARY } from '../columns';
import { columnOf } from '../forms';
import { summary } from '../../../returns/sheets/summary';

const SENTENCE = '[@报告表述]';
const SAID = `${SENTENCE}<>""`;
const matches = (ref: string, pattern: string): string => `REGEXTEST(${ref},${quoted(pattern)})`;
const first = (ref: string, pattern: string): string => `IFERROR(REGEXEXTRACT(${ref},${quoted(pattern)}),"")`;

/** Rows that are compared with another one. */
const COMPARED = '[@比较对象]<>""';

/** 高出5.0%: a difference of shares worded as a percentage. 高达47.8% and 低于50% say how large a share is. */
const POINTS_AS_PERCENT =
  '(高|低|多|少|增加|减少|上升|下降|提高|降低|提升|相差|之差)(?!达|至|于\\s*\\d)[^，。；,;\\d%％]{0,8}\\d+(\\.\\d+)?\\s*[%％]';

const UP = '略?高于|略高|高出|更高|偏高|多于|明显高|远高';
const DOWN = '略?低于|略低|低出|更低|偏低|少于|明显低|远低';
const EVEN = '差异不大|相差不大|基本持平|大致相当|基本相当|无明显差异';
const DIRECTION = `${UP}|${DOWN}`;
const ANY = `${DIRECTION}|${EVEN}`;

/** The first word of direction; who is named behind it is the one that is higher or lower in 两委低于主职. */
const DIRECTED = [
  `LET(s,${SENTENCE},d,[@百分点差],word,REGEXEXTRACT(s,${quoted(ANY)}),at,FIND(word,s)`,
  'own,IFERROR(FIND([@对象],s),IFERROR(FIND([@区域],s),0))',
].join(',');

/** What a message calls a figure by, where the formula does not read it. */
const NAMES = { 对象: '[@对象]', 指标名称: '[@指标名称]', 分组: '[@分组]' } as const;

const DISTRICT = 'District survey of locality: 居住属地化略高于';

/** Units of the figures that the sheet starts with. */
const units = new Map(
  (summary.given ?? []).map((record) => [String(record['指标名称']), String(record['计量单位'])]),
);
const KNOWN_UNIT = `XLOOKUP([@指标名称],${list([...units.keys()])},${list([...units.values()])},"")`;
/** 名 counts people as 人 does. */
const unitOf = (ref: string): string => `SUBSTITUTE(${ref},"名","人")`;
/** What stands behind the digits of a figure: 余 and 多 are no part of the unit. */
const REPORTED_UNIT = `REGEXREPLACE(${first('TRIM([@报告数值])', '[^\\d.]*$')},"^[余多]|\\s","")`;
const PLAIN_UNIT = 'REGEXREPLACE([@计量单位],"/.*$","")';

/** Words that are no names of what the summaries count. */
const WRONG_TERMS = '[初中高]级社会工作者(?!职业|资格|考试)|义工';
const NOT_STAFF = '社区工作人员|社会工作(人员|者|人才)|社工(?![站机委服岗])';
const NOT_HOLDERS = '社区工作(人员|者)|社会工作人员';
const HOLDERS = '持证|社会工作者|社会工作师|社会工作专业人才|社工';

/** A place that a sentence begins with, and what only looks like one. */
const PLACE = '^(?:\\d{4}年|截至[^，,]*[，,]|目前[，,]?)*(\\p{Han}{2,7}?(?:省|市|县|区|旗|州|盟|镇|乡|街道))';
const NO_PLACE = '社区|城区|辖区|地区|小区|园区|[本全各该每在为的和与占及达我]';
const placeOf = `IFERROR(REGEXEXTRACT(${SENTENCE},${quoted(PLACE)},2),"")`;
const HOME = `REGEXEXTRACT(填报单位&"县",${quoted('^\\p{Han}+?[省市县区旗]')})`;

const term = (id: string, when: string, pattern: string): Rule => ({
  id,
  table: SUMMARY,
  when: `AND(${SAID},${when})`,
  formula: `NOT(${matches(SENTENCE, pattern)})`,
  needs: ['对象', '指标名称', '汇总'],
  // Reports use the words loosely, and what is meant is often clear: soft.
  severity: 'soft',
  marks: ['报告表述', '指标名称'],
  values: { term: first(SENTENCE, pattern) },
  source: 'County report on talent, district survey: 社会工作人员, 社区工作人员, 社工, 义工, 中级社会工作者',
});

const contains = (name: string): string => `IF([@${name}]="",FALSE,ISNUMBER(FIND([@${name}],${SENTENCE})))`;

/** What the report says of a figure: its unit, its terms, its subject, and which way a difference goes. */
export const wordingRules: readonly Rule[] = [
  {
    id: 'G12',
    table: SUMMARY,
    when: `AND(${COMPARED},[@报告数值]<>"")`,
    formula: 'NOT(REGEXTEST([@报告数值],"[%％]\\s*$"))',
    needs: ['百分点差'],
    // Read as it stands it is another number: hard.
    severity: 'hard',
    marks: ['报告数值', '百分点差'],
    expected: '[@百分点差]&"个百分点"',
    source: 'City report: +44 个百分点',
  },
  {
    id: 'G12b',
    table: SUMMARY,
    when: `AND(${COMPARED},${SAID})`,
    formula: `NOT(${matches(SENTENCE, POINTS_AS_PERCENT)})`,
    needs: ['百分点差'],
    // A sentence can be read in more than one way: soft.
    severity: 'soft',
    marks: ['报告表述', '百分点差'],
    values: { term: first(SENTENCE, POINTS_AS_PERCENT) },
    source: 'City report: +44 个百分点',
  },
  {
    id: 'G13',
    table: SUMMARY,
    // A sentence of two directions says more than this figure; which word belongs to it is not known.
    when: `AND(${COMPARED},${SAID},${matches(SENTENCE, ANY)},NOT(${matches(SENTENCE, `(${ANY}).*(${ANY})`)}))`,
    formula: `${DIRECTED},sign,IF(own>at,-1,1),AND(IF(${matches('word', EVEN)},ABS(d)<=差异不大上限,IF(${matches('word', UP)},sign*d>0,sign*d<0)),IF(ISNUMBER(FIND("略",word)),ABS(d)<=差异不大上限,TRUE)))`,
    needs: ['百分点差', '对象', '区域'],
    severity: 'soft',
    marks: ['报告表述', '百分点差'],
    values: { term: first(SENTENCE, ANY), ...NAMES },
    source: DISTRICT,
  },
  {
    id: 'G13b',
    table: SUMMARY,
    when: `AND(${SAID},${matches(SENTENCE, '过半|一半以上|半数以上|超过一半|大多数|不足一半|不到一半|不足半数|不到半数')})`,
    formula: `IF(${matches(SENTENCE, '不足一半|不到一半|不足半数|不到半数')},[@占比]<0.5,IF(${matches(SENTENCE, '一半以上|半数以上')},[@占比]>=0.5,[@占比]>0.5))`,
    needs: ['占比'],
    severity: 'soft',
    marks: ['报告表述', '占比'],
    values: {
      term: first(SENTENCE, '过半|一半以上|半数以上|超过一半|大多数|不足一半|不到一半|不足半数|不到半数'),
      ...NAMES,
    },
    source: 'District survey of locality: 一半以上41岁以上',
  },
  {
    id: 'H09',
    table: SUMMARY,
    when: 'ISNUMBER([@数值])',
    formula: 'TRIM([@计量单位])<>""',
    // The blank is the finding here; most readers will guess the unit: soft.
    needs: [],
    severity: 'soft',
    marks: ['计量单位'],
    values: { unit: '"—"', ...NAMES },
    expected: KNOWN_UNIT,
    source: 'County report on staffing: 27个 among 人; city report: 11305(户)人',
  },
  {
    id: 'H09',
    table: SUMMARY,
    when: '[@计量单位]<>""',
    formula: `LET(known,${KNOWN_UNIT},IF(known<>"",${unitOf('[@计量单位]')}=known,COUNTIFS([指标名称],[@指标名称],[计量单位],[@计量单位])*2>=COUNTIFS([指标名称],[@指标名称],[计量单位],"?*")))`,
    needs: ['指标名称'],
    severity: 'soft',
    marks: ['计量单位', '指标名称'],
    values: { unit: '[@计量单位]', ...NAMES },
    expected: KNOWN_UNIT,
    source: 'County report on staffing: 27个 among 人; city report: 11305(户)人',
  },
  {
    id: 'H09',
    table: SUMMARY,
    // A percentage beside a difference is G12's.
    when: `AND([@报告数值]<>"",REGEXTEST([@报告数值],"\\d"),NOT(AND(${COMPARED},REGEXTEST([@报告数值],"[%％]\\s*$"))))`,
    formula: `LET(u,${unitOf(REPORTED_UNIT)},plain,${unitOf(PLAIN_UNIT)},OR(u=plain,u="万"&plain,u="亿"&plain,u=[@计量单位],AND(${COMPARED},u="个百分点")))`,
    needs: ['计量单位'],
    severity: 'soft',
    marks: ['报告数值', '计量单位'],
    values: { unit: REPORTED_UNIT, ...NAMES },
    expected: '[@计量单位]',
    source: 'County report on staffing: 27个 among 人; city report: 11305(户)人',
  },
  term('H10', 'TRUE', WRONG_TERMS),
  term('H10', 'OR(LEFT([@汇总],2)="H1",LEFT([@汇总],2)="H2")', NOT_STAFF),
  term('H10', `AND(LEFT([@汇总],2)="H3",NOT(${matches(SENTENCE, HOLDERS)}))`, NOT_HOLDERS),
  {
    id: 'H11',
    table: SUMMARY,
    when: `AND(${SAID},${placeOf}<>"",NOT(${matches(placeOf, NO_PLACE)}))`,
    formula: `LET(place,${placeOf},OR(ISNUMBER(FIND(place,填报单位)),ISNUMBER(FIND(${HOME},${SENTENCE})),ISNUMBER(FIND(place,[@区域])),COUNTIFS(${columnOf(COMMUNITIES, '所属街道(乡镇)')},place&"*")>0))`,
    needs: ['区域'],
    // A report may compare itself with another place: soft.
    severity: 'soft',
    marks: ['报告表述', '区域'],
    values: { heading: '填报单位', body: placeOf },
    expected: '填报单位',
    source: 'City reports: one that turns from 台州 to 资阳',
  },
  {
    id: 'H11',
    table: SUMMARY,
    when: SAID,
    formula: `OR(${['对象', '指标名称', '分组', '报告数值', '报告占比', '数值'].map(contains).join(',')})`,
    needs: ['对象', '指标名称'],
    // A sentence may speak of the figure in other words: soft.
    severity: 'soft',
    marks: ['报告表述', '指标名称'],
    values: { heading: '[@对象]&" "&[@指标名称]', body: `LEFT(${SENTENCE},20)` },
    source: 'City report: talent in the title, public order in the text',
  },
];
