import type { Forms } from './form';

export const operators: Forms = {
  '+': ['{num}+{num}', '{any}+1', '+{any}', '0.1+0.2-{number}'],
  '-': ['{num}-{num}', '-{any}', '{any}-{any}'],
  '*': ['{num}*{num}', '--{any}'],
  '/': ['{num}/{num}', '{any}/{number}'],
  '^': ['{number}^{whole}', '-{number}^2', '{num}^{number}'],
  '%': ['{num}%', '[@数]*{num}%'],
  '&': ['{any}&{any}', '{any}&"-"&{number}', '[@数]&""', '[@数]/3&""'],
  '=': ['{any}={any}', '[@文]={text}', '{any}=""', '[@类]="NORTH"', '{any}=0'],
  '<>': ['{any}<>{any}', '{any}<>""'],
  '<': ['{any}<{any}', '{plain}<{plain}'],
  '<=': ['{any}<={any}', '{number}<={number}'],
  '>': ['{any}>{any}', '{plain}>{plain}'],
  '>=': ['{any}>={any}', '{number}>={number}'],
};
