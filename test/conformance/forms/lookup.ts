import type { Forms } from './form';

export const lookup: Forms = {
  MATCH: [
    'MATCH({plain},码表[键],0)',
    'MATCH({any},码表[键],0)',
    'MATCH({text},[文],0)',
    'MATCH([@数],码表[级],1)',
    'MATCH({number},码表[级])',
  ],
  XMATCH: [
    ['XMATCH({number#1},码表[级])', 'MATCH({number#1},码表[级],0)'],
    ['XMATCH({category#1},[类])', 'MATCH({category#1},[类],0)'],
  ],
  VLOOKUP: [
    'VLOOKUP({plain},码表[[键]:[果]],2,FALSE)',
    'VLOOKUP({any},码表[[键]:[值]],{count},0)',
    'VLOOKUP({number},码表[[级]:[值]],2,TRUE)',
    'VLOOKUP({number},码表[[级]:[值]],2)',
  ],
  HLOOKUP: [
    'HLOOKUP({category},{"甲","乙","north";1,2,3},{count},FALSE)',
    'HLOOKUP({number},{0,5,10;"a","b","c"},2)',
  ],
  LOOKUP: ['LOOKUP({number},码表[级],码表[值])', 'LOOKUP([@小],{1,3,5},{"a","b","c"})'],
  INDEX: [
    'INDEX(码表[果],1+[@小])',
    'SUM(INDEX(码表[[级]:[值]],0,2))',
    'SUM(INDEX(码表[[级]:[值]],1+[@小],0))',
    'INDEX(码表[[键]:[值]],1+[@小],1+[@小])',
    'INDEX(码表[值],MATCH({plain},码表[键],0))',
  ],
  XLOOKUP: [
    ['XLOOKUP({category#1},[类],[小])', 'INDEX([小],MATCH({category#1},[类],0))'],
    ['XLOOKUP({number#1},码表[级],码表[值],"无")', 'IFNA(INDEX(码表[值],MATCH({number#1},码表[级],0)),"无")'],
    [
      'XLOOKUP({number#1},码表[级],码表[值],"无",-1)',
      'IFNA(INDEX(码表[值],MATCH({number#1},码表[级],1)),"无")',
    ],
  ],
  TRANSPOSE: ['SUM(TRANSPOSE([小]))', 'COLUMNS(TRANSPOSE([类]))'],
};
