export const identity = {
  idNumberTyped:
    'the identity number is stored as a number and its last digits are lost; format the cell as text and enter it again',
  idNumberShort: 'stored as a number of length {{found}}; an identity number is text of 18 characters',
  idLength: '18 characters expected, {{found}} found',
  idFifteen: '15-digit numbers are out of use; the 18-digit number is {{upgraded}}',
  idFifteenFlawed: '15-digit numbers are out of use, and this one has no 18-digit form',
  idMasked: 'the number is masked and cannot be checked',
  idCharacters: 'the first 17 characters must be digits, the last a digit or X',
  idPlaceholder: 'a placeholder, not a real identity number',
  idProvince: 'the first two digits "{{province}}" are no province',
  idBirth: 'digits 7 to 14 "{{birth}}" are no date',
  idBornLater: 'the birth date {{birth}} is after the reference date {{date}}',
  idCheckDigit: 'the check digit should be {{expected}}, not {{found}}',
  idCounty: 'note: the county code "{{county}}" is in no edition of the division codes, please verify',
  idInvalid: 'The identity number {{id}} is not valid: {{reason}}.',
  idOldBirth: 'note: the year of birth is {{year}}, please verify',
};
