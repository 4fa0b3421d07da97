import type { Forms } from './form';

export const text: Forms = {
  LEN: ['LEN({any})', 'LEN({text})'],
  LEFT: ['LEFT({any},{count})', 'LEFT({text})', 'LEFT([@长],6)', 'LEFT({text},{any})'],
  RIGHT: ['RIGHT({any},{count})', 'RIGHT({text})', 'RIGHT([@长],4)'],
  MID: ['MID({any},{count},{count})', 'MID([@长],7,8)', 'MID({text},{count},2)'],
  TRIM: ['TRIM({any})', 'TRIM(" "&{text}&"  b ")'],
  CLEAN: ['CLEAN({any})', 'CLEAN({text}&CHAR(10)&"b")'],
  UPPER: ['UPPER({any})', 'UPPER({text})'],
  LOWER: ['LOWER({any})', 'LOWER({text})'],
  PROPER: ['PROPER({text})', 'PROPER("o\'neil mary-ann "&{text})'],
  SUBSTITUTE: [
    'SUBSTITUTE({text},{text},"-")',
    'SUBSTITUTE({text},"a","b",{count})',
    'SUBSTITUTE({any}," ","")',
  ],
  REPLACE: [
    'REPLACE({text},{count},{count},"-")',
    'REPLACE([@长],7,8,"********")',
    'REPLACE({any},1,{count},{text})',
  ],
  REPT: ['REPT({text},{count})', 'REPT("ab",{any})'],
  EXACT: ['EXACT({any},{any})', 'EXACT({text},{text})', 'EXACT([@类],"north")'],
  FIND: ['FIND({text},{text})', 'FIND({text},{text},{count})', 'FIND("a",{any})'],
  SEARCH: [
    'SEARCH({text},{text})',
    'SEARCH("a?c",{text})',
    'SEARCH("B*",{text},{count})',
    'SEARCH("~*",{text})',
  ],
  VALUE: ['VALUE({any})', 'VALUE([@文数])', 'VALUE([@文日])', 'VALUE({text})'],
  TEXT: [
    'TEXT({number},{format})',
    'TEXT({num},{format})',
    'TEXT({date},{dateFormat})',
    'TEXT({any},"0")',
    'TEXT({any},"@")',
    'TEXT([@数],"0.00")',
  ],
  CHAR: ['CHAR({number}+64)', 'CHAR([@小]+48)'],
  UNICHAR: ['UNICHAR([@小]+31038)', 'UNICHAR({number})'],
  UNICODE: ['UNICODE({text})', 'UNICODE({any})'],
  CONCAT: ['CONCAT({any},{any})', 'CONCAT([类])', 'CONCAT([@文],{number},[@真])'],
  CONCATENATE: ['CONCATENATE({any},{any},"z")'],
  TEXTJOIN: [
    'TEXTJOIN(",",TRUE,{any},{any},{any})',
    'TEXTJOIN("、",FALSE,[@空],[@文],{text})',
    'TEXTJOIN("-",{truth},[空])',
  ],
  REGEXTEST: [
    [
      'REGEXTEST({text#1},{pattern#1})',
      'IF(ISERROR({text#1}),{text#1},ISTEXT(IFNA(REGEX({text#1},{pattern#1}),0)))',
    ],
    ['REGEXTEST([@长],{pattern#1})', 'ISTEXT(IFNA(REGEX([@长],{pattern#1}),0))'],
    [
      'REGEXTEST([@混],{pattern#1},1)',
      'IF(ISERROR([@混]),[@混],ISTEXT(IFNA(REGEX([@混],"(?i)"&{pattern#1}),0)))',
    ],
  ],
  REGEXEXTRACT: [['REGEXEXTRACT({text#1},{pattern#1})', 'REGEX({text#1},{pattern#1})']],
  REGEXREPLACE: [['REGEXREPLACE({text#1},{pattern#1},"-")', 'REGEX({text#1},{pattern#1},"-","g")']],
};
