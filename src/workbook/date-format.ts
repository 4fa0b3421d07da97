/** Whether a format shows a calendar date: a year or day outside quotes, brackets and escapes. */
export function isDateFormat(code: string): boolean {
  return /[yde]/i.test(bareFormat(code).replace(/E[+-]|General/gi, ''));
}

const bareFormat = (code: string): string => code.replace(/"[^"]*"|\[[^\]]*\]|\\.|[_*]./g, '').split(';')[0];

/** What a cell of a date format shows of a day: months have no day of their own. */
export function shownOf(code: string): 'date' | 'month' | undefined {
  if (!isDateFormat(code)) return undefined;
  return /d/i.test(bareFormat(code)) ? 'date' : 'month';
}
