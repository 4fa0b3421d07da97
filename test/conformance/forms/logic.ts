import type { Forms } from './form';

export const logic: Forms = {
  IF: ['IF({truth},{any},{any})', 'IF({any},1,2)', 'IF({truth},{any})', 'IF({any}>{number},"y",{any})'],
  IFS: ['IFS({truth},{any},TRUE,{any})', 'IFS({truth},1,{truth},2)', 'IFS([@数]>2,"a",[@数]<0,"b")'],
  SWITCH: [
    'SWITCH({plain},1,"one","a","letter",{any})',
    'SWITCH([@类],"NORTH",1,"甲",2)',
    'SWITCH({any},{any},1,0)',
  ],
  CHOOSE: ['CHOOSE({count},"a",{any},"c")', 'CHOOSE({any},"a","b")'],
  IFERROR: ['IFERROR({any},{any})', 'IFERROR(1/{number},"e")', 'IFERROR({text}+0,-1)'],
  IFNA: ['IFNA({any},"n")', 'IFNA([@误],[@混])'],
  AND: [
    'AND({truth},{truth})',
    'AND({any},{truth})',
    'AND([真])',
    'AND({truth},[数])',
    'AND([@数]>0,[@小]<4,{truth})',
  ],
  OR: ['OR({truth},{truth})', 'OR({any},{truth})', 'OR([@混]={1,"a",TRUE})', 'OR([真],{truth})'],
  XOR: ['XOR({truth},{truth},{truth})', 'XOR([真])', 'XOR({any},TRUE)'],
  NOT: ['NOT({truth})', 'NOT({any})'],
  NA: ['NA()', 'IF({truth},NA(),{any})'],
  TRUE: ['TRUE()', '{any}=TRUE()'],
  FALSE: ['FALSE()', '{any}=FALSE()'],
};
