export const dates = {
  notADate: '"{{found}}" is not a date. Enter a date, or text such as 2010-12-08, 2010年12月8日 or 20101208.',
  dateOutOfRange: '{{found}} is outside the dates that Excel knows (1900 to 9999).',
  birthAfterDate: 'The birth date {{birth}} is after the reference date {{date}}.',
  bandsNotAscending: 'The upper bounds of age bands ascend: {{found}} comes after {{before}}.',
  identityUnreadable: 'The identity number {{found}} has a mistake and cannot give a birth date.',
};
