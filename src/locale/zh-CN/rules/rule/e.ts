/** Class E: against last period. */
export const e = {
  E01: {
    title: '比上期变动过大',
    message: '{{column}}{{value}}，上期{{prior}}，变动{{change}}。',
    todo: '核对两期数据；属实的，说明原因。',
  },
  E03: {
    title: '累计持证与上期不衔接',
    message: '年末累计持证{{年末累计持证}}，上期{{prior}}加本期通过{{通过人数}}为{{expected}}。',
    todo: '核对两期数据；有调入调出、注销的，说明原因。',
  },
  E05: {
    title: '届次不连续',
    message: '届次{{届次}}，上期{{prior}}，应相同或加1。',
    todo: '核对届次；社区撤并后重新计届的，说明原因。',
  },
  E06: {
    title: '人口比上期变动过大',
    message: '常住人口{{常住人口}}，上期{{prior}}，变动{{change}}，影响员额核定。',
    todo: '核对常住人口；属实的，说明原因。',
  },
  E08: {
    title: '上期的社区本期没有',
    message: '上期的社区 {{主键}} 不在本期的社区基本情况表中。',
    todo: '补报；已撤并、更名的，说明原因。',
  },
};
