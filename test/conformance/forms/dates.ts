import type { Forms } from './form';

export const dates: Forms = {
  DATE: [
    'DATE({year},{month},{dayOfMonth})',
    'DATE(2024,{whole},{whole})',
    'DATE([@数],[@小],1)',
    'DATE({num},1,1)',
  ],
  YEAR: ['YEAR({date})', 'YEAR({any})', 'YEAR([@文日])'],
  MONTH: ['MONTH({date})', 'MONTH({any})', 'MONTH([@文日])'],
  DAY: ['DAY({date})', 'DAY({any})', 'DAY([@文日])'],
  WEEKDAY: ['WEEKDAY([@日])', 'WEEKDAY([@日],{count})', 'WEEKDAY({date},2)'],
  EDATE: ['EDATE([@日],{whole})', 'EDATE({date},{count})', 'EDATE({date},{number})'],
  EOMONTH: ['EOMONTH([@日],{whole})', 'EOMONTH({date},{count})'],
  DATEDIF: [
    'DATEDIF([@日],{date},{unit})',
    'DATEDIF({date},{date},{unit})',
    'DATEDIF([@日],DATE(2025,12,31),"y")',
  ],
  DATEVALUE: ['DATEVALUE([@文日])', 'DATEVALUE({text})', 'DATEVALUE({any})'],
};
