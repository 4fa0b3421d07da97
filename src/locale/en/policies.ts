/** Policies that can be chosen by name, as lists and the guide show them. */
export const policies = {
  columns: {
    name: 'name',
    place: 'place',
    from: 'date',
    serves: 'serves',
    state: 'checked',
    source: 'source',
    parameter: 'parameter',
    value: 'value',
    unit: 'unit',
  },
  states: { confirmed: 'source document', unconfirmed: 'unconfirmed (未核实)' },
  undated: 'not stated',
  separator: ', ',
  families: {
    staffing: 'staffing quota',
    certificates: 'certificate bonus and allowance',
    payGrade: 'pay grade',
    rules: 'rules of a return',
  },
  line: '{{label}}: {{text}}',
  note: 'note',
  warning:
    'Unconfirmed (未核实): the document itself was not seen, and nothing takes it by default; check it against the local document before use.',
  default: 'the default norm of staffing quotas',
  presets: {
    河南某县: {
      place: 'a county of Henan (its name is masked in the source)',
      source: 'Report on urban and rural community governance of a county of Henan (staffing standard)',
      note: '“At least 18” is rounded up, “may be increased for each” counts full steps; the floor of 5 is the smallest committee (5 to 9 members)',
    },
    甘肃2023: {
      place: 'Gansu',
      source: 'Gansu Daily, digital edition (szb.gansudaily.com.cn)',
      note: 'At least 18 per 10,000 urban residents, at least 9 below 5000 people; no steps are given, so the rate goes on above 10,000',
    },
    湖北十四五: {
      place: 'Hubei',
      source: 'pp6d.com, quoting the provincial department of civil affairs',
      note: 'Targets for 2025: 18 per 10,000 urban residents, 50% with a certificate, 30 ㎡ of premises per 100 households',
    },
    昌吉十四五: {
      place: 'Changji, Xinjiang',
      source: 'olshare.net',
      note: 'At least 25 per 10,000 people (which people is not said), 30 ㎡ of premises per 100 households; no steps are given, so the rate goes on above 10,000',
    },
    宁波: {
      place: 'Ningbo, Zhejiang',
      source: 'creditsailing.com',
      note: 'One for each 250 households under the city, no norm by population; each community has at least one full-time worker who lives in it',
    },
    太原2020: {
      place: 'Taiyuan, Shanxi',
      source: 'Taiyuan Daily, 2020-08-18 (reprinted at twtpybx.cn)',
      note: 'Only the limit of 17 a community; the bands by households overlap at their ends and cannot be said with these parameters',
    },
    居委会组织法2025: {
      place: 'China',
      source:
        'Organic Law of Urban Residents’ Committees, 2025 revision, art. 3 (reprints at ssfb86.com and sydw8.com)',
      note: 'Set up as a rule within 1000 to 3000 households; for the rules of a return',
    },
    和县: {
      place: 'He County, Anhui',
      source: 'China Social Work (中国社会工作), report on He County',
      note: 'One-off bonus for a first certificate, monthly allowance for community workers; no bonus is given for the senior level',
    },
    甘肃津贴: { place: 'Gansu', source: 'educity.cn, iverson3.cn' },
    龙口: { place: 'Longkou, Shandong', source: 'educity.cn, iverson3.cn' },
    苏州: { place: 'Suzhou, Jiangsu', source: 'educity.cn, iverson3.cn' },
    广汉: {
      place: 'Guanghan, Sichuan',
      source: 'educity.cn, iverson3.cn',
      note: 'Nothing is given for the senior level',
    },
    上海长宁: { place: 'Changning, Shanghai', source: 'educity.cn, iverson3.cn' },
    横琴: { place: 'Hengqin, Zhuhai, Guangdong', source: 'educity.cn, iverson3.cn' },
    东莞: {
      place: 'Dongguan, Guangdong',
      source: 'educity.cn, iverson3.cn',
      note: 'Nothing is given for the senior level',
    },
    三岗十八级: {
      place: 'not stated',
      source: 'jiusongjiankang.com, jumeiguan.com',
      note: 'Only the grades of the posts and one step every three years; years credited for education and steps of certificates are other policies. Another page takes the three posts for something else',
    },
    四岗十八级: {
      place: 'not stated',
      source: 'fudaoke.com',
      note: 'Only the grades of the posts, no years a step',
    },
    宁夏2025: {
      place: 'Ningxia',
      source: 'educity.cn',
      note: 'Only that the years a step fell from 3 to 2; the grades of its four posts (24 grades) are not given',
    },
    学历视同年限: {
      place: 'not stated',
      source: 'educity.cn',
      note: 'Degrees of bachelor, master and doctor count as 3, 5 and 7 years of work; read here as finished 本科, 硕士, 博士',
    },
    社工考试报考条件: {
      place: 'China',
      source: 'hbrsks.net, dgzhanhua.cn, niukewang.net',
      note: 'From secondary school 中级 takes 初级 first; 高级 takes five years after 中级',
    },
    温州等持证晋级: {
      place: 'Wenzhou and Ningbo, Zhejiang; Hohhot, Inner Mongolia',
      source: 'educity.cn',
      note: 'Once appointed, junior one grade, intermediate two, senior three; the highest counts, they do not add up',
    },
  },
};
