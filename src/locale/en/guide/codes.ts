import type { GuideEntry } from '../../guide-entry';

export const codes: Readonly<Record<string, GuideEntry>> = {
  USCCCHECK: {
    title: 'Check unified social credit codes',
    returns: 'TRUE or FALSE; a column gives a result a row.',
    notes: [
      'TRUE for 18 digits and capital letters (without I, O, S, V, Z) whose first is a department that registers, whose second is a digit, whose characters 3 to 8 are digits, and whose check characters both fit: that of the organisation code in 9 to 17, and the last. Full-width characters, surrounding spaces and small letters do not matter.',
      'FALSE does not mean forged: some real codes of the first pilot areas (their organisation code begins with M) do not follow the rule. So this check is to be verified: compare the code with the certificate, and neither reject nor change it for that.',
      'Category and region are noted by USCCCHECK.REASON only and do not decide: departments add categories, and characters 3 to 8 may be 100000 (registered by the State) or a retired code. A code stored as a number is FALSE.',
      'A blank cell gives a blank.',
    ],
    source:
      'GB 32100—2015 Coding rule of the unified social credit identifier; GB 11714—1997 Coding rule of organisation codes',
  },
  'USCCCHECK.REASON': {
    title: 'What is wrong with a credit code',
    returns:
      'Text: empty when nothing is wrong, otherwise the reason or a note; a column gives a result a row.',
    notes: [
      'Only the first flaw: length, characters (with the place), placeholder, department, category, region, check character of the organisation code, last check character (with the right one). The letter O for the digit 0 and I for 1 are the most common.',
      'Where the check characters do not fit and the organisation code begins with M it may be a real code of the pilot areas; the reason says so. Keep it if the certificate agrees.',
      'A text that begins with "note" is no flaw: the first two characters are no published category, or characters 3 to 8 no division code of any year. Common beginnings: 11 authorities, 12 public institutions, 51 social associations, 52 private non-enterprise units (social services), 53 foundations, 91 enterprises, 92 sole proprietors.',
      'The division codes are loaded when they are first needed, so the first calculation takes a moment.',
    ],
    source:
      'GB 32100—2015 Coding rule of the unified social credit identifier; GB 11714—1997 Coding rule of organisation codes',
  },
  PHONECHECK: {
    title: 'Check mobile numbers',
    returns: 'TRUE or FALSE; a column gives a result a row.',
    notes: [
      'Eleven digits, 1 and then 3 to 9. Blocks of the carriers are not checked: new ones come every year, and would be taken for wrong.',
      'Full-width digits and surrounding spaces do not matter, and a number stored as a number will do. Spaces or hyphens inside and +86 are FALSE: written as eleven digits, numbers can be looked up and duplicates found. Landlines are FALSE.',
      'A blank cell gives a blank. Only the form is checked, not whether the number is in use.',
    ],
    source: '',
  },
  REGIONNAME: {
    title: 'Names of region codes',
    returns: 'Province, prefecture and county in full; a column gives a result a row.',
    notes: [
      'The code has six digits, as text or number. Of a code of 12 digits take the first six: =SHEQU.REGIONNAME(LEFT(A2,6)).',
      'Codes retired since 1980 are included, with the names that they had; a code in force has its name of today. 市辖区, 县 and 省直辖县级行政区划 are headings of the list and no part of a county’s name. A few old codes have no reliable county name; they give the name above.',
      'Development zones, which only the statistical list has, are found as well.',
      'Anything but six digits is #VALUE!, a code of no year #N/A, a blank cell gives a blank. The data are loaded when they are first needed; if they cannot be loaded the result is #N/A: recalculate once the network is back.',
    ],
    source:
      'GB/T 2260, all editions; statistical division codes of the National Bureau of Statistics (30 June 2023)',
  },
  REGIONCODE: {
    title: 'Codes of regions by name',
    returns: 'The six-digit code as text; a column gives a result a row.',
    notes: [
      'Best written in full: 北京市朝阳区. Province and prefecture may be left out and names shortened: 北京朝阳, 内蒙古赤峰, 浦东. Spaces, slashes and hyphens between the parts, and a municipality written twice, do not matter. The short name of a province alone (河北, 吉林) means the province.',
      'Where a name may mean several regions, one written in full goes first, then one in force, then one that bears the name today (former names are found: 襄樊市 gives the code of 襄阳市). If several are left the result is #N/A and lists them: 朝阳区 is in Beijing and in Changchun, so name the province or the city.',
      'An unknown name is #N/A, a blank cell gives a blank. Streets, towns and communities have no six-digit code.',
    ],
    source:
      'GB/T 2260, all editions; statistical division codes of the National Bureau of Statistics (30 June 2023)',
  },
};
