import type { GuideEntry } from '../../guide-entry';
import { SERIALS } from './date-notes';

export const identity: Readonly<Record<string, GuideEntry>> = {
  IDCHECK: {
    title: 'Check identity numbers',
    returns: 'TRUE or FALSE; a column gives a result a row.',
    notes: [
      'TRUE for 18 characters of text whose first two are a province, whose characters 7 to 14 are a day of the calendar, and whose last is the check digit of GB 11643. Full-width digits, surrounding spaces and a small x do not matter.',
      'A number stored as a number is FALSE: Excel keeps 15 significant digits, so the last three of 18 have become zeros and cannot be restored. Format the cell as text and enter it again. Old numbers of 15 digits, masked ones and placeholders (zeros, 123456…) are FALSE, too.',
      'A county code that no edition of the division codes lists, or a birth before 1900, is still TRUE; IDCHECK.REASON asks to verify it. The check digit finds every single wrong digit and every swap of neighbours, but does not prove that the number was issued to this person.',
      'The numbers of permanent residence cards of foreigners follow another rule and are FALSE.',
      'A blank cell gives a blank.',
    ],
    source: 'GB 11643—1999 Citizen identification number; check digit system ISO 7064 MOD 11-2',
  },
  'IDCHECK.REASON': {
    title: 'What is wrong with an identity number',
    returns:
      'Text: empty when nothing is wrong, otherwise the reason or a note; a column gives a result a row.',
    notes: [
      'Flaws come first, and only the first of them: length, characters, placeholder, province, birth date, check digit (with the right one). When the check digit does not fit any digit may be the wrong one: do not just change the last.',
      'For an old number of 15 digits the 18-digit one is given; a number stored as a number has a reason of its own. With a reference date a birth after it is a flaw; without one that is not judged. A blank cell gives a blank; a reference date that is none gives #VALUE!.',
      'A text that begins with "note" is no flaw: a county code that no list since 1980 has, retired ones included, or a birth before 1900. IDCHECK is TRUE then.',
      'The division codes are loaded when they are first needed, so the first calculation takes a moment. If they cannot be loaded the result is #N/A; recalculate once the network is back.',
    ],
    source: 'GB 11643—1999 Citizen identification number; division codes of all years, GB/T 2260',
  },
  IDBIRTH: {
    title: 'Birth date from an identity number',
    returns: 'A date (serial number): format the cells as dates. A column gives a result a row.',
    notes: [
      'Characters 7 to 14. Old numbers of 15 digits are of 19xx. A number with a flaw is #VALUE!, never a guess: the wrong digit may be one of the date.',
      'A birth before 1900 is #NUM!, since Excel has no dates before. A blank cell gives a blank.',
      SERIALS,
      'For ages, hand the identity number to AGEAT itself.',
    ],
    source: 'GB 11643—1999 Citizen identification number',
  },
  IDSEX: {
    title: 'Sex from an identity number',
    returns: '男 (male) or 女 (female), in every language; a column gives a result a row.',
    notes: [
      'The 17th character (the last of 15) is odd for men and even for women. A number with a flaw is #VALUE!, a blank cell gives a blank.',
      'To compare it with a column of sexes, write the same characters there: =SHEQU.IDSEX(C2)=D2.',
    ],
    source: 'GB 11643—1999 Citizen identification number',
  },
  IDREGION: {
    title: 'Where an identity number was issued',
    returns: 'Province, prefecture and county in full; a column gives a result a row.',
    notes: [
      'The first six digits are the county of the household registration when the number was first assigned, and never change: neither the present registration nor the residence. To classify locality use the division code of the registration and LOCALLEVEL.',
      'A retired code gives the name that it had, below what its first digits stood for then: 412421 is 河南省开封地区杞县. A few codes of the 1980s have no reliable county name; they give the name above. 810000, 820000 and 830000 begin the numbers of residence permits for people from Hong Kong, Macao and Taiwan.',
      'A county code that no edition lists is #N/A, a number with a flaw #VALUE!, a blank cell gives a blank. The regions are loaded when they are first needed.',
    ],
    source:
      'GB 11643—1999 Citizen identification number; division codes of all years, GB/T 2260 (as of 30 June 2023)',
  },
  IDUPGRADE: {
    title: 'Identity numbers from 15 to 18 digits',
    returns: 'The 18-digit number as text; a column gives a result a row.',
    notes: [
      '19 is put in after the sixth digit, and the check digit at the end. A valid number of 18 digits comes back in half width with a capital X, so that a column of both kinds takes one formula.',
      'Old numbers have no check digit, so mistakes in them go unseen: compare the result with the document. A day that never was, an unknown province, and a flaw in a number of 18 digits are #VALUE!.',
      'Fifteen digits stored as a number can still be used, since none is lost; eighteen cannot.',
    ],
    source: 'GB 11643—1999 Citizen identification number',
  },
  IDMASK: {
    title: 'Mask identity numbers',
    returns:
      'Text: the first 6 and the last 4 characters (3 of an old number), stars between; a column gives a result a row.',
    notes: [
      'Whether the number is right does not matter: wrong ones are masked alike. Every run of 13 digits or more is taken for an identity number, also inside a sentence, typed with spaces or hyphens, or stored as a number; everything else comes back as it is.',
      'Before a return is submitted, printed or photographed, mask the numbers and save the values. A masked number can neither be restored nor checked.',
    ],
    source: '',
  },
};
