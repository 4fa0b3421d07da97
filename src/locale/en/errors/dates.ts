export const dates = {
  notADate: '"{{found}}" is not a date. Enter a date, or text such as 2010-12-08, 2010年12月8日 or 20101208.',
  dateOutOfRange: '{{found}} is outside the dates that Excel knows (1900 to 9999).',
  birthAfterDate: 'The birth date {{birth}} is after the reference date {{date}}.',
  bandsNotAscending: 'The upper bounds must ascend, but {{found}} comes after {{before}}.',
  identityNumberTyped:
    'The identity number {{found}} is stored as a number and its last digits are lost: it cannot give a birth date. Format the cell as text and enter it again.',
  identityUnreadable:
    'The identity number {{found}} has a mistake and cannot give a birth date. IDCHECK.REASON tells which.',
};
